"""AuditAnnotationDetail: A comment as the history shows it, without its own id and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .event_reference import EventReference
    from .person_reference import PersonReference

_SHAPES: Final = Shapes(
    (
        "event",
        "author",
        "comment",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AuditAnnotationDetail(ReplyModel):
    """A comment as the history shows it, without its own id and time."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("event", "event", "EventReference"),
        Field("author", "author", "PersonReference"),
        Field("comment", "comment", "string"),
    )

    event: EventReference
    """The event that the comment is about."""
    author: PersonReference
    """Who wrote it."""
    comment: str
    """The text of the comment."""

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
        (event_, author_, self.comment, self._extra) = values
        self.event = (
            registry["EventReference"](event_, registry) if type(event_) is dict else event_
        )
        self.author = (
            registry["PersonReference"](author_, registry) if type(author_) is dict else author_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        value = struct.event
        self.event = value and value.__make__(value, registry)
        value = struct.author
        self.author = value and value.__make__(value, registry)
        self.comment = struct.comment
        return self
