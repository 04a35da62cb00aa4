"""ScheduledMessageCreate: A new scheduled message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .attachment import Attachment
    from .attachment_reference_input import AttachmentReferenceInput
    from .message_recurrence_input import MessageRecurrenceInput
    from .scheduled_message_event_input import ScheduledMessageEventInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScheduledMessageCreate(RequestModel):
    """A new scheduled message. The caller owns it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recurrence", "recurrence", "MessageRecurrenceInput"),
        Field("attachments", "attachments", "AttachmentReferenceInput", is_list=True),
        Field("name", "name", "string", required=True),
        Field("event", "event", "ScheduledMessageEventInput", required=True),
    )

    recurrence: MessageRecurrenceInput | Mapping[str, Any] | Unset = UNSET
    """When the event is sent."""
    attachments: (
        Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment] | Unset
    ) = UNSET
    """The files to send along, uploaded before. They replace the old ones."""
    name: str
    """The name of the scheduled message."""
    event: ScheduledMessageEventInput | Mapping[str, Any]
    """The event to send."""


class ScheduledMessageCreateFields(TypedDict, total=False):
    """The fields of `ScheduledMessageCreate` as keyword arguments."""

    recurrence: MessageRecurrenceInput | Mapping[str, Any]
    """When the event is sent."""
    attachments: Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment]
    """The files to send along, uploaded before. They replace the old ones."""
    name: Required[str]
    """The name of the scheduled message."""
    event: Required[ScheduledMessageEventInput | Mapping[str, Any]]
    """The event to send."""
