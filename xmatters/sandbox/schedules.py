"""When shifts occur, and when nobody is on call."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .recurrence import ALL_DAYS, starts
from .times import find_zone, parse_time
from .world import Shift, World

_DAY: Final = datetime.timedelta(days=1)

_HORIZONS: Final = (8 * _DAY, 400 * _DAY)
"""How far to look for the ends of a gap: within the week, and within the year."""


@dataclass(frozen=True)
class Occurrence:
    """A span of time in which a shift is on call.

    Attributes:
        start: When it begins.
        end: When it ends.
        shift: The shift.
    """

    start: datetime.datetime
    end: datetime.datetime
    shift: Shift


@dataclass(frozen=True)
class Gap:
    """A span of time in which no shift is on call.

    Attributes:
        start: When it begins; `None` if no shift ended within the year before.
        end: When it ends; `None` if no shift begins within the year after.
    """

    start: datetime.datetime | None
    end: datetime.datetime | None


def default_shift(
    identifier: str, group_id: str, zone_name: str, moment: datetime.datetime
) -> Shift:
    """Return the shift around the clock that each new group has (behaviours, section 3)."""
    zone = find_zone(zone_name)
    day = moment.astimezone(zone).date()
    midnight, next_midnight = (
        datetime.datetime.combine(each, datetime.time(), tzinfo=zone) for each in (day, day + _DAY)
    )
    fields = {
        "name": "Default Shift",
        "description": "",
        "timezone": zone_name,
        "recurrence": {
            "frequency": "WEEKLY",
            "repeatEvery": 1,
            "onDays": list(ALL_DAYS),
            "end": {"endBy": "NEVER"},
        },
        "siteHolidays": {"onCall": True},
    }
    start, end = midnight.astimezone(datetime.UTC), next_midnight.astimezone(datetime.UTC)
    return Shift(identifier, fields, group_id, start, end, moment)


def occurrences(
    world: World, shifts: Iterable[Shift], since: datetime.datetime, until: datetime.datetime
) -> list[Occurrence]:
    """Return the occurrences of shifts that touch a span of time, the earliest first.

    Args:
        world: Knows the holidays.
        shifts: The shifts.
        since: Where the span begins, itself included.
        until: Where the span ends, itself included.
    """
    found = [
        occurrence
        for shift in shifts
        for occurrence in planned(world, shift, since, until)
        if occurrence.start not in shift.exclusions
    ]
    return sorted(found, key=lambda each: each.start)


def planned(
    world: World, shift: Shift, since: datetime.datetime, until: datetime.datetime
) -> Iterator[Occurrence]:
    """Return the occurrences of a shift that touch a span of time, with those deleted since.

    Args:
        world: Knows the holidays.
        shift: The shift.
        since: Where the span begins, itself included.
        until: Where the span ends, itself included.
    """
    zone = find_zone(shift.fields["timezone"])

    def by_the_wall(moment: datetime.datetime) -> datetime.datetime:
        return moment.astimezone(zone).replace(tzinfo=None)

    first = by_the_wall(shift.start)
    length = by_the_wall(shift.end) - first
    # A day more on each side, as clocks may have changed.
    earliest, latest = by_the_wall(since) - length - _DAY, by_the_wall(until) + _DAY
    last = shift.fields["recurrence"].get("end", {}).get("date")
    if last:
        latest = min(latest, by_the_wall(parse_time(last)))
    holidays = _holidays(world, shift)
    works_on_holidays = _works_on_holidays(shift)
    for start in starts(shift.fields["recurrence"], first, earliest, latest, holidays):
        if not works_on_holidays and (start.month, start.day) in holidays:
            continue
        begin, end = (
            each.replace(tzinfo=zone).astimezone(datetime.UTC) for each in (start, start + length)
        )
        if end <= begin:
            # It lies within an hour that the clocks skip, and comes after it.
            end = begin + length
        if begin <= until and end > since:
            yield Occurrence(begin, end, shift)


def gaps(
    covered: Iterable[Occurrence], since: datetime.datetime, until: datetime.datetime
) -> Iterator[tuple[datetime.datetime, datetime.datetime]]:
    """Return the spans of time that no occurrence covers.

    Args:
        covered: The occurrences, the earliest first.
        since: Where to begin.
        until: Where to end.
    """
    reached = since
    for occurrence in covered:
        if occurrence.start > reached:
            yield reached, min(occurrence.start, until)
        reached = max(reached, occurrence.end)
    if reached < until:
        yield reached, until


def gap_at(world: World, shifts: list[Shift], moment: datetime.datetime) -> Gap:
    """Return the gap at a moment at which no shift occurs.

    Args:
        world: Knows the holidays.
        shifts: The shifts.
        moment: The moment.
    """
    start = end = None
    for horizon in _HORIZONS:
        around = occurrences(world, shifts, moment - horizon, moment + horizon)
        start = max((each.end for each in around if each.end <= moment), default=None)
        end = min((each.start for each in around if each.start > moment), default=None)
        if start and end:
            break
    return Gap(start, end)


def is_irregular(world: World, shift: Shift) -> bool:
    """Tell whether a shift lacks occurrences that its recurrence has."""
    return bool(shift.exclusions or (_holidays(world, shift) and not _works_on_holidays(shift)))


def _works_on_holidays(shift: Shift) -> bool:
    works: bool = shift.fields.get("siteHolidays", {}).get("onCall", True)
    return works


def _holidays(world: World, shift: Shift) -> tuple[tuple[int, int], ...]:
    group = world.groups.with_id(shift.group_id)
    site = world.sites.with_id(group.site_id) if group and group.site_id else None
    return site.holidays if site else ()
