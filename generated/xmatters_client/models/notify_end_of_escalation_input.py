"""NotifyEndOfEscalationInput: Who is to be told when an escalation ended without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .end_of_escalation_notification_type import EndOfEscalationNotificationType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class NotifyEndOfEscalationInput(RequestModel):
    """Who is to be told when an escalation ended without an answer."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("notify_enabled", "notifyEnabled", "boolean"),
        Field("notification_type", "notificationType", "string"),
        Field("recipient", "recipient", "string"),
        Field("delay", "delay", "integer"),
        Field("wait_in_seconds", "waitInSeconds", "integer"),
    )

    notify_enabled: bool | Unset = UNSET
    """Whether anybody is told. Not certain: Examples of the reference print it as a string;
    on-call replies have a boolean."""
    notification_type: EndOfEscalationNotificationType | Unset = UNSET
    """Who is told."""
    recipient: str | HasId | Unset = UNSET
    """The id or the name of the recipient who is told."""
    delay: int | Unset = UNSET
    """How many minutes after the end of the escalation."""
    wait_in_seconds: int | Unset = UNSET
    """How many seconds after the end of the escalation, instead of `delay`. Not certain: Only in
    the example of an update."""


class NotifyEndOfEscalationInputFields(TypedDict, total=False):
    """The fields of `NotifyEndOfEscalationInput` as keyword arguments."""

    notify_enabled: bool
    """Whether anybody is told. Not certain: Examples of the reference print it as a string;
    on-call replies have a boolean."""
    notification_type: EndOfEscalationNotificationType
    """Who is told."""
    recipient: str | HasId
    """The id or the name of the recipient who is told."""
    delay: int
    """How many minutes after the end of the escalation."""
    wait_in_seconds: int
    """How many seconds after the end of the escalation, instead of `delay`. Not certain: Only in
    the example of an update."""
