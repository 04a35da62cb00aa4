"""Times as people write them, and as the service wants them."""

from __future__ import annotations

import datetime

from xmatters.errors import ParameterError


def normalise(name: str, value: object) -> str:
    """Return a time as the service wants it: ISO-8601 in UTC (`2022-01-01T08:00:00+00:00`).

    Args:
        name: The parameter, for the error.
        value: An aware or naive `datetime`, a `date`, or text in ISO-8601 that may be partial
            (`2022`, `2022-01`, `2022-01-01`, `2022-01-01T08`). Without a zone, the local one
            applies, as it was or will be at that moment (daylight saving).

    Raises:
        ParameterError: `value` is no time.
    """
    moment = _moment(name, value)
    try:
        utc = moment.astimezone(datetime.UTC)
    except (OverflowError, OSError, ValueError) as error:
        raise ParameterError(f"{name} is outside the range of times: {value!r}") from error
    return utc.isoformat(timespec="milliseconds" if utc.microsecond else "seconds")


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
