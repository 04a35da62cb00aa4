"""How the service writes times and reads them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Final

from dateutil import tz

_ZONE_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")


def parse_time(text: str) -> datetime.datetime:
    """Read a time as a caller may write it; without an offset it is UTC.

    Raises:
        ValueError: It is no time, a date alone, or beyond the calendar.
    """
    if "T" not in text:
        raise ValueError(f"{text!r} is no date with a time")
    moment = datetime.datetime.fromisoformat(text)
    # Examples of the reference leave the Z out (behaviours, section 9).
    moment = moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    try:
        moment.astimezone(datetime.UTC)
    except OverflowError as error:
        raise ValueError(f"{text!r} is beyond the calendar") from error
    return moment


def _milliseconds(moment: datetime.datetime) -> str:
    utc = moment.astimezone(datetime.UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds")


def milliseconds_z(moment: datetime.datetime) -> str:
    """Write a time as most replies have it: `2018-04-17T20:19:03.807Z`."""
    return _milliseconds(moment) + "Z"


def milliseconds_offset(moment: datetime.datetime) -> str:
    """Write a time as events have it: `2018-04-17T20:19:03.807+0000`."""
    return _milliseconds(moment) + "+0000"


def seconds_z(moment: datetime.datetime) -> str:
    """Write a time as on-call replies have it: `2021-12-28T08:00:00Z`."""
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


SPELLINGS: Final[Mapping[str, Callable[[datetime.datetime], str]]] = {
    "milliseconds-z": milliseconds_z,
    "milliseconds-offset": milliseconds_offset,
    "seconds-z": seconds_z,
}
"""The values of `x-time-format` in the specification."""

DEFAULT_SPELLING: Final = "milliseconds-z"

SPELLING_PATTERNS: Final[Mapping[str, str]] = {
    "milliseconds-z": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$",
    "milliseconds-offset": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$",
    "seconds-z": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$",
}
"""What times of each spelling look like."""


def find_zone(name: str) -> datetime.tzinfo | None:
    """Return a time zone by its IANA name, or `None` if there is none."""
    # Anything else would be taken for a file name or a POSIX rule.
    return tz.gettz(name) if _ZONE_NAME.fullmatch(name) else None
