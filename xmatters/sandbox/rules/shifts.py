"""Shifts: the parts of the schedule of a group."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import bad_request, conflict, unknown_reference
from ..jsontypes import Object, is_object
from ..paging import page
from ..rotations import settle
from ..schedules import Occurrence, default_shift, occurrences
from ..search import Filter, Test, created_within, exists, matching
from ..shift_views import (
    exclusion_object,
    exclusions,
    exclusions_object,
    new_shift_member_object,
    placed,
    shift_links,
    shift_member_object,
    shift_object,
    typed_group_reference,
)
from ..staffing import ShiftMember
from ..times import parse_time
from ..world import Group, Shift
from ..writing import create_or_change, delete, found, own_fields, refuse_unknown_place
from .history import existed, existing
from .naming import group_in_path
from .on_call import end_of_escalation, occurrence_members, refuse_far_span
from .shift_members import members_of_body, with_member
from .shift_timing import rotation_of_body, timing_of_body

_DEFAULT_SPAN: Final = datetime.timedelta(days=30)
"""How far occurrences are listed without `to`: as far as the calendar that it replaced went."""


def shift_named(group: Group, identifier: str) -> Shift | None:
    """Return the shift of a group with this id or name (section 2)."""
    named = next((each for each in group.shifts if each.fields["name"] == identifier), None)
    return _shift_with_id(group, identifier) or named


def _shift_with_id(group: Group, identifier: str) -> Shift | None:
    return next((each for each in group.shifts if each.id == identifier), None)


def _shift_in_path(call: Call) -> Shift:
    identifier = call.path["shiftId"]
    shift = found(shift_named(group_in_path(call), identifier), "shift", identifier)
    return existed(call, shift, shift.created, "shift", identifier)


# Shifts


def _of_type(_call: Call, wanted: str) -> Test[Shift]:
    once = {"ONE_TIME": True, "RECURRING": False}.get(wanted)
    return lambda shift: (shift.fields["recurrence"]["frequency"] == "ONCE") is once


FILTERS: Final[Mapping[str, Filter[Shift]]] = {
    "members.exists": exists(lambda _call, shift: bool(shift.members)),
    "shiftType": _of_type,
    **created_within(lambda shift: shift.created),
}


@operation
def get_shifts(call: Call) -> Reply:
    """List the shifts of a group, by name, as in the recorded lists."""
    shifts = existing(call, group_in_path(call).shifts, lambda shift: shift.created)
    shifts = matching(call, shifts, FILTERS)
    shifts.sort(key=lambda shift: shift.fields["name"].casefold())
    return Reply(200, page(call, shifts, partial(_object, call)))


@operation
def get_shift(call: Call) -> Reply:
    """Get a shift by id or name."""
    return Reply(200, _object(call, _shift_in_path(call)))


@operation
def create_or_update_shift(call: Call) -> Reply:
    """Create a shift, or change the one that the body names as `id` or `shiftID` (section 3)."""
    group = group_in_path(call)
    if is_object(call.body) and "shiftID" in call.body:
        body = {"id": call.body["shiftID"], **call.body}
        call = dataclasses.replace(call, body=body)
    return create_or_change(
        call,
        partial(_shift_with_id, group),
        partial(_create, call, group),
        partial(_change, call, group),
        partial(shift_object, call.world, changed=True),
    )


@operation
def update_shift(call: Call) -> Reply:
    """Change a shift by its address."""
    shift = _shift_in_path(call)
    if call.body.get("id", shift.id) != shift.id:
        raise bad_request("The id field must be that of the shift in the path.", "id")
    _change(call, group_in_path(call), shift, call.body)
    return Reply(200, shift_object(call.world, shift, changed=True))


@operation
def delete_shift(call: Call) -> Reply:
    """Delete a shift, and with it the members that are in no other shift (section 4)."""
    group = group_in_path(call)

    def remove(shift: Shift) -> None:
        group.shifts.remove(shift)
        staying = {each for other in group.shifts for each in other.member_ids}
        for recipient_id in set(shift.member_ids) - staying:
            call.world.leave(group, recipient_id)

    shift = shift_named(group, call.path["shiftId"])
    return delete(shift, remove, partial(shift_object, call.world, changed=True))


def _object(call: Call, shift: Shift) -> Object:
    return shift_object(call.world, shift, call.embeds, call.query.get("include", ()))


# Writing

_STRUCTURED: Final = frozenset(
    {"start", "end", "recurrence", "members", "rotation", "rotationType"}
)
"""Fields that are not kept as they are sent."""


def _create(call: Call, group: Group, identifier: str, body: Object) -> Shift:
    if group.fields["groupType"] != "ON_CALL":
        raise bad_request("Only ON_CALL groups have shifts.", "groupId")
    refuse_unknown_place(body)
    zone_name = (call.caller.fields | body)["timezone"]
    # A shift with only a name runs around the clock (section 3).
    shift = default_shift(identifier, group.id, zone_name, call.world.moment())
    _set(call, group, shift, body, timing_of_body(call, group, None, body))
    group.shifts.append(shift)
    return shift


def _change(call: Call, group: Group, shift: Shift, body: Object) -> None:
    refuse_unknown_place(body)
    _set(call, group, shift, body, timing_of_body(call, group, shift, body))


def _set(call: Call, group: Group, shift: Shift, body: Object, timing: Object) -> None:
    _refuse_taken_name(group, shift, body.get("name"))
    fields = _fields(call, body)
    start, end = timing.get("start", shift.start), timing.get("end", shift.end)
    rotation = rotation_of_body(call, body, start)
    members = members_of_body(call, group, body["members"]) if "members" in body else None
    if timing or rotation or {"members", "timezone"} & body.keys():
        settle(call.world, shift)
    if members is not None:
        _staff(call, group, shift, members)
    shift.rotation = rotation or shift.rotation
    shift.start, shift.end = start, end
    if "recurrence" in timing:
        fields["recurrence"] = timing["recurrence"]
    shift.fields |= fields


def _staff(call: Call, group: Group, shift: Shift, members: list[ShiftMember]) -> None:
    shift.members = members
    for recipient_id in shift.member_ids:
        # A member of a shift becomes a member of its group.
        call.world.join(group, recipient_id)


def _refuse_taken_name(group: Group, shift: Shift, name: str | None) -> None:
    # In 2018 this was answered with 501 (section 3); the reference has 409 for all duplicates.
    if any(each is not shift and each.fields["name"] == name for each in group.shifts):
        raise conflict(f"The group has a shift with the name {name} already.")


def _fields(call: Call, body: Object) -> Object:
    """Return what a shift keeps of a body as it is, in the shape of replies."""
    # Tools send back what they read, with fields that only replies have.
    fields = own_fields(call, "ShiftCreate", body)
    fields = {name: value for name, value in fields.items() if name not in _STRUCTURED}
    shapes: Mapping[str, tuple[str, Callable[[Object], None]]] = {
        "siteHolidays": ("SiteHolidays", partial(_spell_times, call)),
        "repeatEscalation": ("RepeatEscalation", lambda _: None),
        "notifyEndOfEscalation": ("NotifyEndOfEscalation", partial(_refuse_unknown, call)),
    }
    for name, (schema, adapt) in shapes.items():
        if name in fields:
            known = call.specification.fields(schema)
            fields[name] = {key: each for key, each in fields[name].items() if key in known}
            adapt(fields[name])
    return fields


def _spell_times(call: Call, holidays: Object) -> None:
    for name in {"start", "end"} & holidays.keys():
        moment = parse_time(holidays[name])
        holidays[name] = call.specification.spell("SiteHolidays", name, moment)


def _refuse_unknown(call: Call, notification: Object) -> None:
    identifier = notification.get("recipient")
    if identifier is not None and call.world.find_recipient(identifier) is None:
        raise unknown_reference("recipient", identifier)


# Members


@operation
def get_shift_members(call: Call) -> Reply:
    """List who is in a shift, in the order of escalation."""
    shift = _shift_in_path(call)
    wanted = call.query.get("onDuty")
    members = [place for place in placed(call.world, shift) if wanted in (None, place[1].on_duty)]
    return Reply(200, page(call, members, partial(shift_member_object, call.world, shift)))


@operation
def add_shift_member(call: Call) -> Reply:
    """Put a recipient into a shift, and so into its group."""
    group, shift = group_in_path(call), _shift_in_path(call)
    present = [member for _, member, _ in placed(call.world, shift)]
    members, place = with_member(call, group, present, call.body)
    settle(call.world, shift)
    _staff(call, group, shift, members)
    return Reply(200, new_shift_member_object(call.world, shift, place))


# Occurrences


@operation
def get_shift_occurrences(call: Call) -> Reply:
    """List when the shifts of a group occur, from now on unless asked otherwise."""
    group = group_in_path(call)
    since = call.query.get("from", call.world.now)
    until = call.query.get("to", since + _DEFAULT_SPAN)
    refuse_far_span(call, since, until)
    names = call.query.get("shifts")
    shifts = group.shifts
    if names is not None:
        shifts = [shift for shift in shifts if {shift.id, shift.fields["name"]} & set(names)]

    spans = occurrences(call.world, shifts, since, until)
    return Reply(200, page(call, spans, partial(_occurrence_object, call, group)))


def _occurrence_object(call: Call, group: Group, occurrence: Occurrence) -> Object:
    spell, shift = call.specification.spell, occurrence.shift
    entry: Object = {
        "group": typed_group_reference(call.world, group),
        "shift": {
            "id": shift.id,
            "name": shift.fields["name"],
            "links": shift_links(call.world, shift),
        },
        "start": spell("ShiftOccurrence", "start", occurrence.start),
        "end": spell("ShiftOccurrence", "end", occurrence.end),
        "notifyEndOfEscalation": end_of_escalation(shift),
    }
    if "members" in call.embeds:
        entry["members"] = occurrence_members(call, occurrence, occurrence.start)
    return entry


@operation
def get_deleted_shift_occurrences(call: Call) -> Reply:
    """List the occurrences that were taken out of a shift."""
    deleted = exclusions(call.world, _shift_in_path(call))
    return Reply(200, page(call, deleted, partial(exclusion_object, call.world)))


@operation
def restore_shift_occurrences(call: Call) -> Reply:
    """Bring back deleted occurrences within a span of time; answer with those still deleted."""
    shift = _shift_in_path(call)
    since, until = parse_time(call.body["startDate"]), parse_time(call.body["endDate"])
    if since > until:
        raise bad_request("The startDate field must not be later than endDate.", "startDate")
    restored = {
        each.start
        for each in exclusions(call.world, shift)
        if since <= each.start and each.end <= until
    }
    shift.exclusions = [each for each in shift.exclusions if each not in restored]
    return Reply(200, exclusions_object(call.world, shift))
