from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
TEAM = "9e1c3a5b-7d9f-4e1a-8c3b-5d7f9b1e3a01"


def _criteria(name: str) -> dict[str, Any]:
    criterion = {
        "criterionType": "BASIC_FIELD",
        "field": "USER_ID",
        "operand": "EQUALS",
        "value": name,
    }
    return {"operand": "OR", "criterion": [criterion]}


def _new_team(call: Caller, name: str, **fields: Any) -> Any:
    body = {"targetName": name, "criteria": _criteria("asilva"), **fields}
    return call("createOrUpdateDynamicTeam", status=201, body=body)


def _members(call: Caller, team: str) -> list[str]:
    return call.names("getDynamicTeamMembers", team)


def test_team_by_id_and_by_name(pristine: Caller) -> None:
    team = pristine("getDynamicTeam", "Denver Responders")
    assert pristine("getDynamicTeam", TEAM) == team
    # The rules come without an embed, supervisors and observers only with it.
    assert team["criteria"]["criterion"]["total"] == 1
    assert not team.keys() & {"supervisors", "observers", "status"}
    full = pristine("getDynamicTeam", TEAM, query="embed=supervisors,observers")
    assert [each["id"] for each in full["supervisors"]["data"]] == [MARY]
    assert full["observers"]["total"] == 0
    pristine.refusal("getDynamicTeam", "No Team", status=404)
    pristine.refusal("getDynamicTeamMembers", "No Team", status=404)


def test_filters_and_orders(own: Caller) -> None:
    _new_team(own, "Askers", description="Everybody who asks", supervisors=[ANA])
    assert own.names("getDynamicTeams") == ["Askers", "Denver Responders"]
    for query, names in (
        ("search=everybody", ["Askers", "Denver Responders"]),
        ("search=everybody&fields=NAME", []),
        ("search=denver+asks", ["Askers", "Denver Responders"]),
        ("search=denver+asks&operand=AND", []),
        ("supervisors=asilva", ["Askers"]),
        ("supervisors=nobody", []),
        ("sortBy=NAME&sortOrder=DESCENDING", ["Denver Responders", "Askers"]),
        ("offset=1", ["Denver Responders"]),
    ):
        assert own.names("getDynamicTeams", query=query) == names, query


def test_members_are_found_when_they_are_asked_for(call: Caller) -> None:
    _new_team(call, "Seekers", criteria=_criteria("latecomer"))
    assert _members(call, "Seekers") == []
    person = call.new_person("latecomer", properties={"Cost Center": "17"})
    found = call("getDynamicTeamMembers", "Seekers")["data"]
    assert [each["id"] for each in found] == [person["id"]]
    assert found[0]["properties"] == {"Cost Center": "17"}


def test_change_and_delete(call: Caller) -> None:
    team = _new_team(call, "Before", description="Old", observers=[{"name": "Standard User"}])
    body = {"id": team["id"], "targetName": "After", "criteria": _criteria("tokafor")}
    changed = call("createOrUpdateDynamicTeam", body=body)
    assert (changed["targetName"], changed["description"]) == ("After", "Old")
    assert _members(call, "After") == ["tokafor"]
    observers = call("getDynamicTeam", "After", query="embed=observers")["observers"]
    assert [each["name"] for each in observers["data"]] == ["Standard User"]
    assert call("deleteDynamicTeam", "After")["id"] == team["id"]
    assert call("deleteDynamicTeam", "After", status=204) is None
    call.refusal("getDynamicTeam", team["id"], status=404)
    assert call("getPerson", "tokafor")


def test_who_creates_a_team_supervises_it(call: Caller) -> None:
    _new_team(call, "Mine")
    team = call("getDynamicTeam", "Mine", query="embed=supervisors")
    assert [each["targetName"] for each in team["supervisors"]["data"]] == ["mmcbride"]


@pytest.mark.parametrize(
    ("fields", "status", "named"),
    [
        ({"targetName": "Denver Responders"}, 409, "Denver Responders"),
        ({"targetName": "Service Desk"}, 409, "Service Desk"),
        ({"targetName": "mmcbride"}, 409, "mmcbride"),
        ({"targetName": "X" * 101}, 400, "targetName"),
        ({"criteria": {"criterion": []}}, 400, "criteria.criterion"),
        ({"supervisors": ["nobody"]}, 400, "nobody"),
        ({"observers": [{"name": "Wizard"}]}, 400, "Wizard"),
        ({"id": ANA}, 404, ANA),
    ],
)
def test_team_that_cannot_be(
    pristine: Caller, fields: dict[str, Any], status: int, named: str
) -> None:
    body = {"targetName": "Impossible", "criteria": _criteria("asilva"), **fields}
    message = pristine.refusal("createOrUpdateDynamicTeam", body=body, status=status)
    assert named in message


def test_team_needs_rules(pristine: Caller) -> None:
    body = {"targetName": "Impossible"}
    assert "criteria" in pristine.refusal("createOrUpdateDynamicTeam", body=body)
