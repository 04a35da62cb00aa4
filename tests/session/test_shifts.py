"""Shifts: their members and occurrences, and the ways that lead to them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.exemplary import Exemplary
from tests.session.service import Service
from tests.session.stories import an_object, connected, last_body, sent
from tests.session.ways import Way
from xmatters.errors import ParameterError
from xmatters.links import path_values
from xmatters_client.api.shifts import get_shift
from xmatters_client.models import RecipientPointer, ShiftMemberInput

GROUP = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"
SHIFT = "3c1e5a7b-9d20-4f46-8b68-1a2c3e4d5f01"
MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
LINK = f"/api/xm/1/groups/{GROUP}/shifts/{SHIFT}"
REFERENCE = {"id": GROUP, "targetName": "Database Operations", "recipientType": "GROUP"}


@pytest.fixture
def shift(way: Way, service: Service, exemplary: Exemplary) -> Any:
    return an_object(connected(way, service), "Shift", group=REFERENCE)


# Members


@pytest.mark.parametrize(
    ("data", "fields", "body"),
    [
        ("mmcbride", {}, {"recipient": {"id": "mmcbride"}}),
        (
            RecipientPointer(id="mmcbride"),
            {"position": 2, "delay": 5},
            {"recipient": {"id": "mmcbride"}, "position": 2, "delay": 5},
        ),
        (
            {"id": "mmcbride", "recipientType": "PERSON"},
            {"in_rotation": False},
            {"recipient": {"id": "mmcbride", "recipientType": "PERSON"}, "inRotation": False},
        ),
        (
            {"position": 1, "delay": 0, "recipient": {"id": "mmcbride"}},
            {},
            {"position": 1, "delay": 0, "recipient": {"id": "mmcbride"}},
        ),
        (
            ShiftMemberInput(recipient={"id": "mmcbride"}, position=1),
            {"delay": 0},
            {"recipient": {"id": "mmcbride"}, "position": 1, "delay": 0},
        ),
        (
            None,
            {"recipient": {"id": "mmcbride"}, "position": 1},
            {"recipient": {"id": "mmcbride"}, "position": 1},
        ),
    ],
)
def test_member_is_added_as_people_write_it(
    way: Way, service: Service, shift: Any, data: Any, fields: dict[str, Any], body: Any
) -> None:
    added = way.wait(shift.add_member(data, **fields))
    assert added.recipient.id == MARY
    assert sent(service) == [f"POST /groups/{GROUP}/shifts/{SHIFT}/members"]
    assert last_body(service) == body


def test_member_is_added_as_an_object(way: Way, service: Service, shift: Any) -> None:
    session = connected(way, service)
    mary = an_object(session, "Person")
    way.wait(shift.add_member(mary, position=1))
    kind = {"id": MARY, "recipientType": "PERSON"}
    assert last_body(service) == {"recipient": kind, "position": 1}
    way.wait(session.shifts_endpoint().add_shift_member(GROUP, shift, mary))
    assert last_body(service) == {"recipient": kind}


@pytest.mark.parametrize(
    ("data", "fields", "message"),
    [
        (None, {}, "ShiftMemberInput needs recipient"),
        (None, {"position": 1}, "ShiftMemberInput needs recipient"),
        ("mmcbride", {"place": 1}, "has no field 'place'"),
        ("mmcbride", {"recipient": {"id": "asilva"}}, "'recipient' is given twice"),
        (object(), {}, "no recipient is named"),
    ],
)
def test_member_that_does_not_fit(
    way: Way, service: Service, shift: Any, data: Any, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(ParameterError, match=message):
        way.wait(shift.add_member(data, **fields))
    assert service.arrived == []


# Changing


def test_group_makes_and_deletes_shifts(way: Way, service: Service, exemplary: Exemplary) -> None:
    group = an_object(connected(way, service), "Group", id=GROUP)
    made = way.wait(group.create_shift(name="Weekdays"))
    assert last_body(service) == {"name": "Weekdays"}
    way.wait(group.delete_shift(made))
    way.wait(group.get_shifts(embed=["members"], limit=10))
    way.wait(group.get_shift_by_id("Week days"))
    way.wait(group.get_occurrences(shifts=[made]))
    shifts = f"/groups/{GROUP}/shifts"
    assert sent(service) == [
        f"POST {shifts}",
        f"DELETE {shifts}/{SHIFT}",
        f"GET {shifts}?embed=members&limit=10",
        f"GET {shifts}/Week%20days",
        f"GET /groups/{GROUP}/occurrences?shifts={SHIFT}",
    ]


def test_shift_is_changed_in_the_documented_way(way: Way, service: Service, shift: Any) -> None:
    way.wait(shift.update(description="Late"))
    assert sent(service) == [f"POST /groups/{GROUP}/shifts"]
    assert last_body(service) == {"id": SHIFT, "description": "Late"}


def test_shift_is_changed_at_its_own_address(way: Way, service: Service, shift: Any) -> None:
    shifts = connected(way, service).shifts_endpoint()
    way.wait(shifts.update_shift_by_id(GROUP, "Weekdays", {"name": "Workdays"}))
    assert sent(service) == [f"POST /groups/{GROUP}/shifts/Weekdays"]
    assert last_body(service) == {"name": "Workdays"}


def test_deleted_occurrences_are_listed_and_restored(
    way: Way, service: Service, shift: Any
) -> None:
    (occurrence,) = way.wait(shift.get_deleted_occurrences())
    way.wait(
        shift.restore_occurrences(start_date=occurrence.start_date, end_date=occurrence.end_date)
    )
    address = f"/groups/{GROUP}/shifts/{SHIFT}"
    assert sent(service) == [f"GET {address}/exclusions", f"POST {address}/occurrences"]
    assert last_body(service) == {
        "startDate": "2026-03-09T15:00:00+00:00",
        "endDate": "2026-03-10T00:00:00+00:00",
    }


# Ways that lead to a shift


def test_shift_without_its_group_goes_by_its_link(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    shift = an_object(session, "Shift", group=None, links={"self": LINK})
    way.wait(shift.get_members())
    way.wait(an_object(session, "ShiftReference", links={"self": LINK}).get_shift())
    assert sent(service) == [
        f"GET /groups/{GROUP}/shifts/{SHIFT}/members",
        f"GET /groups/{GROUP}/shifts/{SHIFT}",
    ]


@pytest.mark.parametrize("links", [None, {"self": f"/api/xm/1/groups/{GROUP}"}, {"self": 7}])
def test_shift_of_an_unknown_group(
    way: Way, service: Service, exemplary: Exemplary, links: Any
) -> None:
    shift = an_object(connected(way, service), "Shift", group=None, links=links)
    with pytest.raises(ParameterError, match="this Shift came without the group of the shift"):
        way.wait(shift.delete())
    assert service.arrived == []


@pytest.mark.parametrize(
    ("link", "values"),
    [
        (LINK, {"group_id": GROUP, "shift_id": SHIFT}),
        (f"https://acme.example.com{LINK}?embed=members", {"group_id": GROUP, "shift_id": SHIFT}),
        ("/api/xm/1/groups/a%2Fb/shifts/c%20d", {"group_id": "a/b", "shift_id": "c d"}),
        (f"{LINK}/members", {}),
        ("", {}),
        (None, {}),
    ],
)
def test_what_a_link_says(link: Any, values: dict[str, str]) -> None:
    assert path_values(get_shift.OPERATION, link) == values


def test_entry_of_who_is_on_call_leads_to_its_shift(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    short = {"id": SHIFT, "links": {"self": LINK}}
    entry = an_object(session, "OnCall", group=REFERENCE, shift=short)
    assert way.wait(entry.get_shift()).name == "Weekdays"
    assert sent(service) == [f"GET /groups/{GROUP}/shifts/{SHIFT}"]
    embedded = an_object(session, "OnCall", group=REFERENCE)
    assert way.wait(embedded.get_shift()) is embedded.shift
    gap = an_object(session, "OnCall", group=REFERENCE, shift=None)
    assert way.wait(gap.get_shift()) is None
    assert len(service.arrived) == 1


def test_everything_that_names_a_shift_leads_to_it(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    short = {"id": SHIFT, "name": "Weekdays"}
    summary = an_object(session, "OnCallSummary", group=REFERENCE, shift=short)
    occurrence = an_object(session, "ShiftOccurrence", group=REFERENCE, shift=short)
    roster = an_object(
        session, "GroupMembershipShiftReference", id=SHIFT, group={"id": GROUP}, links=None
    )
    for each in (summary, occurrence, roster):
        assert way.wait(each.get_shift()).id == SHIFT
    assert sent(service) == [f"GET /groups/{GROUP}/shifts/{SHIFT}"] * 3
    nowhere = an_object(session, "OnCallSummary", group=REFERENCE, shift=None)
    assert way.wait(nowhere.get_shift()) is None


def test_membership_leads_to_both_ends(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    member = {"id": MARY, "targetName": "mmcbride", "recipientType": "PERSON"}
    membership = an_object(session, "GroupMembership", group=REFERENCE, member=member)
    assert way.wait(membership.get_group()).group_type
    assert way.wait(membership.get_member()).full_name == "Mary McBride"
    way.wait(membership.remove())
    assert sent(service) == [
        f"GET /groups/{GROUP}",
        f"GET /people/{MARY}",
        f"DELETE /groups/{GROUP}/members/{MARY}",
    ]
