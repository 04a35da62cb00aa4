from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox import Sandbox


def _spans(call: Caller, query: str) -> list[tuple[str, str, str]]:
    return [
        (each.get("shift", {}).get("name", "gap"), each["start"], each["end"])
        for each in call("getOnCall", query=query)["data"]
    ]


def test_present(call: Caller) -> None:
    assert _spans(call, "groups=Database Operations") == [
        ("Default Shift", "2026-03-02T07:00:00Z", "2026-03-03T07:00:00Z"),
        ("Weekdays", "2026-03-02T15:00:00Z", "2026-03-03T00:00:00Z"),
    ]


@pytest.mark.parametrize(
    ("at", "names"),
    [
        ("2026-03-02T14:59:59Z", []),
        ("2026-03-02T15:00:00Z", ["Weekdays"]),
        ("2026-03-02T23:59:59Z", ["Weekdays"]),
        ("2026-03-03T00:00:00Z", []),
        ("2026-03-07T18:00:00Z", []),
        # The clocks went forward: eight o'clock in Denver is an hour earlier.
        ("2026-03-09T14:00:00Z", ["Weekdays"]),
        ("2026-01-16T18:00:00Z", []),
    ],
)
def test_moment(call: Caller, at: str, names: list[str]) -> None:
    assert [each[0] for each in _spans(call, f"groups=Service Desk&at={at}")] == names


def test_range(call: Caller) -> None:
    query = "groups=Service Desk&from=2026-03-06T16:00:00Z&to=2026-03-09T14:00:00Z"
    assert _spans(call, query) == [
        ("Weekdays", "2026-03-06T15:00:00Z", "2026-03-07T00:00:00Z"),
        ("Weekdays", "2026-03-09T14:00:00Z", "2026-03-09T23:00:00Z"),
    ]


def test_day_of_the_clock_change_is_complete(call: Caller) -> None:
    query = "groups=Night Watch&at=2026-03-08T18:00:00Z"
    assert _spans(call, query) == [
        ("Default Shift", "2026-03-08T07:00:00Z", "2026-03-09T06:00:00Z"),
    ]


def test_gaps(call: Caller) -> None:
    query = "groups=Service Desk&from=2026-03-06T20:00:00Z&to=2026-03-09T15:00:00Z&include=GAPS"
    assert _spans(call, query) == [
        ("Weekdays", "2026-03-06T15:00:00Z", "2026-03-07T00:00:00Z"),
        ("gap", "2026-03-07T00:00:00Z", "2026-03-09T14:00:00Z"),
        ("Weekdays", "2026-03-09T14:00:00Z", "2026-03-09T23:00:00Z"),
    ]
    query = "groups=Service Desk&at=2026-03-07T12:00:00Z&include=GAPS"
    assert _spans(call, query) == [("gap", "2026-03-07T00:00:00Z", "2026-03-09T14:00:00Z")]
    assert "members" not in call("getOnCall", query=query)["data"][0]


def test_gaps_around_a_single_shift(call: Caller) -> None:
    call.new_group("Once Only")
    once = {"start": "2026-03-10T10:00:00Z", "end": "2026-03-10T16:00:00Z"}
    call("createOrUpdateShift", "Once Only", status=201, body={"name": "Once", **once})
    call("deleteShift", "Once Only", "Default Shift")
    for at, bounds in (
        ("2026-03-02T00:00:00Z", {"end": once["start"]}),
        ("2026-06-01T00:00:00Z", {"start": once["end"]}),
        # Further than a year from any shift.
        ("2028-03-02T00:00:00Z", {}),
    ):
        (gap,) = call("getOnCall", query=f"groups=Once Only&at={at}&include=GAPS")["data"]
        assert gap["occurrenceType"] == "GAP"
        assert {name: gap[name] for name in ("start", "end") if name in gap} == bounds


def test_gap_between_yearly_shifts(call: Caller) -> None:
    query = "groups=Database Operations&at=2024-06-01T00:00:00Z&include=GAPS"
    (gap,) = call("getOnCall", query=query)["data"]
    assert "start" not in gap
    call.new_group("Birthdays")
    yearly = {"frequency": "YEARLY", "end": {"endBy": "NEVER"}}
    body = {
        "name": "Party",
        "start": "2026-03-10T10:00:00Z",
        "end": "2026-03-10T16:00:00Z",
        "timezone": "UTC",
        "recurrence": yearly,
    }
    call("createOrUpdateShift", "Birthdays", status=201, body=body)
    call("deleteShift", "Birthdays", "Default Shift")
    query = "groups=Birthdays&at=2030-06-01T00:00:00Z&include=GAPS"
    (gap,) = call("getOnCall", query=query)["data"]
    assert (gap["start"], gap["end"]) == ("2030-03-10T16:00:00Z", "2031-03-10T10:00:00Z")


def test_end_of_escalation_is_that_of_the_shift(call: Caller) -> None:
    call.new_group("Told")
    told = {"notifyEnabled": True, "notificationType": "SUPERVISORS", "delay": 5}
    call("updateShift", "Told", "Default Shift", body={"notifyEndOfEscalation": told})
    (entry,) = call("getOnCall", query="groups=Told")["data"]
    assert entry["notifyEndOfEscalation"] == told


def test_groups_in_the_order_they_were_asked_for(call: Caller) -> None:
    page = call("getOnCall", query="groups=Service Desk,Night Watch")
    names = [each["group"]["targetName"] for each in page["data"]]
    assert names == ["Service Desk", "Night Watch"]


@pytest.mark.parametrize("group", ["Network Operations", "Denver Staff", "Retired Systems"])
def test_groups_without_a_schedule(call: Caller, group: str) -> None:
    assert call("getOnCall", query=f"groups={group}")["total"] == 0


def _members(call: Caller, query: str) -> Any:
    return call("getOnCall", query=query)["data"][0]["members"]


def test_members_in_their_order(call: Caller) -> None:
    members = _members(call, "groups=Database Operations")
    assert (members["count"], members["total"]) == (3, 5)
    assert [each["position"] for each in members["data"]] == [1, 2, 3]
    names = [each["member"]["targetName"] for each in members["data"]]
    assert names == ["mmcbride", "asilva", "tokafor"]
    address = "/occurrences/2026-03-02T07:00:00.000Z/members"
    assert members["links"]["self"].endswith(f"{address}?offset=0&limit=3")
    assert members["links"]["next"].endswith(f"{address}?offset=3&limit=3")


def test_members_per_shift(call: Caller) -> None:
    members = _members(call, "groups=Database Operations&membersPerShift=100")
    assert members["count"] == members["total"] == 5
    assert "next" not in members["links"]
    call.refusal("getOnCall", query="groups=Night Watch&membersPerShift=101")


def test_members_of_any_kind(call: Caller) -> None:
    members = _members(call, "groups=Network%2FSecurity&embed=members.owner")["data"]
    kinds = [each["member"]["recipientType"] for each in members]
    assert kinds == ["DEVICE", "GROUP", "PERSON"]
    assert members[0]["member"]["owner"]["status"] == "ACTIVE"


def test_shift_comes_whole_with_its_embed(call: Caller) -> None:
    query = "groups=Night Watch"
    short = call("getOnCall", query=query)["data"][0]["shift"]
    # Replies of 2025 have the holidays without the embed.
    assert short.keys() == {"id", "name", "siteHolidays", "links"}
    shift = call("getOnCall", query=f"{query}&embed=shift")["data"][0]["shift"]
    assert shift["start"] == "2026-01-12T07:00:00.000Z"
    assert shift["recurrence"]["frequency"] == "WEEKLY"


@pytest.mark.parametrize(
    ("query", "status", "named"),
    [
        ("", 400, "groups"),
        ("groups=No Group", 404, "No Group"),
        (f"groups={','.join(['Night Watch'] * 31)}", 400, "30"),
        ("groups=Night Watch&at=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z", 400, "combined"),
        ("groups=Night Watch&to=2026-03-03T00:00:00Z", 400, "from"),
        ("groups=Night Watch&from=2026-03-03T00:00:00Z", 400, "to"),
        ("groups=Night Watch&from=2026-03-03T00:00:00Z&to=2026-03-02T00:00:00Z", 400, "later"),
        ("groups=Night Watch&from=2126-03-02T00:00:00Z&to=2126-03-03T00:00:00Z", 400, "90 days"),
    ],
)
def test_question_that_cannot_be_answered(
    call: Caller, query: str, status: int, named: str
) -> None:
    assert named in call.refusal("getOnCall", query=query, status=status)


def test_present_that_was_chosen() -> None:
    now = datetime.datetime(2027, 6, 1, 12, tzinfo=datetime.UTC)
    world = Sandbox(people=3, now=now).world
    assert world.now == now
    assert max(event.created for event in world.events) < now
