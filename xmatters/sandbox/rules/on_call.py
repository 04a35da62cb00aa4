"""On call: who is to be notified at some time."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import partial
from typing import Final
from urllib.parse import quote

from ..absences import Absence, absences_during
from ..calls import Call, Reply, operation
from ..errors import bad_request, missing_field
from ..jsontypes import Object
from ..paging import embedded, page
from ..schedules import Gap, Occurrence, gap_at, gaps, occurrences
from ..shift_views import Placed, placed, shift_links, shift_object, typed_group_reference
from ..times import milliseconds_z, seconds_z
from ..views import person_reference, recipient_object
from ..world import Device, Group, Shift
from ..writing import found

MOST_GROUPS: Final = 30
_FARTHEST: Final = datetime.timedelta(days=90)

_Entry = tuple[Group, Occurrence | Gap, datetime.datetime]
"""A group, when it is or is not on call, and the moment for which its members are told."""


@operation
def get_on_call(call: Call) -> Reply:
    """List who is on call."""
    groups = _groups(call)
    added = {}
    if call.query.keys() & {"from", "to"}:
        since, until = _span(call)
        entries = _during(call, groups, since, until)
    else:
        at = call.query.get("at", call.world.now)
        # The link shows the moment that the service filled in (section 7).
        added = {} if "at" in call.query else {"at": seconds_z(at)}
        entries = _at(call, groups, at)
    return Reply(200, page(call, entries, lambda each: _entry_object(call, *each), added=added))


def _groups(call: Call) -> list[Group]:
    identifiers = call.query["groups"]
    if len(identifiers) > MOST_GROUPS:
        raise bad_request(f"At most {MOST_GROUPS} groups can be named.", "groups")
    return [found(call.world.groups.find(each), "group", each) for each in identifiers]


def _span(call: Call) -> tuple[datetime.datetime, datetime.datetime]:
    if "at" in call.query:
        raise bad_request("The at field cannot be combined with from and to.", "at")
    for bound in ("from", "to"):
        if bound not in call.query:
            raise missing_field(bound)
    since, until = call.query["from"], call.query["to"]
    refuse_far_span(call, since, until)
    return since, until


def refuse_far_span(call: Call, since: datetime.datetime, until: datetime.datetime) -> None:
    """Refuse a span of time that is none, or ends too far ahead (section 7)."""
    if since > until:
        raise bad_request("The from field must not be later than to.", "from")
    if until > call.world.latest_now() + _FARTHEST:
        raise bad_request(f"The to field must be at most {_FARTHEST.days} days ahead.", "to")


def _during(
    call: Call, groups: Iterable[Group], since: datetime.datetime, until: datetime.datetime
) -> list[_Entry]:
    entries: list[_Entry] = []
    for group in groups:
        spans = occurrences(call.world, shifts_on_call(group), since, until)
        listed: list[_Entry] = [(group, span, span.start) for span in spans]
        if _wants_gaps(call):
            listed += [(group, Gap(start, end), start) for start, end in gaps(spans, since, until)]
        entries += sorted(listed, key=lambda entry: entry[2])
    return entries


def _at(call: Call, groups: Iterable[Group], at: datetime.datetime) -> list[_Entry]:
    entries: list[_Entry] = []
    for group in groups:
        shifts = shifts_on_call(group)
        spans: list[Occurrence | Gap] = [*occurrences(call.world, shifts, at, at)]
        if not spans and _wants_gaps(call):
            spans = [gap_at(call.world, shifts, at)]
        entries += [(group, span, at) for span in spans]
    return entries


def shifts_on_call(group: Group) -> list[Shift]:
    """Return the shifts of a group, of which inactive ones have none that count."""
    return group.shifts if group.fields["status"] == "ACTIVE" else []


def _wants_gaps(call: Call) -> bool:
    return "GAPS" in call.query.get("include", ())


def _entry_object(
    call: Call, group: Group, span: Occurrence | Gap, moment: datetime.datetime
) -> Object:
    spell = call.specification.spell
    entry: Object = {
        "group": typed_group_reference(call.world, group),
        "occurrenceType": "SHIFT" if isinstance(span, Occurrence) else "GAP",
    }
    for name, bound in (("start", span.start), ("end", span.end)):
        if bound is not None:
            entry[name] = spell("OnCall", name, bound)
    if isinstance(span, Occurrence):
        entry["shift"] = _shift(call, span.shift)
        entry["members"] = occurrence_members(
            call, span, moment, first=call.query["membersPerShift"]
        )
        entry["notifyEndOfEscalation"] = end_of_escalation(span.shift)
    return entry


def _shift(call: Call, shift: Shift) -> Object:
    if "shift" in call.embeds:
        return shift_object(call.world, shift)
    return shift_in_short(call, shift)


def shift_in_short(call: Call, shift: Shift) -> Object:
    """Return a shift as on-call replies have it, since 2025 with its holidays (findings, 37)."""
    return {
        "id": shift.id,
        "name": shift.fields["name"],
        "siteHolidays": shift.fields["siteHolidays"],
        "links": shift_links(call.world, shift),
    }


def end_of_escalation(shift: Shift) -> Object:
    """Return who is told when the escalation of a shift ended without an answer."""
    told: Object = shift.fields.get("notifyEndOfEscalation", {"notifyEnabled": False})
    return told


# Members


def on_duty(call: Call, shift: Shift, moment: datetime.datetime) -> list[Placed]:
    """Return the members of a shift that are on duty, at their positions at a moment."""
    return [each for each in placed(call.world, shift, moment) if each[1].on_duty]


def occurrence_members(
    call: Call, occurrence: Occurrence, moment: datetime.datetime, *, first: int = 100
) -> Object:
    """Return who is on call in an occurrence, in the order of escalation.

    Args:
        call: The request.
        occurrence: The occurrence.
        moment: The moment within it, as members may change places.
        first: The most members that stand in the reply.
    """
    # The address spells the start as it does since 2021 (findings, 4).
    start = quote(milliseconds_z(occurrence.start), safe=":")
    shift_link = shift_links(call.world, occurrence.shift)["self"]
    return embedded(
        on_duty(call, occurrence.shift, moment),
        partial(_member, call, occurrence),
        f"{shift_link}/occurrences/{start}/members",
        first=first,
    )


def _member(call: Call, occurrence: Occurrence, place: Placed) -> Object:
    position, member, recipient = place
    shown = recipient_object(call.world, recipient)
    if isinstance(recipient, Device) and "members.owner" in call.embeds:
        owner = call.world.people.with_id(recipient.owner_id)
        if owner:
            shown["owner"] |= {name: owner.fields[name] for name in ("status", "licenseType")}
    found: Object = {
        "position": position,
        "delay": member.delay,
        # In capitals here, other than in shifts (findings, escalationType).
        "escalationType": member.escalation_type.upper(),
        "inRotation": member.in_rotation,
        "member": shown,
    }
    absences = absences_during(call.world, occurrence, recipient.id)
    if absences:
        found["replacements"] = embedded(absences, partial(_replacement, call, occurrence))
    return found


def _replacement(call: Call, occurrence: Occurrence, absence: Absence) -> Object:
    """Return who stands in for how much of an occurrence; nobody does without a replacement."""
    spell = call.specification.spell
    start, end = max(absence.start, occurrence.start), min(absence.end, occurrence.end)
    found: Object = {
        "start": spell("TemporaryReplacement", "start", start),
        "end": spell("TemporaryReplacement", "end", end),
    }
    replacer = call.world.people.with_id(absence.replacement_id or "")
    if replacer:
        status = {"status": replacer.fields["status"]}
        found["replacement"] = person_reference(call.world, replacer) | status
    return found
