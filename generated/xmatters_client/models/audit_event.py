"""AuditEvent: The event was created, suspended, resumed, completed or terminated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .audit import Audit

if TYPE_CHECKING:
    from .event_reference import EventReference

_USUAL: Final = frozenset(
    (
        "id",
        "type",
        "at",
        "orderId",
        "event",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.type = get("type")
        self._at = get("at")
        self.order_id = get("orderId")
        value = get("event")
        self.event = registry["EventReference"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
