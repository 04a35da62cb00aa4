"""SiteHolidays: What a shift does on the holidays of the group's site."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

_SHAPES: Final = Shapes(
    (
        "onCall",
        "start",
        "end",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SiteHolidays(ReplyModel):
    """What a shift does on the holidays of the group's site."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("on_call", "onCall", "boolean"),
        Field("start", "start", "date-time", kept_in="_start"),
        Field("end", "end", "date-time", kept_in="_end"),
    )

    on_call: bool | None = None
    """Whether the members are on call on holidays."""
    _start: datetime.datetime | str | None = None
    _end: datetime.datetime | str | None = None

    @property
    def start(self) -> datetime.datetime | None:
        """When the holiday begins."""
        value: datetime.datetime | None = read_time(self._start)
        return value

    @start.setter
    def start(self, value: datetime.datetime | None) -> None:
        self._start = value

    @property
    def end(self) -> datetime.datetime | None:
        """When the holiday ends."""
        value: datetime.datetime | None = read_time(self._end)
        return value

    @end.setter
    def end(self, value: datetime.datetime | None) -> None:
        self._end = value

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
        (self.on_call, self._start, self._end, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.on_call = struct.on_call
        self._start = struct._start
        self._end = struct._end
        return self
