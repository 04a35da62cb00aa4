from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
TOM = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03"
NEVER = {"endBy": "NEVER"}
NINE_TO_FIVE = {"start": "2026-03-02T16:00:00Z", "end": "2026-03-03T00:00:00Z"}


def place(recipient: str, **fields: Any) -> dict[str, Any]:
    return {"recipient": {"id": recipient}, **fields}


def _roster(call: Caller, group: str) -> list[str]:
    page = call("getGroupMembers", group)
    return [each["member"]["targetName"] for each in page["data"]]


def _in_shift(call: Caller, group: str, shift: str, query: str = "") -> list[str]:
    page = call("getShiftMembers", group, shift, query=query)
    return [each["recipient"]["targetName"] for each in page["data"]]


# Reading


def test_shift_by_id_and_by_name(pristine: Caller) -> None:
    found = pristine("getShift", "Database Operations", "Weekdays")
    assert found["recurrence"]["frequency"] == "EVERY_WEEKDAY"
    assert pristine("getShift", found["group"]["id"], found["id"]) == found
    pristine.refusal("getShift", "Service Desk", found["id"], status=404)
    pristine.refusal("getShift", "Night Watch", "Weekdays", status=404)
    pristine.refusal("getShift", "No Group", "Weekdays", status=404)


@pytest.mark.parametrize(
    ("group", "query", "names"),
    [
        (
            "Database Operations",
            "",
            ["Default Shift", "Holidays", "Nights", "Quarter End", "Weekdays", "Weekends"],
        ),
        ("Database Operations", "offset=1&limit=2", ["Holidays", "Nights"]),
        ("Service Desk", "shiftType=ONE_TIME", ["Office Move"]),
        ("Service Desk", "shiftType=RECURRING", ["Weekdays"]),
        ("Night Watch", "members.exists=true", []),
        ("Night Watch", "members.exists=false", ["Default Shift"]),
        ("Database Operations", "createdBefore=2026-01-12T08:16:02.410Z", ["Default Shift"]),
        (
            "Database Operations",
            "createdAfter=2026-01-12T08:18:02.410Z",
            ["Holidays", "Quarter End"],
        ),
        ("Denver Staff", "", []),
    ],
)
def test_shifts_of_a_group(pristine: Caller, group: str, query: str, names: list[str]) -> None:
    assert pristine.names("getShifts", group, query=query) == names


def test_embeds_are_only_there_when_asked_for(pristine: Caller) -> None:
    embeds = {"members", "rotation", "rotationType", "exclusions", "metrics"}
    address = ("Database Operations", "Nights")
    assert not pristine("getShift", *address).keys() & embeds
    full = pristine(
        "getShift",
        *address,
        query="embed=members,rotation,rotation.members&include=metrics.members",
    )
    assert [each["position"] for each in full["members"]["data"]] == [1, 2]
    assert full["rotation"]["members"]["total"] == 2
    assert full["metrics"]["members"] == {"PERSON": 2}
    listed = pristine("getShifts", "Database Operations", query="embed=exclusions")["data"]
    deleted = {each["name"]: each["exclusions"]["total"] for each in listed}
    assert (deleted["Weekdays"], deleted["Nights"]) == (1, 0)


def test_shift_of_the_future_is_not_known(pristine: Caller) -> None:
    query = "at=2126-03-02T16:00:00Z"
    for operation_id, values in (("getShifts", ()), ("getShift", ("Weekdays",))):
        message = pristine.refusal(operation_id, "Service Desk", *values, query=query)
        assert "future" in message


# Creating


def test_name_alone_makes_a_shift_around_the_clock(call: Caller) -> None:
    call.new_group("Around the Clock")
    shift = call.new_shift("Around the Clock", "Emergencies", timezone="US/Eastern")
    # As recorded in 2018, down to the order of the days.
    assert shift["recurrence"] == {
        "frequency": "WEEKLY",
        "repeatEvery": 1,
        "onDays": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
        "end": NEVER,
    }
    assert (shift["start"], shift["end"]) == (
        "2026-03-02T05:00:00.000Z",
        "2026-03-03T05:00:00.000Z",
    )
    assert (shift["description"], shift["timezone"]) == ("", "US/Eastern")
    assert "version" in shift
    assert call("getShift", "Around the Clock", "Emergencies")["id"] == shift["id"]


def test_time_zone_is_that_of_the_caller_unless_sent(call: Caller) -> None:
    call.new_group("Local")
    assert call.new_shift("Local", "Here")["timezone"] == "US/Mountain"


def test_start_and_end_alone_happen_once(call: Caller) -> None:
    call.new_group("Single")
    shift = call.new_shift("Single", "Once", **NINE_TO_FIVE)
    assert shift["recurrence"] == {"frequency": "ONCE"}


def test_recurrence_keeps_what_its_frequency_needs(call: Caller) -> None:
    call.new_group("Quarterly")
    recurrence = {
        "frequency": "MONTHLY",
        "on": "DAY_OF_WEEK",
        "months": ["MAR", "JUN", "SEP", "DEC"],
        "end": NEVER,
        "dayOfWeekClassifier": "FIRST",
        "dayOfWeek": "MO",
    }
    shift = call.new_shift(
        "Quarterly", "Stock", recurrence={**recurrence, "repeatEvery": 2}, **NINE_TO_FIVE
    )
    assert shift["recurrence"] == recurrence


@pytest.mark.parametrize(
    ("fields", "status", "named"),
    [
        ({"timezone": "Mars/Olympus"}, 400, "timezone"),
        ({"timezone": "Europe"}, 400, "timezone"),
        ({"timezone": "leapseconds"}, 400, "timezone"),
        ({"description": "x" * 201}, 400, "description"),
        ({"start": "2026-03-02T16:00:00Z"}, 400, "end"),
        ({"recurrence": {"frequency": "EVERY_WEEKDAY", "end": NEVER}}, 400, "start"),
        ({"start": NINE_TO_FIVE["end"], "end": NINE_TO_FIVE["start"]}, 400, "after start"),
        ({"start": "2026-03-02T16:00:00Z", "end": "2027-03-04T16:00:00Z"}, 400, "a year"),
        ({"start": "9999-12-31T16:00:00Z", "end": "9999-12-31T17:00:00Z"}, 400, "9999"),
        ({"notifyEndOfEscalation": {"recipient": "nobody"}}, 400, "nobody"),
        ({"rotation": {"interval": 1}}, 400, "rotation.type"),
        ({"rotation": {"type": "MOON"}}, 400, "SHIFT, TIME, ALERT"),
        ({"rotation": {"type": "SHIFT", "direction": "SIDEWAYS"}}, 400, "SIDEWAYS"),
        ({"rotation": {"type": "SHIFT", "interval": 0}}, 400, "between 1 and"),
        ({"rotation": {"type": "TIME"}}, 400, "rotation.intervalUnit"),
        ({"rotation": {"type": "TIME", "intervalUnit": "EONS"}}, 400, "EONS"),
        ({"members": [place("nobody")]}, 400, "members[0]: The recipient nobody"),
        ({"members": [place(ANA), place(ANA)]}, 409, "members[1]: The group allows no duplicates"),
    ],
)
def test_shift_that_cannot_be(
    call: Caller, fields: dict[str, Any], status: int, named: str
) -> None:
    group = call.new_group(f"Impossible {fields}"[:100])["id"]
    body = {"name": "Impossible", **fields}
    assert named in call.refusal("createOrUpdateShift", group, body=body, status=status)
    # What is refused changes nothing.
    assert call.names("getShifts", group) == ["Default Shift"]
    assert call("getGroupMembers", group)["total"] == 0


@pytest.mark.parametrize(
    ("recurrence", "missing"),
    [
        ({"frequency": "DAILY", "end": NEVER}, "repeatEvery"),
        ({"frequency": "DAILY", "repeatEvery": 1}, "end"),
        ({"frequency": "WEEKLY", "repeatEvery": 1, "end": NEVER}, "onDays"),
        ({"frequency": "WEEKLY", "onDays": ["MO"], "end": NEVER}, "repeatEvery"),
        ({"frequency": "EVERY_WEEKDAY"}, "end"),
        ({"frequency": "EVERY_WEEKEND_DAY"}, "end"),
        ({"frequency": "YEARLY"}, "end"),
        ({"frequency": "MONTHLY", "months": ["MAR"], "end": NEVER}, "on"),
        ({"frequency": "MONTHLY", "on": "DATE_OF_MONTH", "end": NEVER}, "months"),
        (
            {"frequency": "MONTHLY", "on": "DATE_OF_MONTH", "months": ["MAR"], "end": NEVER},
            "dateOfMonth",
        ),
        (
            {
                "frequency": "MONTHLY",
                "on": "DAY_OF_WEEK",
                "months": ["MAR"],
                "dayOfWeek": "MO",
                "end": NEVER,
            },
            "dayOfWeekClassifier",
        ),
        (
            {
                "frequency": "MONTHLY",
                "on": "DATE_OF_MONTH",
                "dateOfMonth": "1",
                "months": [],
                "end": NEVER,
            },
            "months",
        ),
        ({"frequency": "YEARLY", "end": {"endBy": "DATE"}}, "end.date"),
        ({"frequency": "YEARLY", "end": {"endBy": "REPETITIONS"}}, "end.repetitions"),
    ],
)
def test_recurrence_that_lacks_something(
    call: Caller, recurrence: dict[str, Any], missing: str
) -> None:
    body = {"name": "Incomplete", "recurrence": recurrence, **NINE_TO_FIVE}
    message = call.refusal("createOrUpdateShift", "Night Watch", body=body)
    assert message == f"Missing required field: recurrence.{missing}."


def test_recurrence_that_never_occurs(call: Caller) -> None:
    recurrence = {
        "frequency": "MONTHLY",
        "on": "DATE_OF_MONTH",
        "months": ["FEB"],
        "dateOfMonth": "30",
        "end": NEVER,
    }
    body = {"name": "Never", "recurrence": recurrence, **NINE_TO_FIVE}
    assert "30" in call.refusal("createOrUpdateShift", "Night Watch", body=body)
    recurrence["dateOfMonth"] = "29"
    call.new_group("Leap Years")
    call.new_shift("Leap Years", "Sometimes", recurrence=recurrence, **NINE_TO_FIVE)


def test_holidays_need_a_site_that_has_some(call: Caller) -> None:
    body = {"name": "Holidays", "recurrence": {"frequency": "HOLIDAY"}, **NINE_TO_FIVE}
    assert "holidays" in call.refusal("createOrUpdateShift", "Night Watch", body=body)


@pytest.mark.parametrize("group", ["Network Operations", "Denver Staff"])
def test_only_on_call_groups_have_shifts(call: Caller, group: str) -> None:
    message = call.refusal("createOrUpdateShift", group, body={"name": "Misplaced"})
    assert "ON_CALL" in message


def test_name_is_taken_within_the_group_only(call: Caller) -> None:
    call.new_group("Namesake")
    body = {"name": "Default Shift"}
    call.refusal("createOrUpdateShift", "Namesake", body=body, status=409)
    call.new_shift("Namesake", "Weekdays")


# Changing


def test_change_by_list_and_by_address(call: Caller) -> None:
    call.new_group("Changing")
    shift = call.new_shift("Changing", "Old Name", description="Kept")
    for key in ("id", "shiftID"):
        body = {key: shift["id"], "id": shift["id"], "name": f"By {key}"}
        assert call("createOrUpdateShift", "Changing", body=body)["name"] == f"By {key}"
    by_address = call("updateShift", "Changing", "By shiftID", body={"name": "New Name"})
    assert (by_address["name"], by_address["description"]) == ("New Name", "Kept")
    assert by_address["start"] == shift["start"]
    call.refusal("getShift", "Changing", "Old Name", status=404)


def test_shift_id_of_the_reference_is_enough(call: Caller) -> None:
    call.new_group("Spelled")
    shift = call.new_shift("Spelled", "Before")
    body = {"shiftID": shift["id"], "name": "After"}
    assert call("createOrUpdateShift", "Spelled", body=body)["id"] == shift["id"]


def test_shift_as_it_was_read_can_be_sent_back(call: Caller) -> None:
    call.new_group("There")
    shifts = call("getShifts", "Service Desk", query="embed=exclusions")["data"]
    shift = next(each for each in shifts if each["name"] == "Weekdays")
    del shift["id"]
    copied = call("createOrUpdateShift", "There", status=201, body=shift)
    assert copied["group"]["targetName"] == "There"
    assert copied["created"] > shift["created"]
    assert "exclusions" not in copied
    assert copied["recurrence"] == shift["recurrence"]


def test_change_that_cannot_be(call: Caller) -> None:
    call.new_group("Unchanged")
    shift = call.new_shift("Unchanged", "Stays")
    call.refusal("updateShift", "Unchanged", "Stays", body={"name": "Default Shift"}, status=409)
    call.refusal("updateShift", "Unchanged", "Nothing", body={"name": "X"}, status=404)
    assert "path" in call.refusal("updateShift", "Unchanged", "Stays", body={"id": MARY})
    end_first = {"end": "2026-01-01T00:00:00Z"}
    assert "after start" in call.refusal("updateShift", "Unchanged", "Stays", body=end_first)
    call.refusal("createOrUpdateShift", "Unchanged", body={"id": MARY, "name": "X"}, status=404)
    assert call("getShift", "Unchanged", "Stays")["end"] == shift["end"]


def test_times_change_without_the_recurrence(call: Caller) -> None:
    call.new_group("Later")
    call.new_shift("Later", "Day")
    changed = call("updateShift", "Later", "Day", body={"end": "2026-03-02T19:00:00Z"})
    assert changed["recurrence"]["frequency"] == "WEEKLY"
    assert (changed["start"], changed["end"]) == (
        "2026-03-02T07:00:00.000Z",
        "2026-03-02T19:00:00.000Z",
    )


def test_members_replace_the_old_ones(call: Caller) -> None:
    call.new_group("Replaced")
    call.new_shift("Replaced", "Day", members=[place("mmcbride"), place("asilva")])
    call("updateShift", "Replaced", "Day", body={"members": [place("tokafor")]})
    assert _in_shift(call, "Replaced", "Day") == ["tokafor"]


# Deleting


def test_delete_takes_members_of_no_other_shift_along(call: Caller) -> None:
    call.new_group("Shrinking")
    call.new_shift("Shrinking", "One", members=[place("mmcbride"), place("asilva")])
    call.new_shift("Shrinking", "Two", members=[place("asilva"), place("tokafor")])
    assert call("deleteShift", "Shrinking", "One")["name"] == "One"
    assert _roster(call, "Shrinking") == ["asilva", "tokafor"]
    assert call("deleteShift", "Shrinking", "One", status=204) is None
    call.refusal("getShift", "Shrinking", "One", status=404)
    # The name is free again.
    call.new_shift("Shrinking", "One")
    call.refusal("deleteShift", "No Group", "One", status=404)


# Members


def test_shift_member_becomes_group_member(call: Caller) -> None:
    call.new_group("Growing")
    added = call("addShiftMember", "Growing", "Default Shift", body=place("asilva"))
    # As recorded: less than lists have.
    assert added.keys() == {
        *("shift", "recipient", "position", "delay", "escalationType", "inRotation"),
    }
    assert added["recipient"] == {"id": ANA, "recipientType": "PERSON"}
    assert (added["position"], added["delay"], added["escalationType"]) == (1, 0, "None")
    assert _roster(call, "Growing") == ["asilva"]


def test_members_of_any_kind(call: Caller) -> None:
    call.new_group("Mixed")
    for recipient in ("mmcbride|Work Email", "Service Desk", "tokafor"):
        call("addShiftMember", "Mixed", "Default Shift", body=place(recipient))
    page = call("getShiftMembers", "Mixed", "Default Shift")
    kinds = [each["recipient"]["recipientType"] for each in page["data"]]
    assert kinds == ["DEVICE", "GROUP", "PERSON"]
    shift = call("getShift", "Mixed", "Default Shift", query="include=metrics.members")
    assert shift["metrics"]["members"] == {"DEVICE": 1, "GROUP": 1, "PERSON": 1}


def test_position_beyond_the_end_is_the_end(call: Caller) -> None:
    call.new_group("Ordered")
    for recipient, position in (("mmcbride", 6), ("asilva", 1), ("tokafor", 2)):
        body = place(recipient, position=position)
        added = call("addShiftMember", "Ordered", "Default Shift", body=body)
        assert added["position"] == min(position, added["position"])
    assert _in_shift(call, "Ordered", "Default Shift") == ["asilva", "tokafor", "mmcbride"]


def test_first_of_an_empty_shift_keeps_an_escalation_that_was_sent(call: Caller) -> None:
    call.new_group("Recorded")
    body = place("asilva", position=6, delay=15, escalationType="Peer")
    added = call("addShiftMember", "Recorded", "Default Shift", body=body)
    assert (added["position"], added["delay"], added["escalationType"]) == (1, 15, "Peer")


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"position": 1, "delay": 15, "escalationType": "Peer"}, "first member"),
        ({"position": 2, "delay": 0, "escalationType": "Peer"}, "delay"),
        ({"position": 2, "escalationType": "Management"}, "delay"),
        ({"position": 2, "delay": 5, "escalationType": "PEER"}, "PEER"),
        ({"position": 0}, "position"),
        ({"delay": -1}, "delay"),
    ],
)
def test_place_that_cannot_be(call: Caller, fields: dict[str, Any], named: str) -> None:
    body = place("tokafor", **fields)
    message = call.refusal("addShiftMember", "Night Watch", "Default Shift", body=body)
    assert named in message
    assert call("getShiftMembers", "Night Watch", "Default Shift")["total"] == 0


@pytest.mark.parametrize(
    ("recipient", "status"),
    [
        ({"id": "nobody"}, 400),
        ({"id": "mmcbride", "recipientType": "GROUP"}, 400),
        ({"id": "Denver Staff"}, 400),
        ({"id": "Denver Responders"}, 400),
        ({"id": "Night Watch"}, 409),
    ],
)
def test_recipient_that_cannot_be_a_member(
    call: Caller, recipient: dict[str, str], status: int
) -> None:
    body = {"recipient": recipient}
    call.refusal("addShiftMember", "Night Watch", "Default Shift", body=body, status=status)


def test_twice_in_a_shift_needs_the_permission_of_the_group(call: Caller) -> None:
    call.new_group("Strict")
    call.new_group("Lenient", allowDuplicates=True)
    for group, status in (("Strict", 409), ("Lenient", 200)):
        call("addShiftMember", group, "Default Shift", body=place("asilva"))
        call("addShiftMember", group, "Default Shift", body=place(ANA), status=status)
    assert _in_shift(call, "Lenient", "Default Shift") == ["asilva", "asilva"]


def test_members_off_duty(call: Caller) -> None:
    call.new_group("Duty")
    members = [place("mmcbride"), place("asilva", onDuty=False), place("tokafor")]
    call.new_shift("Duty", "Day", members=members)
    assert _in_shift(call, "Duty", "Day", "onDuty=true") == ["mmcbride", "tokafor"]
    assert _in_shift(call, "Duty", "Day", "onDuty=false") == ["asilva"]
    assert _in_shift(call, "Duty", "Day", "offset=1&limit=1") == ["asilva"]
    entry = next(
        each
        for each in call("getOnCall", query="groups=Duty")["data"]
        if each["shift"]["name"] == "Day"
    )
    assert [each["position"] for each in entry["members"]["data"]] == [1, 3]


def test_person_who_leaves_is_in_no_shift(call: Caller) -> None:
    person = call.new_person("leaver")
    call.new_group("Left")
    call.new_shift("Left", "Day", members=[place("leaver"), place("asilva")])
    call("deletePerson", person["id"])
    assert _in_shift(call, "Left", "Day") == ["asilva"]


def test_new_member_of_a_rotating_shift_joins_the_present_order(call: Caller) -> None:
    call.new_group("Rotating")
    by_day = {"type": "TIME", "intervalUnit": "DAYS", "nextRotationTime": "2026-03-03T07:00:00Z"}
    members = [place("mmcbride"), place("asilva")]
    call.new_shift("Rotating", "Day", members=members, rotation=by_day)
    call("addShiftMember", "Rotating", "Day", body=place("tokafor", position=1))
    assert _in_shift(call, "Rotating", "Day") == ["tokafor", "mmcbride", "asilva"]
