"""ResponseOptionTranslation: The texts of a response option in another language."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

_USUAL: Final = frozenset(
    (
        "id",
        "language",
        "text",
        "prompt",
        "description",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.language = get("language")
        self.text = get("text")
        self.prompt = get("prompt")
        self.description = get("description")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
