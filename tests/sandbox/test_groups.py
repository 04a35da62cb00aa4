from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
DENVER = "b9f030e0-af51-4bfb-b220-9fd9c24dc201"
DATABASES = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"
BY_SITE = {
    "criterionType": "BASIC_FIELD",
    "field": "SITE",
    "operand": "EQUALS",
    "value": "lisbon",
}


def test_group_by_id_and_by_name(call: Caller) -> None:
    assert call("getGroup", DATABASES) == call("getGroup", "Database Operations")


def test_groups_are_listed_by_name(pristine: Caller) -> None:
    assert pristine.names("getGroups") == [
        "Database Operations",
        "Denver Staff",
        "Network Operations",
        "Network/Security",
        "Night Watch",
        "Retired Systems",
        "Service Desk",
    ]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("search=phone", ["Service Desk"]),
        ("search=phone&fields=NAME", []),
        ("search=network+external&operand=AND", ["Network/Security"]),
        ("groupType=DYNAMIC", ["Denver Staff"]),
        ("status=INACTIVE", ["Retired Systems"]),
        (
            "members=tokafor",
            ["Database Operations", "Denver Staff", "Network Operations", "Service Desk"],
        ),
        # In Base64, which one source asks for.
        (
            "members=dG9rYWZvcg==",
            ["Database Operations", "Denver Staff", "Network Operations", "Service Desk"],
        ),
        (f"members={DATABASES}", ["Network/Security"]),
        ("members=mmcbride|Mobile Phone", ["Network Operations"]),
        ("member.exists=ALL_SHIFTS", ["Night Watch"]),
        ("member.exists=ANY_SHIFTS", ["Night Watch"]),
        ("members.licenseType=STAKEHOLDER_USER&search=network", ["Network Operations"]),
        ("sites=DENVER", ["Database Operations"]),
        (f"sites={DENVER}", ["Database Operations"]),
        ("supervisors=MMcBride&search=desk", ["Service Desk"]),
        ("supervisors=tokafor", []),
        ("createdAfter=2026-01-12T08:15:02.410Z", ["Network Operations"]),
        ("sortBy=STATUS&sortOrder=DESCENDING&limit=1", ["Retired Systems"]),
        ("sortBy=GROUPTYPE&limit=1", ["Network Operations"]),
    ],
)
def test_filters_and_orders(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getGroups", query=query) == names


def test_embeds_are_only_there_when_asked_for(pristine: Caller) -> None:
    embeds = {"supervisors", "observers", "services", "criteria"}
    assert not pristine("getGroup", "Network/Security").keys() & embeds
    full = pristine("getGroup", "Network/Security", query=f"embed={','.join(embeds)}")
    assert [each["name"] for each in full["observers"]["data"]] == ["Group Supervisor"]
    assert "criteria" not in full


def test_new_group_gets_defaults_and_a_shift(call: Caller) -> None:
    group = call.new_group("Fresh")
    assert (group["groupType"], group["status"]) == ("ON_CALL", "ACTIVE")
    assert [each["id"] for each in group["supervisors"]["data"]] == [MARY]
    assert "version" in group
    on_call = call("getOnCall", query="groups=Fresh")["data"]
    assert [each["shift"]["name"] for each in on_call] == ["Default Shift"]


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    created = call.new_group("Changing", description="Old", site=DENVER)
    body: dict[str, Any] = {"id": created["id"], "targetName": "Changed", "site": None}
    changed = call("createOrUpdateGroup", body=body)
    assert changed["description"] == "Old"
    assert "site" not in changed
    assert call("getGroup", "Changed")["id"] == created["id"]
    call.refusal("getGroup", "Changing", status=404)


def test_supervisors_replace_and_null_is_none(call: Caller) -> None:
    group = call.new_group("Supervised", supervisors=[ANA, MARY])
    for supervisors, count in (([ANA], 1), (None, 0)):
        body = {"id": group["id"], "supervisors": supervisors}
        assert call("createOrUpdateGroup", body=body)["supervisors"]["total"] == count


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"observedByAll": False}, "observers"),
        ({"observedByAll": False, "observers": [{"name": "Wizard"}]}, "Wizard"),
        ({"groupType": "DYNAMIC"}, "criteria"),
        ({"criteria": {"criterion": [BY_SITE]}}, "DYNAMIC"),
        ({"site": "nowhere"}, "nowhere"),
        ({"supervisors": ["nobody"]}, "nobody"),
        ({"description": "x" * 1025}, "description"),
    ],
)
def test_group_that_cannot_be(call: Caller, fields: dict[str, Any], named: str) -> None:
    body = {"targetName": "Impossible", **fields}
    assert named in call.refusal("createOrUpdateGroup", body=body)
    call.refusal("getGroup", "Impossible", status=404)


def test_observers(call: Caller) -> None:
    observers = [{"name": "Standard User"}]
    call.new_group("Discreet", observedByAll=False, observers=observers)
    found = call("getGroup", "Discreet", query="embed=observers")["observers"]
    assert [each["name"] for each in found["data"]] == ["Standard User"]


def test_taken_name(call: Caller) -> None:
    body = {"targetName": "Service Desk"}
    call.refusal("createOrUpdateGroup", body=body, status=409)


def test_dynamic_group_finds_its_members(call: Caller) -> None:
    role = {**BY_SITE, "field": "ROLE_NAME", "operand": "BEGINS_WITH", "value": "standard"}
    criteria = {"operand": "AND", "criterion": [BY_SITE, role]}
    call.new_group("Lisboners", groupType="DYNAMIC", criteria=criteria)
    people = call("getPeople", query="site=Lisbon")["total"]
    assert call("getGroupRecipients", "Lisboners")["total"] == people > 0
    found = call("getGroup", "Lisboners", query="embed=criteria")["criteria"]
    assert found["criterion"]["data"] == [BY_SITE, role]
    call.refusal("addGroupMember", "Lisboners", body={"id": MARY})


@pytest.mark.parametrize(
    ("criterion", "names"),
    [
        (("BASIC_FIELD", "USER_ID", "EQUALS", "MMCBRIDE"), ["mmcbride"]),
        (("BASIC_FIELD", "LAST_NAME", "ENDS_WITH", "afor"), ["tokafor"]),
        (("BASIC_FIELD", "WEB_LOGIN", "CONTAINS", "silv"), ["asilva"]),
        (("CUSTOM_FIELD", "First Aid", "true", ""), ["mmcbride"]),
        (("CUSTOM_FIELD", "Skills", "EQUALS", "oracle"), ["mmcbride"]),
    ],
)
def test_criteria(own: Caller, criterion: tuple[str, ...], names: list[str]) -> None:
    keys = ("criterionType", "field", "operand", "value")
    criteria = {"operand": "OR", "criterion": [dict(zip(keys, criterion, strict=True))]}
    own.new_group("Chosen", groupType="DYNAMIC", criteria=criteria)
    assert own.names("getGroupRecipients", "Chosen") == names


def test_delete_leaves_the_members(call: Caller) -> None:
    group = call.new_group("Short-lived")
    call("addGroupMember", "Short-lived", body={"id": ANA})
    call("addGroupMember", "Night Watch", body={"id": group["id"]})
    deleted = call("deleteGroup", "Short-lived")
    assert deleted["supervisors"]["total"] == 1
    assert call("deleteGroup", "Short-lived", status=204) is None
    call.refusal("getGroup", group["id"], status=404)
    assert call("getPerson", ANA)
    assert "Short-lived" not in [
        each["group"]["targetName"] for each in call("getPersonGroups", ANA)["data"]
    ]
    assert call("getGroupMembers", "Night Watch")["total"] == 0


def test_quota(own: Caller) -> None:
    before = own("getGroupLicenseQuotas")["groups"]
    own.new_group("One More")
    after = own("getGroupLicenseQuotas")["groups"]
    assert after["active"] == before["active"] + 1


# Members


def _members(call: Caller, group: str, query: str = "") -> list[str]:
    page = call("getGroupMembers", group, query=query)
    return [each["member"]["targetName"] for each in page["data"]]


def test_members_of_any_kind(call: Caller) -> None:
    assert _members(call, "Network/Security") == [
        "asilva|Mobile Phone",
        "Database Operations",
        "asilva",
        "mmcbride",
    ]
    by_name = _members(call, "Network/Security", "sortBy=NAME&sortOrder=DESCENDING")
    assert by_name[0] == "mmcbride"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("devices.exists=true", ["asilva", "mmcbride"]),
        ("devices.exists=false", []),
        ("devices.active.exists=true", ["asilva", "mmcbride"]),
        ("devices.chat.exists=true", []),
        ("devices.mobile.exists=true", ["mmcbride"]),
        ("devices.sms.exists=true", ["asilva"]),
        ("devices.status=INACTIVE", []),
        ("devices.testStatus=TESTED", ["asilva", "mmcbride"]),
    ],
)
def test_filters_by_device_find_people(call: Caller, query: str, names: list[str]) -> None:
    assert _members(call, "Network/Security", query) == names


def test_embeds_of_members(call: Caller) -> None:
    query = "embed=shifts,site,lastLogin"
    first = call("getGroupMembers", "Database Operations", query=query)["data"][0]
    shifts = [each["name"] for each in first["shifts"]["data"]]
    assert shifts == ["Default Shift", "Weekdays"]
    assert first["member"]["site"]["name"] == "Denver"
    assert first["member"]["lastLogin"] == "2026-02-27T16:40:11.205Z"


def test_add_answers_the_recipient_and_remove_the_membership(call: Caller) -> None:
    call.new_group("Joined")
    for identifier, kind in (
        (ANA, "PERSON"),
        ("tokafor", "PERSON"),
        ("mmcbride|Work Email", "DEVICE"),
        ("Service Desk", "GROUP"),
    ):
        added = call("addGroupMember", "Joined", body={"id": identifier})
        assert added["recipientType"] == kind
    assert call("getGroupRecipients", "Joined")["total"] == 4
    removed = call("removeGroupMember", "Joined", "mmcbride|Work Email")
    assert removed["member"]["deviceType"] == "EMAIL"
    assert call("removeGroupMember", "Joined", "mmcbride|Work Email", status=204) is None
    assert call("getGroupMembers", "Joined")["total"] == 3


def test_adding_twice_changes_nothing(call: Caller) -> None:
    call.new_group("Twice")
    for _ in range(2):
        call("addGroupMember", "Twice", body={"id": ANA})
    assert call("getGroupMembers", "Twice")["total"] == 1


@pytest.mark.parametrize(
    ("group", "member", "status"),
    [
        ("Night Watch", "nobody", 400),
        ("Night Watch", "Night Watch", 409),
        ("Night Watch", "Denver Staff", 400),
        ("No Group", MARY, 404),
    ],
)
def test_member_that_cannot_be(call: Caller, group: str, member: str, status: int) -> None:
    call.refusal("addGroupMember", group, body={"id": member}, status=status)


def test_removed_member_leaves_the_shifts(own: Caller) -> None:
    own("removeGroupMember", "Service Desk", "tokafor")
    members = own("getOnCall", query="groups=Service Desk")["data"][0]["members"]
    assert [each["member"]["targetName"] for each in members["data"]] == ["asilva", "mmcbride"]
