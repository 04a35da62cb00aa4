"""AuditAnnotationDetail: A comment as the history shows it, without its own id and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .event_reference import EventReference
    from .person_reference import PersonReference

_USUAL: Final = frozenset(
    (
        "event",
        "author",
        "comment",
    )
)


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
        get = data.get
        self._registry = registry
        value = get("event")
        self.event = registry["EventReference"](value, registry) if type(value) is dict else value
        value = get("author")
        self.author = registry["PersonReference"](value, registry) if type(value) is dict else value
        self.comment = get("comment")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
