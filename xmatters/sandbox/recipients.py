"""Whom an event reaches, and on which devices."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .absences import absences_during
from .jsontypes import Object
from .rules.dynamic_groups import members_of
from .schedules import Occurrence, occurrences
from .shift_views import placed
from .times import find_zone
from .world import Device, Group, Person, Record, World

_PRIORITIES: Final = ("LOW", "MEDIUM", "HIGH")
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""In the order of `date.weekday`."""

_WEEK: Final = 7 * 24 * 60
"""In minutes. A timeframe cannot last longer, and no event waits longer for a device."""


@dataclass(frozen=True)
class Reached:
    """Somebody whom an event reaches.

    Attributes:
        person: Who.
        target_id: The targeted recipient through whom.
        delay: How long after the others, by the escalation of the shift.
        device: The one device to use; `None` chooses.
        uses_failsafe: Whether the failsafe device is used if no other can be.
    """

    person: Person
    target_id: str
    delay: datetime.timedelta = datetime.timedelta()
    device: Device | None = None
    uses_failsafe: bool = True


def resolve(world: World, targets: list[Record], at: datetime.datetime) -> list[Reached]:
    """Return whom recipients stand for at some time, each person once.

    Args:
        world: What the sandbox knows.
        targets: The people, groups and devices that an event is addressed to.
        at: When.
    """
    found: dict[str, Reached] = {}
    for target in targets:
        for reached in _resolve(world, target, target.id, at, frozenset()):
            known = found.get(reached.person.id)
            is_sooner = known is None or reached.delay < known.delay
            if reached.person.fields["status"] == "ACTIVE" and is_sooner:
                found[reached.person.id] = reached
    return list(found.values())


def _resolve(
    world: World, target: Record, target_id: str, at: datetime.datetime, above: frozenset[str]
) -> Iterator[Reached]:
    if isinstance(target, Person):
        yield Reached(target, target_id)
    elif isinstance(target, Device):
        owner = world.people.with_id(target.owner_id)
        if owner:
            yield Reached(owner, target_id, device=target)
    elif isinstance(target, Group) and target.id not in above:
        for member, delay in on_call_members(world, target, at):
            for reached in _resolve(world, member, target_id, at, above | {target.id}):
                uses_failsafe = target.fields["useDefaultDevices"] and reached.uses_failsafe
                yield Reached(
                    reached.person, target_id, delay + reached.delay, reached.device, uses_failsafe
                )


def on_call_members(
    world: World, group: Group, at: datetime.datetime
) -> Iterator[tuple[Record, datetime.timedelta]]:
    """Return whom a group notifies at some time, and how long after the first.

    Those in the shifts of the moment; a member without a shift is not notified (behaviours,
    section 14). Groups without shifts, such as those for broadcasts, notify all members.
    """
    if group.fields["status"] != "ACTIVE":
        return
    if not group.shifts:
        for member in members_of(world, group):
            yield member, datetime.timedelta()
        return
    for occurrence in occurrences(world, group.shifts, at, at):
        delay = datetime.timedelta()
        for _, place, recipient in placed(world, occurrence.shift, at):
            # Each delay counts from the place before, also where nobody is notified there.
            delay += datetime.timedelta(minutes=place.delay)
            present = _present(world, occurrence, recipient, at) if place.on_duty else None
            if present is not None:
                yield present, delay


def _present(
    world: World, occurrence: Occurrence, recipient: Record, at: datetime.datetime
) -> Record | None:
    """Return a member of a shift, or who stands in; `None` if the member is away without any."""
    for absence in absences_during(world, occurrence, recipient.id):
        if absence.start <= at < absence.end:
            return world.people.with_id(absence.replacement_id or "")
    return recipient


def devices_for(
    world: World, reached: Reached, event: Object, at: datetime.datetime
) -> list[tuple[Device, datetime.timedelta]]:
    """Return the devices on which somebody is notified, and how long after the first.

    Args:
        world: What the sandbox knows.
        reached: Who is notified.
        event: The event with its settings, and `targetAllDevices` and `targetDeviceNames`.
        at: When.
    """
    owned = world.devices_of(reached.person.id)
    if reached.device:
        owned = [reached.device]
    usable = [device for device in owned if _is_usable(device, event, at)]
    if not usable and reached.uses_failsafe:
        usable = [each for each in owned if each.fields["defaultDevice"] and _is_active(each)]
    found: list[tuple[Device, datetime.timedelta]] = []
    delay = datetime.timedelta()
    for device in usable:
        found.append((device, delay))
        # How long to wait after this device before the next one is tried.
        delay += datetime.timedelta(minutes=min(device.fields["delay"], _WEEK))
    return found


def _is_active(device: Device) -> bool:
    active: bool = device.fields["status"] == "ACTIVE"
    return active


def _is_usable(device: Device, event: Object, at: datetime.datetime) -> bool:
    names = event.get("targetDeviceNames")
    if not _is_active(device) or (names and device.fields["name"] not in names):
        return False
    if event.get("targetAllDevices") or event["overrideDeviceRestrictions"]:
        return True
    threshold = _PRIORITIES.index(device.fields["priorityThreshold"])
    return _PRIORITIES.index(event["priority"]) >= threshold and _is_in_timeframes(device, at)


def _is_in_timeframes(device: Device, at: datetime.datetime) -> bool:
    """Tell whether a device may be used at some time; without timeframes it always may."""
    return not device.timeframes or any(_covers(each, at) for each in device.timeframes)


def _covers(timeframe: Object, at: datetime.datetime) -> bool:
    here = at.astimezone(find_zone(timeframe["timezone"]))
    begins = datetime.time.fromisoformat(timeframe["startTime"])
    span = datetime.timedelta(minutes=min(timeframe["durationInMinutes"], _WEEK))
    # A timeframe that began on an earlier day may last until today.
    for days in range(span.days + 2):
        day = here.date() - datetime.timedelta(days=days)
        start = datetime.datetime.combine(day, begins, tzinfo=here.tzinfo)
        if _DAYS[day.weekday()] in timeframe["days"] and start <= here < start + span:
            return True
    return False
