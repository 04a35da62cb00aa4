"""Who is in a shift, and how they change places."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .jsontypes import Object


# Large worlds have a hundred thousand of them, and frozen ones take three times as long to make.
@dataclass(slots=True)
class ShiftMember:
    """A place in the escalation of a shift, and who has it.

    Attributes:
        recipient_id: The person, device or group.
        delay: Minutes after the member before.
        escalation_type: What kind of escalation leads here, as members of shifts spell it.
        in_rotation: Whether the place takes part in the rotation.
        on_duty: Whether the member is on duty.
    """

    recipient_id: str
    delay: int = 0
    escalation_type: str = "None"
    in_rotation: bool = True
    on_duty: bool = True


@dataclass(frozen=True, slots=True)
class Rotation:
    """How the members of a shift change places.

    Attributes:
        fields: What replies say of it, without the time of the next change.
        settled: When the members had the places in which the shift keeps them.
        next_time: A time at which they change places, if that goes by elapsed time.
    """

    fields: Object
    settled: datetime.datetime
    next_time: datetime.datetime | None = None


def rotated(members: Sequence[ShiftMember], steps: int) -> list[ShiftMember]:
    """Return the members after they changed places.

    Places that are not in the rotation keep who has them. Delays belong to the places, as the
    first member is never escalated to (behaviours, section 14).

    Args:
        members: The members, in the order of escalation.
        steps: How often the first went to the end; below zero, how often the last came first.
    """
    moving = [member for member in members if member.in_rotation]
    if not moving:
        return list(members)
    shift = steps % len(moving)
    movers = iter(moving[shift:] + moving[:shift])
    return [_taken_over(place, next(movers)) if place.in_rotation else place for place in members]


def _taken_over(place: ShiftMember, mover: ShiftMember) -> ShiftMember:
    return replace(place, recipient_id=mover.recipient_id, on_duty=mover.on_duty)
