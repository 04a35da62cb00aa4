"""Change: A change to something that the company runs, noted so that it can be ..."""

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
    from .service_reference import ServiceReference

_SHAPES: Final = Shapes(
    (
        "id",
        "changeType",
        "source",
        "summary",
        "changedAt",
        "changedBy",
        "details",
        "externalIdentifier",
        "service",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Change(ReplyModel):
    """A change to something that the company runs, noted so that it can be seen next to incidents."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("change_type", "changeType", "string"),
        Field("source", "source", "string"),
        Field("summary", "summary", "string"),
        Field("changed_at", "changedAt", "date-time", kept_in="_changed_at"),
        Field("changed_by", "changedBy", "string"),
        Field("details", "details", "string"),
        Field("external_identifier", "externalIdentifier", "string"),
        Field("service", "service", "ServiceReference"),
    )

    id: str
    """The id of the record."""
    change_type: str | None = None
    """Which kind of change it was. Not certain: Whether it is free text, or only certain values
    are taken, is not known."""
    source: str | None = None
    """The system from which the record came."""
    summary: str | None = None
    """What was changed, in a line."""
    _changed_at: datetime.datetime | str | None = None
    changed_by: str | None = None
    """Who changed it, as free text."""
    details: str | None = None
    """More about the change. Not certain: Known from the list of body fields only; no answer with
    it is known."""
    external_identifier: str | None = None
    """The id of the change in the other system. Not certain: Known from the list of body fields
    only; no answer with it is known."""
    service: ServiceReference | None = None
    """The service that was changed."""

    @property
    def changed_at(self) -> datetime.datetime | None:
        """When it was changed."""
        value: datetime.datetime | None = read_time(self._changed_at)
        return value

    @changed_at.setter
    def changed_at(self, value: datetime.datetime | None) -> None:
        self._changed_at = value

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
            self.id,
            self.change_type,
            self.source,
            self.summary,
            self._changed_at,
            self.changed_by,
            self.details,
            self.external_identifier,
            service_,
            self._extra,
        ) = values
        self.service = (
            None
            if service_ is None
            else registry["ServiceReference"](service_, registry)
            if type(service_) is dict
            else service_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.change_type = struct.change_type
        self.source = struct.source
        self.summary = struct.summary
        self._changed_at = struct._changed_at
        self.changed_by = struct.changed_by
        self.details = struct.details
        self.external_identifier = struct.external_identifier
        value = struct.service
        self.service = value and value.__make__(value, registry)
        return self
