"""How members change places: by shifts and by time, with those who stay where they are."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

DAILY = {"frequency": "DAILY", "repeatEvery": 1, "end": {"endBy": "NEVER"}}
MEMBERS: list[dict[str, Any]] = [
    {"recipient": {"id": "mmcbride"}},
    {"recipient": {"id": "asilva"}, "delay": 5, "escalationType": "Peer"},
    {"recipient": {"id": "tokafor"}, "delay": 10, "escalationType": "Management"},
]
PRESENT = "2026-03-02T16:00:00Z"


def _rotating(call: Caller, name: str, rotation: dict[str, Any], **fields: Any) -> str:
    """Create a group with a daily shift from 14:00 to 20:00 UTC, and return its id."""
    times = {"start": "2026-02-02T14:00:00Z", "end": "2026-02-02T20:00:00Z", "timezone": "UTC"}
    group: str = call.new_group(name)["id"]
    fields = {"recurrence": DAILY, "members": MEMBERS, "rotation": rotation, **times, **fields}
    call.new_shift(group, "Day", **fields)
    call("deleteShift", group, "Default Shift")
    return group


def _order(call: Caller, group: str, at: str) -> str:
    (entry,) = call("getOnCall", query=f"groups={group}&at={at}")["data"]
    return "".join(each["member"]["targetName"][0] for each in entry["members"]["data"])


@pytest.mark.parametrize(
    ("rotation", "orders"),
    [
        ({"type": "SHIFT"}, ["mat", "mat", "atm", "tma", "mat", "tma"]),
        (
            {"type": "SHIFT", "direction": "LAST_TO_FIRST"},
            ["mat", "mat", "tma", "atm", "mat", "atm"],
        ),
        ({"type": "SHIFT", "interval": 2}, ["mat", "mat", "mat", "atm", "atm", "tma"]),
        ({"type": "ALERT"}, ["mat"] * 6),
        (
            {
                "type": "TIME",
                "interval": 12,
                "intervalUnit": "HOURS",
                "nextRotationTime": "2026-03-02T18:00:00Z",
            },
            ["mat", "atm", "tma", "atm", "mat", "atm"],
        ),
        (
            {"type": "TIME", "intervalUnit": "WEEKS", "nextRotationTime": "2026-03-03T16:00:00Z"},
            ["mat", "mat", "mat", "atm", "atm", "mat"],
        ),
    ],
)
def test_orders(call: Caller, rotation: dict[str, Any], orders: list[str]) -> None:
    group = _rotating(call, f"Orders {rotation}"[:100], rotation)
    moments = [
        PRESENT,
        "2026-03-02T19:00:00Z",
        "2026-03-03T15:00:00Z",
        "2026-03-04T15:00:00Z",
        "2026-03-05T15:00:00Z",
        "2026-03-01T15:00:00Z",
    ]
    assert [_order(call, group, at) for at in moments] == orders


def test_delays_stay_with_the_places(call: Caller) -> None:
    """Nothing escalates to the first member, whoever that is."""
    group = _rotating(call, "Places", {"type": "SHIFT"})
    (entry,) = call("getOnCall", query=f"groups={group}&at=2026-03-03T15:00:00Z")["data"]
    members = entry["members"]["data"]
    assert [each["member"]["targetName"] for each in members] == ["asilva", "tokafor", "mmcbride"]
    assert [each["delay"] for each in members] == [0, 5, 10]
    assert [each["escalationType"] for each in members] == ["NONE", "PEER", "MANAGEMENT"]


def test_who_is_not_in_the_rotation_stays(call: Caller) -> None:
    members = [MEMBERS[0], {**MEMBERS[1], "inRotation": False}, MEMBERS[2]]
    group = _rotating(call, "Fixed", {"type": "SHIFT"}, members=members)
    days = ["2026-03-02T15:00:00Z", "2026-03-03T15:00:00Z", "2026-03-04T15:00:00Z"]
    assert [_order(call, group, at) for at in days] == ["mat", "tam", "mat"]
    shift = call("getShift", group, "Day", query="embed=rotation,rotation.members")
    names = [each["recipient"]["targetName"] for each in shift["rotation"]["members"]["data"]]
    assert names == ["mmcbride", "tokafor"]


def test_deleted_occurrences_and_holidays_do_not_count(own: Caller) -> None:
    """On the first of May nobody works in Lisbon."""
    own.new_group("Lisbon Desk", site=own("getSite", "Lisbon")["id"])
    times = {"start": "2026-02-02T14:00:00Z", "end": "2026-02-02T20:00:00Z", "timezone": "UTC"}
    own.new_shift(
        "Lisbon Desk",
        "Day",
        recurrence=DAILY,
        members=MEMBERS,
        rotation={"type": "SHIFT"},
        siteHolidays={"onCall": False},
        **times,
    )
    own("deleteShift", "Lisbon Desk", "Default Shift")
    before, after = (
        _order(own, "Lisbon Desk", f"2026-{day}T15:00:00Z") for day in ("04-30", "05-02")
    )
    assert (before + before)[1:4] == after


@pytest.mark.parametrize(
    "recurrence",
    [
        DAILY,
        {**DAILY, "repeatEvery": 2},
        {"frequency": "EVERY_WEEKDAY", "end": DAILY["end"]},
        {"frequency": "WEEKLY", "repeatEvery": 2, "onDays": ["MO", "TU"], "end": DAILY["end"]},
        {"frequency": "WEEKLY", "repeatEvery": 1, "onDays": [], "end": DAILY["end"]},
    ],
)
def test_each_completed_shift_is_one_step(call: Caller, recurrence: dict[str, Any]) -> None:
    """Also over many weeks, of which whole ones are counted together, and changes of the clock."""
    name = f"Steps {recurrence['frequency']} {recurrence.get('repeatEvery')} {len(recurrence)}"
    changing = {"timezone": "US/Mountain", "recurrence": recurrence}
    group = _rotating(call, name, {"type": "SHIFT"}, **changing)
    span = "from=2026-03-03T00:00:00Z&to=2026-05-31T00:00:00Z&limit=1000"
    entries = call("getOnCall", query=f"groups={group}&{span}")["data"]
    names = [each["members"]["data"][0]["member"]["targetName"] for each in entries]
    everybody = ["mmcbride", "asilva", "tokafor"]
    first = everybody.index(names[0])
    assert names == [everybody[(first + number) % 3] for number in range(len(names))]


def test_next_rotation_lies_ahead(call: Caller) -> None:
    by_week = {
        "type": "TIME",
        "intervalUnit": "WEEKS",
        "interval": 2,
        "nextRotationTime": "2026-01-05T17:00:00Z",
    }
    group = _rotating(call, "Ahead", by_week, timezone="America/Denver")
    rotation = call("getShift", group, "Day", query="embed=rotation")["rotation"]
    # Noon in Denver stays noon after the change of the clock on 8 March.
    assert rotation["nextRotationTime"] == "2026-03-02T17:00:00.000Z"
    changed = call("updateShift", group, "Day", body={"rotation": {**by_week, "interval": 3}})
    assert "rotation" not in changed
    rotation = call("getShift", group, "Day", query="embed=rotation")["rotation"]
    assert rotation["nextRotationTime"] == "2026-03-09T16:00:00.000Z"


def test_elapsed_time_counts_from_the_first_occurrence_unless_sent(call: Caller) -> None:
    group = _rotating(call, "Counting", {"type": "TIME", "intervalUnit": "WEEKS"})
    rotation = call("getShift", group, "Day", query="embed=rotation")["rotation"]
    assert rotation["nextRotationTime"] == "2026-03-09T14:00:00.000Z"


def test_type_beside_the_rotation_is_enough(call: Caller) -> None:
    call.new_group("Beside")
    call.new_shift("Beside", "Day", rotationType="SHIFT", members=MEMBERS)
    shift = call("getShift", "Beside", "Day", query="embed=rotation")
    assert shift["rotationType"] == "SHIFT"
    assert shift["rotation"] == {"type": "SHIFT", "direction": "FIRST_TO_LAST", "interval": 1}


def test_sample_rotations(pristine: Caller) -> None:
    """Ana and Tom take turns, by weeks at night and by weekends."""

    def first(shift: str, at: str) -> str:
        entries = pristine("getOnCall", query=f"groups=Database Operations&at={at}")["data"]
        entry = next(each for each in entries if each["shift"]["name"] == shift)
        name: str = entry["members"]["data"][0]["member"]["targetName"]
        return name

    nights = [first("Nights", f"2026-03-{day}T08:00:00Z") for day in ("02", "03", "09", "10")]
    assert nights[0] != nights[1]
    assert nights[1] == nights[2]
    assert nights[2] != nights[3]
    weekends = [first("Weekends", f"2026-03-{day}T18:00:00Z") for day in ("07", "08", "14", "15")]
    assert weekends[0] == weekends[1] != weekends[2] == weekends[3]
