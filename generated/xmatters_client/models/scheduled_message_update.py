"""ScheduledMessageUpdate: Changes to a scheduled message."""

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
class ScheduledMessageUpdate(RequestModel):
    """Changes to a scheduled message. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recurrence", "recurrence", "MessageRecurrenceInput"),
        Field("attachments", "attachments", "AttachmentReferenceInput", is_list=True),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
        Field("event", "event", "ScheduledMessageEventInput"),
    )

    recurrence: MessageRecurrenceInput | Mapping[str, Any] | Unset = UNSET
    """When the event is sent."""
    attachments: (
        Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment] | Unset
    ) = UNSET
    """The files to send along, uploaded before. They replace the old ones."""
    id: str
    """The id of the scheduled message to change."""
    name: str | Unset = UNSET
    """The new name. Left out, the name stays."""
    event: ScheduledMessageEventInput | Mapping[str, Any] | Unset = UNSET
    """The event to send."""


class ScheduledMessageUpdateFields(TypedDict, total=False):
    """The fields of `ScheduledMessageUpdate` as keyword arguments."""

    recurrence: MessageRecurrenceInput | Mapping[str, Any]
    """When the event is sent."""
    attachments: Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment]
    """The files to send along, uploaded before. They replace the old ones."""
    id: Required[str]
    """The id of the scheduled message to change."""
    name: str
    """The new name. Left out, the name stays."""
    event: ScheduledMessageEventInput | Mapping[str, Any]
    """The event to send."""


class ScheduledMessageUpdateChanges(TypedDict, total=False):
    """The fields of `ScheduledMessageUpdate` as keyword arguments, where its id is known already."""

    recurrence: MessageRecurrenceInput | Mapping[str, Any]
    """When the event is sent."""
    attachments: Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment]
    """The files to send along, uploaded before. They replace the old ones."""
    name: str
    """The new name. Left out, the name stays."""
    event: ScheduledMessageEventInput | Mapping[str, Any]
    """The event to send."""
