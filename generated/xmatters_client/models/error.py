"""Error: The body of an error reply."""

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
        "code",
        "reason",
        "message",
        "subcode",
        "arguments",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.code, self.reason, self.message, self.subcode, self.arguments, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.code = struct.code
        self.reason = struct.reason
        self.message = struct.message
        self.subcode = struct.subcode
        self.arguments = struct.arguments
        return self
