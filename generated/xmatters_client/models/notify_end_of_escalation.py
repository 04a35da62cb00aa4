"""NotifyEndOfEscalation: Who is told when an escalation ended without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .end_of_escalation_notification_type import EndOfEscalationNotificationType

_USUAL: Final = frozenset(
    (
        "notifyEnabled",
        "notificationType",
        "recipient",
        "delay",
        "waitInSeconds",
    )
)


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
        get = data.get
        self._registry = registry
        self.notify_enabled = get("notifyEnabled")
        self.notification_type = get("notificationType")
        self.recipient = get("recipient")
        self.delay = get("delay")
        self.wait_in_seconds = get("waitInSeconds")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
