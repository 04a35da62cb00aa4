"""SiteHolidays: What a shift does on the holidays of the group's site."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
    read_time,
)

_USUAL: Final = frozenset(
    (
        "onCall",
        "start",
        "end",
    )
)


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
        get = data.get
        self._registry = registry
        self.on_call = get("onCall")
        self._start = get("start")
        self._end = get("end")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
