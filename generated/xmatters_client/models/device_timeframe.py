"""DeviceTimeframe: A span of time, repeated on some days of the week, in which a device ..."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek

_SHAPES: Final = Shapes(
    (
        "name",
        "startTime",
        "timezone",
        "durationInMinutes",
        "days",
        "excludeHolidays",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DeviceTimeframe(ReplyModel):
    """A span of time, repeated on some days of the week, in which a device may be used."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string"),
        Field("start_time", "startTime", "string"),
        Field("timezone", "timezone", "string"),
        Field("duration_in_minutes", "durationInMinutes", "integer"),
        Field("days", "days", "string", is_list=True),
        Field("exclude_holidays", "excludeHolidays", "boolean"),
    )

    name: str
    """The name of the timeframe."""
    start_time: str
    """When it begins, as hours and minutes on a 24-hour clock in `timezone`."""
    timezone: str | None = None
    """The time zone of `startTime`. The service fills it in. An old example lacks it."""
    duration_in_minutes: int
    """How many minutes it lasts."""
    days: list[DayOfWeek]
    """The days on which it begins, in no certain order."""
    exclude_holidays: bool
    """Whether it does not count on the holidays of the owner's site."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.name,
            self.start_time,
            self.timezone,
            self.duration_in_minutes,
            self.days,
            self.exclude_holidays,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.name = struct.name
        self.start_time = struct.start_time
        self.timezone = struct.timezone
        self.duration_in_minutes = struct.duration_in_minutes
        self.days = struct.days
        self.exclude_holidays = struct.exclude_holidays
        return self
