"""Message: A message as it was sent, in one language and for one group of devices."""

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
    from .message_type import MessageType

_SHAPES: Final = Shapes(
    (
        "id",
        "messageType",
        "subject",
        "body",
        "language",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Message(ReplyModel):
    """A message as it was sent, in one language and for one group of devices."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("message_type", "messageType", "string"),
        Field("subject", "subject", "string"),
        Field("body", "body", "string"),
        Field("language", "language", "string"),
    )

    id: str
    """The id of the message."""
    message_type: MessageType | None = None
    """For which devices the message is meant."""
    subject: str | None = None
    """The subject line."""
    body: str | None = None
    """The text as HTML. Places that are filled in for each recipient, such as `[First Name]`, are
    left as they are."""
    language: str | None = None
    """The language code of the message."""

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
        (self.id, self.message_type, self.subject, self.body, self.language, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.message_type = struct.message_type
        self.subject = struct.subject
        self.body = struct.body
        self.language = struct.language
        return self
