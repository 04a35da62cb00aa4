"""When scheduled messages are sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Final, Literal

from dateutil import rrule

from .jsontypes import Object
from .times import parse_time

FREQUENCIES: Final[Mapping[str, Literal[0, 1, 2, 3]]] = {
    "DAILY": rrule.DAILY,
    "WEEKLY": rrule.WEEKLY,
    "MONTHLY": rrule.MONTHLY,
    "YEARLY": rrule.YEARLY,
}
"""What each value of `frequency` but `ONCE` repeats by."""

_WEEKDAYS: Final = {
    "MO": rrule.MO,
    "TU": rrule.TU,
    "WE": rrule.WE,
    "TH": rrule.TH,
    "FR": rrule.FR,
    "SA": rrule.SA,
    "SU": rrule.SU,
}


def next_time(
    recurrence: Object, now: datetime.datetime, *, inclusive: bool = False
) -> datetime.datetime | None:
    """Return when a message is sent next, or `None` if it is not sent any more.

    Args:
        recurrence: When it is sent.
        now: The present.
        inclusive: Whether the present second counts too.
    """
    # The rules of dateutil know no parts of seconds.
    since = now.replace(microsecond=0) if inclusive else now
    return _rule(recurrence).after(since, inc=inclusive)


def previous_time(
    recurrence: Object, created: datetime.datetime, now: datetime.datetime
) -> datetime.datetime | None:
    """Return when a message was sent last, or `None` if it has not been sent yet.

    Args:
        recurrence: When it is sent.
        created: Since when the message exists.
        now: The present.
    """
    found = _rule(recurrence).before(now, inc=True)
    return found if found and found >= created.replace(microsecond=0) else None


def _rule(recurrence: Object) -> rrule.rrule:
    start = parse_time(recurrence["startTime"])
    frequency = FREQUENCIES.get(recurrence["frequency"])
    if frequency is None:
        return rrule.rrule(rrule.DAILY, dtstart=start, count=1)
    end = recurrence.get("end", {})
    on_days = recurrence.get("onDays") if frequency == rrule.WEEKLY else None
    until = parse_time(end["date"]) if "date" in end else None
    return rrule.rrule(
        frequency,
        dtstart=start,
        interval=recurrence.get("repeatEvery", 1),
        byweekday=[_WEEKDAYS[day] for day in on_days] if on_days else None,
        count=end.get("repetitions") if until is None else None,
        until=until,
    )
