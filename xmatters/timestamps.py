"""Times as people write them, and as the service wants them."""

from __future__ import annotations

import datetime
import os
import re
from pathlib import Path
from typing import Final

from xmatters.errors import ParameterError

_NAMED_ZONE: Final = r":?[A-Za-z_]+(/[A-Za-z0-9_+-]+)+"


def normalise(name: str, value: object) -> str:
    """Return a time as the service wants it: ISO-8601 in UTC (`2022-01-01T08:00:00+00:00`).

    Args:
        name: The parameter, for the error.
        value: An aware or naive `datetime`, a `date`, or text in ISO-8601 that may be partial
            (`2022`, `2022-01`, `2022-01-01`, `2022-01-01T08`). Without a zone, the local one
            applies, as it was or will be at that moment. Where clocks are set back, a time that
            comes twice is the first of the two (unless `fold` says otherwise); where they are
            set forward, one that is left out counts from before: 02:30 is half an hour after 2.

    Raises:
        ParameterError: `value` is no time, or the local zone is not known.
    """
    moment = _moment(name, value)
    if moment.tzinfo is None:
        _check_local_zone(name)
    try:
        utc = _from_local(moment) if moment.tzinfo is None else moment.astimezone(datetime.UTC)
    except (OverflowError, OSError, ValueError) as error:
        raise ParameterError(f"{name} is outside the range of times: {value!r}") from error
    return utc.isoformat(timespec="milliseconds" if utc.microsecond else "seconds")


def _check_local_zone(name: str) -> None:
    zone = os.environ.get("TZ", "")
    if re.fullmatch(_NAMED_ZONE, zone) and not _is_known(zone.removeprefix(":")):
        # The system would take it for UTC and say nothing.
        raise ParameterError(
            f"{name} has no time zone, and this machine has no data for the local one, TZ={zone}; "
            "pass a time with a zone, or install the system's time zones"
        )


def _from_local(moment: datetime.datetime) -> datetime.datetime:
    # Not with astimezone(), which moves a time that is left out backwards.
    seconds = moment.replace(microsecond=0).timestamp()
    utc = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    return utc.replace(microsecond=moment.microsecond)


def _is_known(zone: str) -> bool:
    # Imported here because it is for few machines. What PyPI's tzdata brings does not count, as
    # the system does not look there.
    from zoneinfo import TZPATH

    return any(Path(folder, zone).is_file() for folder in TZPATH)


def _moment(name: str, value: object) -> datetime.datetime:
    if isinstance(value, datetime.datetime):
        return value
    if isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    if isinstance(value, str):
        # Imported here because it costs as much as the rest of the session layer together.
        from dateutil.parser import isoparser

        try:
            return isoparser().isoparse(value.strip())
        except (ValueError, OverflowError):
            pass
    raise ParameterError(
        f"{name} must be a time: a datetime, a date, or text in ISO-8601 "
        f"such as '2022-01-31' or '2022-01-31T08:00:00Z'; not {value!r}"
    )
