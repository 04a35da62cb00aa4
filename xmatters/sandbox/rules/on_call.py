"""On call: who is to be notified at some time."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from ..calls import Call, Reply, operation
from ..errors import bad_request, missing_field
from ..jsontypes import Object
from ..paging import embedded, page
from ..schedules import Occurrence, gaps, occurrences
from ..times import milliseconds_z, seconds_z
from ..views import (
    group_reference,
    recipient_object,
    shift_links,
    shift_object,
)
from ..world import Device, Group, Record, Shift
from ..writing import found

_MOST_GROUPS: Final = 30
_FARTHEST: Final = datetime.timedelta(days=90)
_AROUND: Final = datetime.timedelta(days=8)
"""How far to look for the ends of a gap; every weekly shift occurs within it."""

_Entry = tuple[Group, Occurrence]


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
    if len(identifiers) > _MOST_GROUPS:
        raise bad_request(f"At most {_MOST_GROUPS} groups can be named.", "groups")
    return [found(call.world.groups.find(each), "group", each) for each in identifiers]


def _span(call: Call) -> tuple[datetime.datetime, datetime.datetime]:
    if "at" in call.query:
        raise bad_request("The at field cannot be combined with from and to.", "at")
    for bound in ("from", "to"):
        if bound not in call.query:
            raise missing_field(bound)
    since, until = call.query["from"], call.query["to"]
    if since > until:
        raise bad_request("The from field must not be later than to.", "from")
    if until > call.world.latest_now() + _FARTHEST:
        raise bad_request(f"The to field must be at most {_FARTHEST.days} days ahead.", "to")
    return since, until


def _during(
    call: Call, groups: Iterable[Group], since: datetime.datetime, until: datetime.datetime
) -> list[_Entry]:
    entries: list[_Entry] = []
    for group in groups:
        spans = occurrences(_shifts(group), since, until)
        if _wants_gaps(call):
            spans = _in_order([*spans, *gaps(spans, since, until)])
        entries += [(group, span) for span in spans]
    return entries


def _at(call: Call, groups: Iterable[Group], at: datetime.datetime) -> list[_Entry]:
    entries: list[_Entry] = []
    for group in groups:
        spans = occurrences(_shifts(group), at, at)
        if not spans and _wants_gaps(call):
            since, until = at - _AROUND, at + _AROUND
            around = gaps(occurrences(_shifts(group), since, until), since, until)
            spans = [gap for gap in around if gap.start <= at < gap.end]
        entries += [(group, span) for span in spans]
    return entries


def _shifts(group: Group) -> list[Shift]:
    return group.shifts if group.fields["status"] == "ACTIVE" else []


def _wants_gaps(call: Call) -> bool:
    return "GAPS" in call.query.get("include", ())


def _in_order(spans: Iterable[Occurrence]) -> list[Occurrence]:
    return sorted(spans, key=lambda each: each.start)


def _entry_object(call: Call, group: Group, span: Occurrence) -> Object:
    spell = call.specification.spell
    entry: Object = {
        "group": group_reference(call.world, group) | {"groupType": group.fields["groupType"]},
        "occurrenceType": "SHIFT" if span.shift else "GAP",
        "start": spell("OnCall", "start", span.start),
        "end": spell("OnCall", "end", span.end),
    }
    if span.shift:
        entry["shift"] = _shift(call, span.shift)
        entry["members"] = _members(call, span.shift, span.start)
        entry["notifyEndOfEscalation"] = {"notifyEnabled": False}
    return entry


def _shift(call: Call, shift: Shift) -> Object:
    if "shift" in call.embeds:
        return shift_object(call.world, shift)
    links = shift_links(call.world, shift)
    return {"id": shift.id, "name": shift.fields["name"], "links": links}


def _members(call: Call, shift: Shift, start: datetime.datetime) -> Object:
    recipients = [each for each in map(call.world.find_recipient, shift.member_ids) if each]
    # The address spells the start as it does since 2021 (findings, 4).
    occurrence = quote(milliseconds_z(start), safe=":")
    link = f"{shift_links(call.world, shift)['self']}/occurrences/{occurrence}/members"

    def render(member: tuple[int, Record]) -> Object:
        return _member(call, *member)

    numbered = list(enumerate(recipients, start=1))
    return embedded(numbered, render, link, first=call.query["membersPerShift"])


def _member(call: Call, position: int, recipient: Record) -> Object:
    member = recipient_object(call.world, recipient)
    if isinstance(recipient, Device) and "members.owner" in call.embeds:
        owner = call.world.people.with_id(recipient.owner_id)
        if owner:
            member["owner"] |= {name: owner.fields[name] for name in ("status", "licenseType")}
    return {
        "position": position,
        "delay": 0,
        # In capitals here, other than in shifts (findings, escalationType).
        "escalationType": "NONE",
        "inRotation": True,
        "member": member,
    }
