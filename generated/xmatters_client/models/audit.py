"""Audit: An entry in the history of an event."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
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
    from .audit_type import AuditType

_SHAPES: Final = Shapes(
    (
        "id",
        "type",
        "at",
        "orderId",
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "EVENT_ANNOTATED": "AuditAnnotation",
    "RESPONSE_RECEIVED": "AuditResponse",
    "NOTIFICATION_DELIVERED": "AuditNotification",
    "NOTIFICATION_FAILED": "AuditNotification",
    "EVENT_CREATED": "AuditEvent",
    "EVENT_SUSPENDED": "AuditEvent",
    "EVENT_RESUMED": "AuditEvent",
    "EVENT_COMPLETED": "AuditEvent",
    "EVENT_TERMINATED": "AuditEvent",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Audit(ReplyModel):
    """An entry in the history of an event. `type` tells what happened, and the field that goes
    with it holds the details."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("type", "type", "string"),
        Field("at", "at", "date-time", kept_in="_at"),
        Field("order_id", "orderId", "string"),
    )

    KIND_FIELD: ClassVar[str] = "type"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `type`, the model of that kind."""

    id: str
    """The id of the entry."""
    type: AuditType
    """What happened."""
    _at: datetime.datetime | str
    order_id: str | None = None
    """A number of the entry, as a string. Deprecated: It is older than `id`, which takes its
    place."""

    @property
    def at(self) -> datetime.datetime:
        """When it was noted."""
        value: datetime.datetime = read_time(self._at)
        return value

    @at.setter
    def at(self, value: datetime.datetime) -> None:
        self._at = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("type")
        name = _KINDS.get(kind) if type(kind) is str else None
        if name is not None:
            found: Self = registry[name](data, registry)
            return found
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.id, self.type, self._at, self.order_id, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.type = struct.type
        self._at = struct._at
        self.order_id = struct.order_id
        return self
