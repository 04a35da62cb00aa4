"""When something repeats, by the clock on the wall.

The recurrence of a shift is put as a rule of RFC 5545, which dateutil works out. All times here
are local ones without a time zone, so that no change of the clock moves an occurrence.
"""

from __future__ import annotations

import calendar
import datetime
import itertools
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule

from .jsontypes import Object

ALL_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_DAYS: Final = dict(zip(ALL_DAYS, (MO, TU, WE, TH, FR, SA, SU), strict=True))
_MONTHS: Final[Mapping[str, int]] = {
    name: number
    for number, name in enumerate(
        ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
        start=1,
    )
}
_ORDINALS: Final[Mapping[str, int]] = {"FIRST": 1, "SECOND": 2, "THIRD": 3, "FOURTH": 4, "LAST": -1}
_LEAP_YEAR: Final = 2024


def starts(
    recurrence: Object,
    first: datetime.datetime,
    since: datetime.datetime,
    until: datetime.datetime,
    holidays: Collection[tuple[int, int]] = (),
) -> Iterator[datetime.datetime]:
    """Return when the occurrences within a span of time begin.

    Args:
        recurrence: How it repeats, as a shift has it.
        first: When the first occurrence may begin.
        since: Where the span begins, itself included.
        until: Where the span ends, itself included.
        holidays: The days of the year that `HOLIDAY` stands for, as month and day.
    """
    rule = _rule(recurrence, first)
    count = _repetitions(recurrence)
    if count is None:
        # A rule is worked out from its beginning, which may lie years back.
        period = _period(recurrence)
        skipped = max(0, (since - first) // period)
        every = rrule(dtstart=first + skipped * period, until=until, **rule)
    else:
        every = rrule(dtstart=first, count=count, **rule)
    later = itertools.dropwhile(lambda start: start < since, every)
    found = itertools.takewhile(lambda start: start <= until, later)
    if recurrence["frequency"] == "HOLIDAY":
        return (start for start in found if (start.month, start.day) in holidays)
    return found


def pattern(recurrence: Object) -> tuple[datetime.timedelta, int] | None:
    """Return a period, and how often each such period holds an occurrence.

    Recurrences that end or that go by the date have none.
    """
    if recurrence.get("end", {}).get("endBy") != "NEVER":
        return None
    count = {
        "DAILY": 1,
        "WEEKLY": len(set(recurrence.get("onDays", ()))) or len(ALL_DAYS),
        "EVERY_WEEKDAY": 5,
        "EVERY_WEEKEND_DAY": 2,
    }.get(recurrence["frequency"])
    return (_period(recurrence), count) if count else None


def ever_occurs(recurrence: Object) -> bool:
    """Tell whether a monthly recurrence names a day that one of its months has."""
    date = recurrence.get("dateOfMonth", "LAST")
    if recurrence["frequency"] != "MONTHLY" or date == "LAST":
        return True
    months = [_MONTHS[month] for month in recurrence["months"]]
    return any(int(date) <= calendar.monthrange(_LEAP_YEAR, month)[1] for month in months)


def _rule(recurrence: Object, first: datetime.datetime) -> dict[str, Any]:
    match recurrence["frequency"]:
        case "DAILY":
            return {"freq": DAILY, "interval": recurrence["repeatEvery"]}
        case "WEEKLY":
            # No days are all days (behaviours, section 14).
            days = [_DAYS[day] for day in recurrence["onDays"] or ALL_DAYS]
            return {"freq": WEEKLY, "interval": recurrence["repeatEvery"], "byweekday": days}
        case "EVERY_WEEKDAY":
            return {"freq": WEEKLY, "byweekday": (MO, TU, WE, TH, FR)}
        case "EVERY_WEEKEND_DAY":
            return {"freq": WEEKLY, "byweekday": (SA, SU)}
        case "MONTHLY":
            months = [_MONTHS[month] for month in recurrence["months"]]
            return {"freq": MONTHLY, "bymonth": months} | _day_of_month(recurrence)
        case "YEARLY":
            return {"freq": YEARLY, "bymonth": first.month, "bymonthday": first.day}
        case _:
            # ONCE is the first of these, HOLIDAY those that are holidays.
            return {"freq": DAILY}


def _day_of_month(recurrence: Object) -> dict[str, Any]:
    if recurrence["on"] == "DATE_OF_MONTH":
        date = recurrence["dateOfMonth"]
        return {"bymonthday": -1 if date == "LAST" else int(date)}
    day = _DAYS[recurrence["dayOfWeek"]]
    return {"byweekday": day(_ORDINALS[recurrence["dayOfWeekClassifier"]])}


def _repetitions(recurrence: Object) -> int | None:
    if recurrence["frequency"] == "ONCE":
        return 1
    count: int | None = recurrence.get("end", {}).get("repetitions")
    return count


def _period(recurrence: Object) -> datetime.timedelta:
    """Return a time by which the beginning of an endless rule can be moved on."""
    by_week = recurrence["frequency"] in ("WEEKLY", "EVERY_WEEKDAY", "EVERY_WEEKEND_DAY")
    days = len(ALL_DAYS) if by_week else 1
    return datetime.timedelta(days=days * recurrence.get("repeatEvery", 1))
