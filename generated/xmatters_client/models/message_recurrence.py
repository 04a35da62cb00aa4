"""MessageRecurrence: When a scheduled message is sent."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek
    from .message_end import MessageEnd
    from .scheduled_message_frequency import ScheduledMessageFrequency

_SHAPES: Final = Shapes(
    (
        "frequency",
        "startTime",
        "onDays",
        "repeatEvery",
        "end",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class MessageRecurrence(ReplyModel):
    """When a scheduled message is sent."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("frequency", "frequency", "string"),
        Field("start_time", "startTime", "date-time", kept_in="_start_time"),
        Field("on_days", "onDays", "string", is_list=True),
        Field("repeat_every", "repeatEvery", "integer"),
        Field("end", "end", "MessageEnd"),
    )

    frequency: ScheduledMessageFrequency | None = None
    """How often it is sent."""
    _start_time: datetime.datetime | str | None = None
    on_days: list[DayOfWeek] | None = None
    """The days of the week on which it is sent. Weekly messages only."""
    repeat_every: int | None = None
    """How many days, weeks, months or years lie between two times. Not certain: Assumed because
    the recurrence of shifts has it."""
    end: MessageEnd | None = None
    """When it is sent for the last time."""

    @property
    def start_time(self) -> datetime.datetime | None:
        """When it is sent first."""
        value: datetime.datetime | None = read_time(self._start_time)
        return value

    @start_time.setter
    def start_time(self, value: datetime.datetime | None) -> None:
        self._start_time = value

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
        (self.frequency, self._start_time, self.on_days, self.repeat_every, end_, self._extra) = (
            values
        )
        self.end = (
            None
            if end_ is None
            else registry["MessageEnd"](end_, registry)
            if type(end_) is dict
            else end_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.frequency = struct.frequency
        self._start_time = struct._start_time
        self.on_days = struct.on_days
        self.repeat_every = struct.repeat_every
        value = struct.end
        self.end = value and value.__make__(value, registry)
        return self
