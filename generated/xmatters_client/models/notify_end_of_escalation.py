"""NotifyEndOfEscalation: Who is told when an escalation ended without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .end_of_escalation_notification_type import EndOfEscalationNotificationType

_SHAPES: Final = Shapes(
    (
        "notifyEnabled",
        "notificationType",
        "recipient",
        "delay",
        "waitInSeconds",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class NotifyEndOfEscalation(ReplyModel):
    """Who is told when an escalation ended without an answer."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("notify_enabled", "notifyEnabled", "boolean"),
        Field("notification_type", "notificationType", "string"),
        Field("recipient", "recipient", "string"),
        Field("delay", "delay", "integer"),
        Field("wait_in_seconds", "waitInSeconds", "integer"),
    )

    notify_enabled: bool | None = None
    """Whether anybody is told."""
    notification_type: EndOfEscalationNotificationType | None = None
    """Who is told."""
    recipient: str | None = None
    """The id or the name of the recipient who is told."""
    delay: int | None = None
    """How many minutes after the end of the escalation."""
    wait_in_seconds: int | None = None
    """How many seconds after the end of the escalation, instead of `delay`. Not certain: Only in
    the example of an update of a shift."""

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
            self.notify_enabled,
            self.notification_type,
            self.recipient,
            self.delay,
            self.wait_in_seconds,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.notify_enabled = struct.notify_enabled
        self.notification_type = struct.notification_type
        self.recipient = struct.recipient
        self.delay = struct.delay
        self.wait_in_seconds = struct.wait_in_seconds
        return self
