"""AuditEvent: The event was created, suspended, resumed, completed or terminated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .audit import Audit

if TYPE_CHECKING:
    from .event_reference import EventReference

_SHAPES: Final = Shapes(
    (
        "id",
        "type",
        "at",
        "orderId",
        "event",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AuditEvent(Audit):
    """The event was created, suspended, resumed, completed or terminated."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Audit.FIELDS,
        Field("event", "event", "EventReference"),
    )

    event: EventReference | None = None
    """The event whose state changed. Not certain: Only an older client reads it; no answer of this
    kind was recorded."""

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
        (self.id, self.type, self._at, self.order_id, event_, self._extra) = values
        self.event = (
            None
            if event_ is None
            else registry["EventReference"](event_, registry)
            if type(event_) is dict
            else event_
        )
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
        value = struct.event
        self.event = value and value.__make__(value, registry)
        return self
