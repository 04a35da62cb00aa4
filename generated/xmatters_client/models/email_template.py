"""EmailTemplate: The text for email and the mobile app in one language."""

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
        "language",
        "subject",
        "body",
    )
)


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
        get = data.get
        self._registry = registry
        self.language = get("language")
        self.subject = get("subject")
        self.body = get("body")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
