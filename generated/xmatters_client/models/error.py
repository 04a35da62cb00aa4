"""Error: The body of an error reply."""

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
        "code",
        "reason",
        "message",
        "subcode",
        "arguments",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Error(ReplyModel):
    """The body of an error reply. Decide by `code` and `subcode`; the texts may change."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("code", "code", "integer"),
        Field("reason", "reason", "string"),
        Field("message", "message", "string"),
        Field("subcode", "subcode", "string"),
        Field("arguments", "arguments", "string", is_list=True),
    )

    code: int
    """The HTTP status, repeated."""
    reason: str
    """The English reason phrase of the status."""
    message: str
    """An explanation for people, in English."""
    subcode: str | None = None
    """The cause as a dotted code that stays the same between releases."""
    arguments: list[str] | None = None
    """The values that were put into the message."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.code = get("code")
        self.reason = get("reason")
        self.message = get("message")
        self.subcode = get("subcode")
        self.arguments = get("arguments")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
