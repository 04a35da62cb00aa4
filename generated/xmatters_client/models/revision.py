"""Revision: Which state of an object a historical reply shows."""

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
        "id",
        "at",
        "seq",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Revision(ReplyModel):
    """Which state of an object a historical reply shows."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("at", "at", "date-time", kept_in="_at"),
        Field("seq", "seq", "string"),
    )

    id: str | None = None
    """The id of the revision."""
    _at: datetime.datetime | str | None = None
    seq: str | None = None
    """The place of the revision in the order of all changes; a number too large for an integer."""

    @property
    def at(self) -> datetime.datetime | None:
        """When the object became so."""
        value: datetime.datetime | None = read_time(self._at)
        return value

    @at.setter
    def at(self, value: datetime.datetime | None) -> None:
        self._at = value

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
        (self.id, self._at, self.seq, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self._at = struct._at
        self.seq = struct.seq
        return self
