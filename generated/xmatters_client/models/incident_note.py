"""IncidentNote: A note in the timeline of an incident."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .incident_reference import IncidentReference
    from .person_reference import PersonReference
    from .timeline_entry_type import TimelineEntryType

_SHAPES: Final = Shapes(
    (
        "id",
        "incident",
        "at",
        "entryType",
        "text",
        "addedBy",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentNote(ReplyModel):
    """A note in the timeline of an incident."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("incident", "incident", "IncidentReference"),
        Field("at", "at", "date-time", kept_in="_at"),
        Field("entry_type", "entryType", "string"),
        Field("text", "text", "string"),
        Field("added_by", "addedBy", "PersonReference"),
    )

    id: str
    """The id of the note."""
    incident: IncidentReference | None = None
    """The incident that the note belongs to."""
    _at: datetime.datetime | str | None = None
    entry_type: TimelineEntryType
    """The kind of the entry."""
    text: str
    """What the note says."""
    added_by: PersonReference | None = None
    """Who added the note."""

    @property
    def at(self) -> datetime.datetime | None:
        """When the note was added."""
        value: datetime.datetime | None = read_time(self._at)
        return value

    @at.setter
    def at(self, value: datetime.datetime | None) -> None:
        self._at = value

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
        (self.id, incident_, self._at, self.entry_type, self.text, added_by_, self._extra) = values
        self.incident = (
            None
            if incident_ is None
            else registry["IncidentReference"](incident_, registry)
            if type(incident_) is dict
            else incident_
        )
        self.added_by = (
            None
            if added_by_ is None
            else registry["PersonReference"](added_by_, registry)
            if type(added_by_) is dict
            else added_by_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.incident
        self.incident = value and value.__make__(value, registry)
        self._at = struct._at
        self.entry_type = struct.entry_type
        self.text = struct.text
        value = struct.added_by
        self.added_by = value and value.__make__(value, registry)
        return self
