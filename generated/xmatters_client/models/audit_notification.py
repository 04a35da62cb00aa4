"""AuditNotification: A notification was delivered or failed."""

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
    from .notification import Notification

_USUAL: Final = frozenset(
    (
        "id",
        "type",
        "at",
        "orderId",
        "notification",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.type = get("type")
        self._at = get("at")
        self.order_id = get("orderId")
        value = get("notification")
        self.notification = (
            registry["Notification"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
