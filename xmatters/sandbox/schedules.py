"""When shifts occur.

Shifts that repeat by the week are understood, with their days and in their own time zone.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .times import find_zone
from .world import Shift

_DAY: Final = datetime.timedelta(days=1)
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""In the order of `date.weekday`."""

ALL_DAYS: Final = _DAYS
WEEKDAYS: Final = _DAYS[:5]


@dataclass(frozen=True)
class Occurrence:
    """A span of time in which a shift is on call, or in which no shift is.

    Attributes:
        start: When it begins.
        end: When it ends.
        shift: The shift; `None` for a gap.
    """

    start: datetime.datetime
    end: datetime.datetime
    shift: Shift | None = None


def weekly_shift(
    identifier: str,
    group_id: str,
    name: str,
    zone_name: str,
    day: datetime.date,
    hours: tuple[int, int],
    on_days: Sequence[str],
) -> Shift:
    """Return a shift that repeats every week.

    Args:
        identifier: The id of the shift.
        group_id: The group.
        name: The name of the shift.
        zone_name: The time zone.
        day: The day of the first occurrence.
        hours: The hours of the day between which it runs; 24 is midnight of the next.
        on_days: The days on which it begins.
    """
    zone = find_zone(zone_name)
    midnight = datetime.datetime.combine(day, datetime.time(), tzinfo=zone)
    start, end = (_at_hour(midnight, hour) for hour in hours)
    recurrence = {
        "frequency": "WEEKLY",
        "repeatEvery": 1,
        "onDays": list(on_days),
        "end": {"endBy": "NEVER"},
    }
    fields = {"name": name, "description": "", "timezone": zone_name, "recurrence": recurrence}
    return Shift(identifier, fields, group_id, start, end)


def default_shift(
    identifier: str, group_id: str, zone_name: str, moment: datetime.datetime
) -> Shift:
    """Return the shift around the clock that each new group has (behaviours, section 3)."""
    day = moment.astimezone(find_zone(zone_name)).date()
    return weekly_shift(identifier, group_id, "Default Shift", zone_name, day, (0, 24), ALL_DAYS)


def occurrences(
    shifts: Iterable[Shift], since: datetime.datetime, until: datetime.datetime
) -> list[Occurrence]:
    """Return the occurrences of shifts that touch a span of time, the earliest first.

    Args:
        shifts: The shifts.
        since: Where the span begins, itself included.
        until: Where the span ends, itself included.
    """
    found = [
        occurrence
        for shift in shifts
        for occurrence in _of_shift(shift, since, until)
        if occurrence.start <= until and occurrence.end > since
    ]
    return sorted(found, key=lambda each: each.start)


def gaps(
    covered: Iterable[Occurrence], since: datetime.datetime, until: datetime.datetime
) -> Iterator[Occurrence]:
    """Return the spans of time that no occurrence covers.

    Args:
        covered: The occurrences, the earliest first.
        since: Where to begin.
        until: Where to end.
    """
    reached = since
    for occurrence in covered:
        if occurrence.start > reached:
            yield Occurrence(reached, min(occurrence.start, until))
        reached = max(reached, occurrence.end)
    if reached < until:
        yield Occurrence(reached, until)


def _at_hour(midnight: datetime.datetime, hour: int) -> datetime.datetime:
    days, hour_of_day = divmod(hour, 24)
    return (midnight + days * _DAY).replace(hour=hour_of_day)


def _of_shift(
    shift: Shift, since: datetime.datetime, until: datetime.datetime
) -> Iterator[Occurrence]:
    zone = find_zone(shift.fields["timezone"])
    first, last = shift.start.astimezone(zone), shift.end.astimezone(zone)
    span = last.date() - first.date()
    day = max(first.date(), since.astimezone(zone).date() - span - _DAY)
    final_day = until.astimezone(zone).date()
    while day <= final_day:
        if _DAYS[day.weekday()] in shift.fields["recurrence"]["onDays"]:
            # By the clock on the wall, so that days with a change of the clock are complete.
            start = datetime.datetime.combine(day, first.time(), tzinfo=zone)
            end = datetime.datetime.combine(day + span, last.time(), tzinfo=zone)
            yield Occurrence(start.astimezone(datetime.UTC), end.astimezone(datetime.UTC), shift)
        day += _DAY
