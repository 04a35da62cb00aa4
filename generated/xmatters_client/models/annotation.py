"""Annotation: A comment on an event."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    compact,
    expand,
    keep_extra,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .event_reference import EventReference
    from .person_reference import PersonReference
    from .self_link import SelfLink

_USUAL: Final = frozenset(
    (
        "id",
        "event",
        "author",
        "comment",
        "created",
        "links",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        value = get("event")
        self.event = registry["EventReference"](value, registry) if type(value) is dict else value
        value = get("author")
        self.author = registry["PersonReference"](value, registry) if type(value) is dict else value
        self.comment = get("comment")
        self._created = get("created")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
