"""Who has which place in a shift at some time."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Final

from .recurrence import pattern
from .schedules import is_irregular, occurrences
from .staffing import Rotation, ShiftMember, rotated
from .times import find_zone
from .world import Shift, World

_UNITS: Final = {
    "HOURS": datetime.timedelta(hours=1),
    "DAYS": datetime.timedelta(days=1),
    "WEEKS": datetime.timedelta(weeks=1),
}


def members_at(world: World, shift: Shift, moment: datetime.datetime) -> list[ShiftMember]:
    """Return the members of a shift in the order of escalation that they have at a moment.

    Args:
        world: What the sandbox knows.
        shift: The shift.
        moment: The moment.
    """
    return rotated(shift.members, _steps(world, shift, moment))


def settle(world: World, shift: Shift) -> None:
    """Keep the present order of the members, before somebody changes it.

    Rotations that count shifts begin to count anew.
    """
    if shift.rotation:
        shift.members = members_at(world, shift, world.now)
        shift.rotation = replace(shift.rotation, settled=world.now)


def next_rotation(world: World, shift: Shift) -> datetime.datetime | None:
    """Return when members change places next, if that goes by elapsed time."""
    rotation = shift.rotation
    if rotation is None or rotation.next_time is None:
        return None
    periods = _periods(shift, rotation, rotation.next_time, world.now)
    latest = rotation.next_time.astimezone(_clock(shift, rotation))
    return (latest + (periods + 1) * _period(rotation)).astimezone(datetime.UTC)


def _steps(world: World, shift: Shift, moment: datetime.datetime) -> int:
    rotation = shift.rotation
    if rotation is None:
        return 0
    if rotation.next_time is not None:
        steps = _periods(shift, rotation, rotation.next_time, moment) - _periods(
            shift, rotation, rotation.next_time, rotation.settled
        )
    elif rotation.fields["type"] == "SHIFT":
        steps = _completed(world, shift, rotation.settled, moment) // rotation.fields["interval"]
    else:
        # Nothing counts the alerts.
        return 0
    return -steps if rotation.fields["direction"] == "LAST_TO_FIRST" else steps


def _period(rotation: Rotation) -> datetime.timedelta:
    unit = _UNITS[rotation.fields["intervalUnit"]]
    interval: int = rotation.fields["interval"]
    return interval * unit


def _periods(
    shift: Shift, rotation: Rotation, origin: datetime.datetime, moment: datetime.datetime
) -> int:
    """Count the periods from a change to a moment."""
    clock = _clock(shift, rotation)
    begin, end = (each.astimezone(clock).replace(tzinfo=None) for each in (origin, moment))
    return (end - begin) // _period(rotation)


def _clock(shift: Shift, rotation: Rotation) -> datetime.tzinfo | None:
    # Days are counted by the clock on the wall, of which some have 23 or 25 hours.
    by_hours = rotation.fields["intervalUnit"] == "HOURS"
    return datetime.UTC if by_hours else find_zone(shift.fields["timezone"])


def _completed(
    world: World, shift: Shift, since: datetime.datetime, until: datetime.datetime
) -> int:
    """Count the occurrences that ended in a span of time; below zero if it goes back."""
    if until < since:
        return -_completed(world, shift, until, since)
    origin = max(since, shift.end)
    regular = None if is_irregular(world, shift) else pattern(shift.fields["recurrence"])
    if regular is None or until <= origin:
        return _ended(world, shift, since, until)
    # Once the first has ended, each period has as many.
    period, count = regular
    begin, end = (each.astimezone(find_zone(shift.fields["timezone"])) for each in (origin, until))
    periods = (end - begin) // period
    reached = (begin + periods * period).astimezone(datetime.UTC)
    return (
        _ended(world, shift, since, origin) + periods * count + _ended(world, shift, reached, until)
    )


def _ended(world: World, shift: Shift, since: datetime.datetime, until: datetime.datetime) -> int:
    return sum(each.end <= until for each in occurrences(world, [shift], since, until))
