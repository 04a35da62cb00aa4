"""DeletedShiftOccurrence: An occurrence of a shift that was deleted."""

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
        "startDate",
        "endDate",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DeletedShiftOccurrence(ReplyModel):
    """An occurrence of a shift that was deleted."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", kept_in="_start_date"),
        Field("end_date", "endDate", "date-time", kept_in="_end_date"),
    )

    _start_date: datetime.datetime | str
    _end_date: datetime.datetime | str

    @property
    def start_date(self) -> datetime.datetime:
        """When the occurrence would have begun."""
        value: datetime.datetime = read_time(self._start_date)
        return value

    @start_date.setter
    def start_date(self, value: datetime.datetime) -> None:
        self._start_date = value

    @property
    def end_date(self) -> datetime.datetime:
        """When the occurrence would have ended."""
        value: datetime.datetime = read_time(self._end_date)
        return value

    @end_date.setter
    def end_date(self, value: datetime.datetime) -> None:
        self._end_date = value

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
        (self._start_date, self._end_date, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self._start_date = struct._start_date
        self._end_date = struct._end_date
        return self
