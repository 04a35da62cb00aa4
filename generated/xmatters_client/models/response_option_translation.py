"""ResponseOptionTranslation: The texts of a response option in another language."""

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
        "id",
        "language",
        "text",
        "prompt",
        "description",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ResponseOptionTranslation(ReplyModel):
    """The texts of a response option in another language."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("language", "language", "string"),
        Field("text", "text", "string"),
        Field("prompt", "prompt", "string"),
        Field("description", "description", "string"),
    )

    id: str | None = None
    """The id of the translation."""
    language: str | None = None
    """The language code of the texts."""
    text: str | None = None
    """The short answer."""
    prompt: str | None = None
    """What a telephone call says to offer the option."""
    description: str | None = None
    """A longer explanation for email."""

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
        (self.id, self.language, self.text, self.prompt, self.description, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.language = struct.language
        self.text = struct.text
        self.prompt = struct.prompt
        self.description = struct.description
        return self
