"""On-call summary: who is on call, a line for each recipient."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from ..absences import Absence, absences_during
from ..calls import Call, Reply, operation
from ..errors import bad_request, invalid_enum
from ..jsontypes import Object
from ..schedules import Occurrence, occurrences
from ..shift_views import Placed
from ..views import recipient_reference
from ..world import Group, Person, Record, World
from ..writing import referred
from .on_call import MOST_GROUPS, on_duty, shift_in_short, shifts_on_call

_LEVELS: Final = {"PRIMARY": 1}


@operation
def get_on_call_summary(call: Call) -> Reply:
    """Tell who is on call; a plain list without pages (findings, 15)."""
    identifiers = call.query["groups"]
    if len(identifiers) > MOST_GROUPS:
        raise bad_request(f"At most {MOST_GROUPS} groups can be named.", "groups")
    order = call.query.get("escalationOrder")
    if order is not None and order not in _LEVELS:
        raise invalid_enum("escalationOrder", order, _LEVELS)
    at = call.query.get("at", call.world.now)
    groups = [referred(call.world.groups, "group", each) for each in identifiers]
    lines = [
        line
        for group in groups
        for occurrence in occurrences(call.world, shifts_on_call(group), at, at)
        for line in list(_lines(call, group, occurrence, at))[
            : call.query.get("recipientsPerShift")
        ]
        if order is None or line["escalationLevel"] == _LEVELS[order]
    ]
    return Reply(200, lines)


def _lines(
    call: Call, group: Group, occurrence: Occurrence, at: datetime.datetime
) -> Iterator[Object]:
    level = 1
    for place in on_duty(call, occurrence.shift, at):
        position, member, _ = place
        if position > 1 and member.delay:
            # Who is notified without delay is on the level of the member before.
            level += 1
        yield _line(call, group, occurrence, place, at) | {"escalationLevel": level}


def _line(
    call: Call, group: Group, occurrence: Occurrence, place: Placed, at: datetime.datetime
) -> Object:
    _, member, recipient = place
    shift: Object = {"name": occurrence.shift.fields["name"], "id": occurrence.shift.id}
    if "shifts" in call.embeds:
        shift |= shift_in_short(call, occurrence.shift)
    found: Object = {
        # Names are spelled `name` here, and nothing has links (findings, 36).
        "group": {"name": group.fields["targetName"], "id": group.id},
        "shift": shift,
        "recipient": _recipient(call.world, recipient),
        "delay": member.delay,
    }
    for absence in absences_during(call.world, occurrence, recipient.id):
        if absence.start <= at < absence.end:
            found["absence"] = _absence(call.world, absence)
    return found


def _recipient(world: World, recipient: Record) -> Object:
    found = recipient_reference(world, recipient)
    del found["links"]
    name = found["targetName"]
    if isinstance(recipient, Person):
        name = f"{found['firstName']} {found['lastName']}"
    return {"displayName": name} | found


def _absence(world: World, absence: Absence) -> Object:
    # Two sources name this field, and none shows what is in it.
    spell = world.specification.spell
    found: Object = {
        "id": absence.id,
        "absenceType": absence.kind,
        "start": spell("TemporaryAbsence", "start", absence.start),
        "end": spell("TemporaryAbsence", "end", absence.end),
    }
    replacer = world.people.with_id(absence.replacement_id or "")
    if replacer:
        found["replacement"] = _recipient(world, replacer)
    return found
