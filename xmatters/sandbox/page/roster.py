"""Who is on call now, for readers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ..absences import absences_during
from ..rules.on_call import shifts_on_call
from ..schedules import Occurrence, occurrences
from ..shift_views import placed
from ..views import device_target_name
from ..world import Device, Group, Person, Record, World


@dataclass(frozen=True)
class Place:
    """Somebody in the escalation of a shift.

    Attributes:
        recipient: The person, group or device.
        name: What to call it.
        after: Minutes after the beginning until it is notified.
        is_away: Whether the person is absent now.
        stand_in: Who stands in for an absent person; empty if nobody does.
    """

    recipient: Record
    name: str
    after: int
    is_away: bool
    stand_in: str


@dataclass(frozen=True)
class OnCall:
    """A shift that is on call now.

    Attributes:
        group: The group.
        shift: The name of the shift.
        until: When it ends.
        places: Who is notified, in order.
    """

    group: Group
    shift: str
    until: datetime.datetime
    places: list[Place]


def is_on_call(group: Group) -> bool:
    """Tell whether a group has a schedule that counts."""
    return bool(shifts_on_call(group))


def on_call_now(world: World, group: Group) -> list[OnCall]:
    """Return the shifts of a group that are on call now, with their members."""
    return [
        OnCall(group, each.shift.fields["name"], each.end, _places(world, each))
        for each in occurrences(world, shifts_on_call(group), world.now, world.now)
    ]


def _places(world: World, occurrence: Occurrence) -> list[Place]:
    places: list[Place] = []
    after = 0
    for _, member, recipient in placed(world, occurrence.shift, world.now):
        # Each delay counts from the place before, also where nobody is on duty.
        after += member.delay
        if not member.on_duty:
            continue
        present = [
            absence
            for absence in absences_during(world, occurrence, recipient.id)
            if absence.start <= world.now < absence.end
        ]
        stand_in = world.people.with_id(present[0].replacement_id or "") if present else None
        places.append(
            Place(
                recipient,
                spoken_name(world, recipient),
                after,
                bool(present),
                spoken_name(world, stand_in) if stand_in else "",
            )
        )
    return places


def spoken_name(world: World, recipient: Record) -> str:
    """Return what people call a person, group or device."""
    fields = recipient.fields
    if isinstance(recipient, Person):
        names = (fields.get("firstName"), fields.get("lastName"))
        return " ".join(filter(None, names)) or fields["targetName"]
    name: str = device_target_name(world, recipient) if isinstance(recipient, Device) else ""
    return name or fields["targetName"]
