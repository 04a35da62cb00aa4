"""EmailTemplate: The text for email and the mobile app in one language."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "language",
        "subject",
        "body",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EmailTemplate(ReplyModel):
    """The text for email and the mobile app in one language."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string"),
        Field("subject", "subject", "string"),
        Field("body", "body", "string"),
    )

    language: str | None = None
    """The language code of the text."""
    subject: str | None = None
    """The subject line."""
    body: str | None = None
    """The text as HTML."""

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
        (self.language, self.subject, self.body, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.language = struct.language
        self.subject = struct.subject
        self.body = struct.body
        return self
