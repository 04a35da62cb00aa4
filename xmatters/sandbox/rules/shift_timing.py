"""When shifts occur and members change places, as a caller asks for it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final

from ..calls import Call
from ..errors import bad_request, invalid_enum, invalid_value, missing_field
from ..jsontypes import Object
from ..recurrence import ever_occurs
from ..staffing import Rotation
from ..times import parse_time
from ..world import Group, Shift

_ON: Final[Mapping[str, tuple[str, ...]]] = {
    "DATE_OF_MONTH": ("dateOfMonth",),
    "DAY_OF_WEEK": ("dayOfWeekClassifier", "dayOfWeek"),
}

_COMPANIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "ONCE": (),
    "DAILY": ("repeatEvery", "end"),
    "WEEKLY": ("repeatEvery", "onDays", "end"),
    "EVERY_WEEKDAY": ("end",),
    "EVERY_WEEKEND_DAY": ("end",),
    "MONTHLY": ("on", "months", "end"),
    "YEARLY": ("end",),
    "HOLIDAY": (),
}
"""What each frequency needs (behaviours, section 14)."""

_ENDS: Final[Mapping[str, tuple[str, ...]]] = {
    "NEVER": (),
    "DATE": ("date",),
    "REPETITIONS": ("repetitions",),
}

_LONGEST: Final = datetime.timedelta(days=366)
_MOST: Final = 999
"""The most days, weeks or shifts between two changes, so that times stay within the calendar."""


def timing_of_body(call: Call, group: Group, shift: Shift | None, body: Object) -> Object:
    """Return when a shift occurs: `start`, `end` and `recurrence`, or nothing if a body is silent.

    Args:
        call: The request.
        group: The group of the shift.
        shift: The shift that is changed; `None` for a new one.
        body: What is sent.

    Raises:
        ApiError: The shift would not occur so.
    """
    sent = {name: body[name] for name in ("start", "end", "recurrence") if name in body}
    if not sent:
        return {}
    found: Object = {name: parse_time(sent[name]) for name in ("start", "end") if name in sent}
    if shift is not None:
        found = {"start": shift.start, "end": shift.end} | found
    for name in ("start", "end"):
        if name not in found:
            raise missing_field(name)
    if not datetime.timedelta() < found["end"] - found["start"] <= _LONGEST:
        raise bad_request("The end field must be after start, by at most a year.", "end")
    if "recurrence" in sent:
        found["recurrence"] = _recurrence(call, group, sent["recurrence"])
    elif shift is None:
        found["recurrence"] = {"frequency": "ONCE"}
    return found


def rotation_of_body(call: Call, body: Object, start: datetime.datetime) -> Rotation | None:
    """Return how the members of a shift change places, or nothing if a body is silent.

    Args:
        call: The request.
        body: What is sent.
        start: When the first occurrence begins, from which elapsed time counts otherwise.

    Raises:
        ApiError: They cannot change places so.
    """
    if not {"rotation", "rotationType"} & body.keys():
        return None
    sent: Object = {"direction": "FIRST_TO_LAST", "interval": 1}
    if "rotationType" in body:
        sent["type"] = body["rotationType"]
    sent |= body.get("rotation", {})
    fields = _needed(sent, "rotation", ("type", "direction", "interval"))
    _refuse_unknown(call, "RotationType", "rotation.type", fields["type"])
    _refuse_unknown(call, "RotationDirection", "rotation.direction", fields["direction"])
    _refuse_out_of_range("rotation.interval", fields["interval"])
    if fields["type"] != "TIME":
        return Rotation(fields, call.world.now)
    fields |= _needed(sent, "rotation", ("intervalUnit",))
    _refuse_unknown(call, "RotationIntervalUnit", "rotation.intervalUnit", fields["intervalUnit"])
    sent_time = sent.get("nextRotationTime")
    return Rotation(fields, call.world.now, parse_time(sent_time) if sent_time else start)


def _recurrence(call: Call, group: Group, sent: Object) -> Object:
    """Return a recurrence with what its frequency needs, and no more."""
    frequency = sent["frequency"]
    names = _COMPANIONS[frequency]
    if frequency == "MONTHLY":
        names += _ON.get(sent.get("on", ""), ())
    found: Object = {"frequency": frequency} | _needed(sent, "recurrence", names)
    if "repeatEvery" in found:
        _refuse_out_of_range("recurrence.repeatEvery", found["repeatEvery"])
    if "end" in found:
        found["end"] = _end(call, found["end"])
    if not found.get("months", True):
        raise missing_field("recurrence.months")
    if not ever_occurs(found):
        raise invalid_value(
            "recurrence.dateOfMonth", found["dateOfMonth"], "None of the months has that day."
        )
    if frequency == "HOLIDAY" and not _has_holidays(call, group):
        raise bad_request(
            "A HOLIDAY shift needs a group with a site that has holidays.", "recurrence.frequency"
        )
    return found


def _end(call: Call, sent: Object) -> Object:
    names = _ENDS[sent["endBy"]]
    found: Object = {"endBy": sent["endBy"]} | _needed(sent, "recurrence.end", names)
    if "date" in found:
        found["date"] = call.specification.spell("ShiftEnd", "date", parse_time(found["date"]))
    return found


def _has_holidays(call: Call, group: Group) -> bool:
    site = call.world.sites.with_id(group.site_id or "")
    return bool(site and site.holidays)


def _needed(sent: Object, within: str, names: tuple[str, ...]) -> Object:
    for name in names:
        if name not in sent:
            raise missing_field(f"{within}.{name}")
    return {name: sent[name] for name in names}


def _refuse_unknown(call: Call, enumeration: str, field: str, value: Any) -> None:
    known = call.specification.enumeration(enumeration)
    if value not in known:
        raise invalid_enum(field, value, known)


def _refuse_out_of_range(field: str, value: int) -> None:
    if not 1 <= value <= _MOST:
        raise invalid_value(field, value, f"It must be between 1 and {_MOST}.")
