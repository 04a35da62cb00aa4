"""DeletedShiftOccurrence: An occurrence of a shift that was deleted."""

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
        "startDate",
        "endDate",
    )
)


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
        get = data.get
        self._registry = registry
        self._start_date = get("startDate")
        self._end_date = get("endDate")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
