"""ShiftEnd: When a shift stops to repeat."""

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
    from .end_by import EndBy

_SHAPES: Final = Shapes(
    (
        "endBy",
        "date",
        "repetitions",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftEnd(ReplyModel):
    """When a shift stops to repeat."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("end_by", "endBy", "string"),
        Field("date", "date", "date-time", kept_in="_date"),
        Field("repetitions", "repetitions", "integer"),
    )

    end_by: EndBy
    """What ends the repetition."""
    _date: datetime.datetime | str | None = None
    repetitions: int | None = None
    """How many occurrences there are in all, with `REPETITIONS`."""

    @property
    def date(self) -> datetime.datetime | None:
        """The moment of the end, with `DATE`."""
        value: datetime.datetime | None = read_time(self._date)
        return value

    @date.setter
    def date(self, value: datetime.datetime | None) -> None:
        self._date = value

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
        (self.end_by, self._date, self.repetitions, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.end_by = struct.end_by
        self._date = struct._date
        self.repetitions = struct.repetitions
        return self
