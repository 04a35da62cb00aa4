"""IncidentNote: A note in the timeline of an incident."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .incident_reference import IncidentReference
    from .person_reference import PersonReference
    from .timeline_entry_type import TimelineEntryType

_USUAL: Final = frozenset(
    (
        "id",
        "incident",
        "at",
        "entryType",
        "text",
        "addedBy",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        value = get("incident")
        self.incident = (
            registry["IncidentReference"](value, registry) if type(value) is dict else value
        )
        self._at = get("at")
        self.entry_type = get("entryType")
        self.text = get("text")
        value = get("addedBy")
        self.added_by = (
            registry["PersonReference"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
