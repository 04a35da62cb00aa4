"""DeviceTimeframeInput: A span of time in which a device may be used, as requests give it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DeviceTimeframeInput(RequestModel):
    """A span of time in which a device may be used, as requests give it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string", required=True),
        Field("start_time", "startTime", "string", required=True),
        Field("duration_in_minutes", "durationInMinutes", "integer", required=True),
        Field("days", "days", "string", is_list=True, required=True),
        Field("exclude_holidays", "excludeHolidays", "boolean", required=True),
    )

    name: str
    """The name of the timeframe."""
    start_time: str
    """When it begins, as hours and minutes on a 24-hour clock. The service chooses the time zone."""
    duration_in_minutes: int
    """How many minutes it lasts."""
    days: Sequence[DayOfWeek]
    """The days on which it begins."""
    exclude_holidays: bool
    """Whether it does not count on the holidays of the owner's site."""


class DeviceTimeframeInputFields(TypedDict, total=False):
    """The fields of `DeviceTimeframeInput` as keyword arguments."""

    name: Required[str]
    """The name of the timeframe."""
    start_time: Required[str]
    """When it begins, as hours and minutes on a 24-hour clock. The service chooses the time zone."""
    duration_in_minutes: Required[int]
    """How many minutes it lasts."""
    days: Required[Sequence[DayOfWeek]]
    """The days on which it begins."""
    exclude_holidays: Required[bool]
    """Whether it does not count on the holidays of the owner's site."""
