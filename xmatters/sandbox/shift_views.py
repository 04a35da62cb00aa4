"""How shifts and who is in them stand in replies."""

from __future__ import annotations

import collections
import datetime
from collections.abc import Collection, Iterable
from functools import partial

from .jsontypes import Object
from .paging import embedded
from .rotations import members_at, next_rotation
from .schedules import Occurrence, planned
from .staffing import ShiftMember
from .views import group_reference, recipient_reference, self_link
from .world import Group, Person, Record, Shift, World

Placed = tuple[int, ShiftMember, Record]
"""A position, what is said of it, and who has it."""

_NOTHING: frozenset[str] = frozenset()


def shift_links(world: World, shift: Shift) -> Object:
    """Return the links of a shift."""
    return self_link(world, "getShift", shift.group_id, shift.id)


def shift_reference(world: World, shift: Shift) -> Object:
    """Return a shift in short."""
    group = {"id": shift.group_id, "links": self_link(world, "getGroup", shift.group_id)}
    return {
        "id": shift.id,
        "name": shift.fields["name"],
        "group": group,
        "links": shift_links(world, shift),
    }


def typed_group_reference(world: World, group: Group) -> Object:
    """Return a group in short with its type, as shifts and on-call replies have it."""
    return group_reference(world, group) | {"groupType": group.fields["groupType"]}


def shift_object(
    world: World,
    shift: Shift,
    embeds: Collection[str] = _NOTHING,
    include: Collection[str] = _NOTHING,
    *,
    changed: bool = False,
) -> Object:
    """Return a shift.

    Args:
        world: What the sandbox knows.
        shift: The shift.
        embeds: What else to put in.
        include: Which numbers to put in.
        changed: Whether the reply is to a change or a deletion, which brings a version.
    """
    spell = world.specification.spell
    group = world.groups.with_id(shift.group_id)
    found: Object = {
        "id": shift.id,
        **({"group": typed_group_reference(world, group)} if group else {}),
        **shift.fields,
        "start": spell("Shift", "start", shift.start),
        "end": spell("Shift", "end", shift.end),
        "created": spell("Shift", "created", shift.created),
        "links": shift_links(world, shift),
    }
    if changed:
        found["version"] = world.new_version()
    if "members" in embeds:
        link = world.specification.url("getShiftMembers", shift.group_id, shift.id)
        found["members"] = embedded(
            placed(world, shift), partial(shift_member_object, world, shift), link
        )
    if "rotation" in embeds and shift.rotation:
        found["rotation"] = _rotation(world, shift, embeds)
        found["rotationType"] = shift.rotation.fields["type"]
    if "exclusions" in embeds:
        found["exclusions"] = exclusions_object(world, shift)
    if "metrics.members" in include:
        found["metrics"] = {"members": _counted(world, placed(world, shift))}
    return found


def _rotation(world: World, shift: Shift, embeds: Collection[str]) -> Object:
    found: Object = dict(shift.rotation.fields) if shift.rotation else {}
    next_time = next_rotation(world, shift)
    if next_time:
        spell = world.specification.spell
        found["nextRotationTime"] = spell("ShiftRotation", "nextRotationTime", next_time)
    if "rotation.members" in embeds:
        moving = [each for each in placed(world, shift) if each[1].in_rotation]
        found["members"] = embedded(moving, partial(shift_member_object, world, shift))
    return found


# Members


def placed(world: World, shift: Shift, moment: datetime.datetime | None = None) -> list[Placed]:
    """Return who is in a shift, in the order of escalation.

    Args:
        world: What the sandbox knows.
        shift: The shift.
        moment: The moment to look at; the present if it is left out.
    """
    members = members_at(world, shift, moment or world.now)
    recipients = [(each, world.find_recipient(each.recipient_id)) for each in members]
    return [
        (position, member, recipient)
        for position, (member, recipient) in enumerate(recipients, start=1)
        if recipient
    ]


def shift_member_object(world: World, shift: Shift, place: Placed) -> Object:
    """Return a member of a shift, as lists have it."""
    position, member, recipient = place
    reference = recipient_reference(world, recipient)
    if isinstance(recipient, Person):
        reference["licenseType"] = recipient.fields["licenseType"]
    links = shift_links(world, shift)
    return {
        "recipient": reference,
        "position": position,
        "delay": member.delay,
        "escalationType": member.escalation_type,
        "inRotation": member.in_rotation,
        "onDuty": member.on_duty,
        "shift": {"id": shift.id, "name": shift.fields["name"], "links": links},
    }


def new_shift_member_object(world: World, shift: Shift, place: Placed) -> Object:
    """Return a member as the reply to adding it has it, which says less."""
    found = shift_member_object(world, shift, place)
    del found["onDuty"], found["shift"]["name"]
    found["recipient"] = {name: found["recipient"][name] for name in ("id", "recipientType")}
    return found


def _counted(world: World, places: Iterable[Placed]) -> Object:
    # The reference names this field and shows nothing of what is in it.
    kinds = (recipient_reference(world, each)["recipientType"] for _, _, each in places)
    return dict(collections.Counter(kinds))


# Deleted occurrences


def exclusions(world: World, shift: Shift) -> list[Occurrence]:
    """Return the deleted occurrences of a shift, the earliest first."""
    return [
        occurrence
        for start in sorted(shift.exclusions)
        for occurrence in planned(world, shift, start, start)
        if occurrence.start == start
    ]


def exclusion_object(world: World, exclusion: Occurrence) -> Object:
    """Return a deleted occurrence."""
    spell = world.specification.spell
    return {
        "startDate": spell("DeletedShiftOccurrence", "startDate", exclusion.start),
        "endDate": spell("DeletedShiftOccurrence", "endDate", exclusion.end),
    }


def exclusions_object(world: World, shift: Shift) -> Object:
    """Return the deleted occurrences of a shift within another object."""
    link = world.specification.url("getDeletedShiftOccurrences", shift.group_id, shift.id)
    return embedded(exclusions(world, shift), partial(exclusion_object, world), link)
