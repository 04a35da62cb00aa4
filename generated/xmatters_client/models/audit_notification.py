"""AuditNotification: A notification was delivered or failed."""

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
    from .notification import Notification

_SHAPES: Final = Shapes(
    (
        "id",
        "type",
        "at",
        "orderId",
        "notification",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AuditNotification(Audit):
    """A notification was delivered or failed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Audit.FIELDS,
        Field("notification", "notification", "Notification"),
    )

    notification: Notification | None = None
    """The notification. Not certain: Only an older client reads it; no answer of this kind was
    recorded."""

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
        (self.id, self.type, self._at, self.order_id, notification_, self._extra) = values
        self.notification = (
            None
            if notification_ is None
            else registry["Notification"](notification_, registry)
            if type(notification_) is dict
            else notification_
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
        value = struct.notification
        self.notification = value and value.__make__(value, registry)
        return self
