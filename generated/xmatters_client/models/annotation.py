"""Annotation: A comment on an event."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .event_reference import EventReference
    from .person_reference import PersonReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "event",
        "author",
        "comment",
        "created",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Annotation(ReplyModel):
    """A comment on an event."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("event", "event", "EventReference"),
        Field("author", "author", "PersonReference"),
        Field("comment", "comment", "string"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the comment."""
    event: EventReference
    """The event that the comment is about."""
    author: PersonReference
    """Who wrote it."""
    comment: str
    """The text of the comment."""
    _created: datetime.datetime | str
    _links: SelfLink | str | None = None

    @property
    def created(self) -> datetime.datetime:
        """When it was written."""
        value: datetime.datetime = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime) -> None:
        self._created = value

    @property
    def links(self) -> SelfLink | None:
        """Where the comment is. Missing in some embedded lists and in replies to new comments."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
        (self.id, event_, author_, self.comment, self._created, links_, self._extra) = values
        self.event = (
            registry["EventReference"](event_, registry) if type(event_) is dict else event_
        )
        self.author = (
            registry["PersonReference"](author_, registry) if type(author_) is dict else author_
        )
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.event
        self.event = value and value.__make__(value, registry)
        value = struct.author
        self.author = value and value.__make__(value, registry)
        self.comment = struct.comment
        self._created = struct._created
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self
