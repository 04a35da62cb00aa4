"""IncidentNoteCreate: A note to add to the timeline of an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)

if TYPE_CHECKING:
    from .timeline_entry_type import TimelineEntryType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentNoteCreate(RequestModel):
    """A note to add to the timeline of an incident."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("entry_type", "entryType", "string", required=True),
        Field("text", "text", "string", required=True),
    )

    entry_type: TimelineEntryType
    """The kind of the entry."""
    text: str
    """What the note says."""


class IncidentNoteCreateFields(TypedDict, total=False):
    """The fields of `IncidentNoteCreate` as keyword arguments."""

    entry_type: Required[TimelineEntryType]
    """The kind of the entry."""
    text: Required[str]
    """What the note says."""
