"""EventStatusRequest: A change of the status of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)

if TYPE_CHECKING:
    from .event_status_writable import EventStatusWritable


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EventStatusRequest(RequestModel):
    """A change of the status of an event."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", required=True),
        Field("status", "status", "string", required=True),
    )

    id: str
    """The id of the event, or its number. The id is the safer choice."""
    status: EventStatusWritable
    """The new status."""


class EventStatusRequestFields(TypedDict, total=False):
    """The fields of `EventStatusRequest` as keyword arguments."""

    id: Required[str]
    """The id of the event, or its number. The id is the safer choice."""
    status: Required[EventStatusWritable]
    """The new status."""


class EventStatusRequestChanges(TypedDict, total=False):
    """The fields of `EventStatusRequest` as keyword arguments, where its id is known already."""

    status: EventStatusWritable
    """The new status."""
