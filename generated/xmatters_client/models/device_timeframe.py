"""DeviceTimeframe: A span of time, repeated on some days of the week, in which a device ..."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek

_USUAL: Final = frozenset(
    (
        "name",
        "startTime",
        "timezone",
        "durationInMinutes",
        "days",
        "excludeHolidays",
    )
)


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
        get = data.get
        self._registry = registry
        self.name = get("name")
        self.start_time = get("startTime")
        self.timezone = get("timezone")
        self.duration_in_minutes = get("durationInMinutes")
        self.days = get("days")
        self.exclude_holidays = get("excludeHolidays")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
