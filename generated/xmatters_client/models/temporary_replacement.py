"""TemporaryReplacement: That somebody stands in for a member for some time."""

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
    from .replacer import Replacer

_SHAPES: Final = Shapes(
    (
        "start",
        "end",
        "replacement",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TemporaryReplacement(ReplyModel):
    """That somebody stands in for a member for some time."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start", "start", "date-time", time_format="seconds-z", kept_in="_start"),
        Field("end", "end", "date-time", time_format="seconds-z", kept_in="_end"),
        Field("replacement", "replacement", "Replacer"),
    )

    _start: datetime.datetime | str | None = None
    _end: datetime.datetime | str | None = None
    replacement: Replacer | None = None
    """Who stands in."""

    @property
    def start(self) -> datetime.datetime | None:
        """When the replacement begins. Not certain: The precision is that of the reference's
        example and of the occurrence; no recorded answer has replacements."""
        value: datetime.datetime | None = read_time(self._start)
        return value

    @start.setter
    def start(self, value: datetime.datetime | None) -> None:
        self._start = value

    @property
    def end(self) -> datetime.datetime | None:
        """When the replacement ends. Not certain: The precision is that of the reference's example
        and of the occurrence; no recorded answer has replacements."""
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
        (self._start, self._end, replacement_, self._extra) = values
        self.replacement = (
            None
            if replacement_ is None
            else registry["Replacer"](replacement_, registry)
            if type(replacement_) is dict
            else replacement_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self._start = struct._start
        self._end = struct._end
        value = struct.replacement
        self.replacement = value and value.__make__(value, registry)
        return self
