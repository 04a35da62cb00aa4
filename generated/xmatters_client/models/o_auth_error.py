"""OAuthError: The body of a refused token request."""

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
        "error",
        "error_description",
        "code",
        "reason",
        "message",
        "subcode",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class OAuthError(ReplyModel):
    """The body of a refused token request. It has either `error`, as the OAuth standard wants it,
    or `code`, `reason` and `message`, as all other errors of this API. Answers to an expired
    token may look like this too."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("error", "error", "string"),
        Field("error_description", "error_description", "string"),
        Field("code", "code", "integer"),
        Field("reason", "reason", "string"),
        Field("message", "message", "string"),
        Field("subcode", "subcode", "string"),
    )

    error: str | None = None
    """The cause as a word of the OAuth standard. Not certain: Only one client reads it; no
    recorded answer has it."""
    error_description: str | None = None
    """An explanation for people, beside `error`. Not certain: It usually goes with `error`; no
    recorded answer has it."""
    code: int | None = None
    """The HTTP status, repeated."""
    reason: str | None = None
    """The English reason phrase of the status."""
    message: str | None = None
    """An explanation for people, in English, beside `code`."""
    subcode: str | None = None
    """The cause as a dotted code that stays the same between releases."""

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
        (
            self.error,
            self.error_description,
            self.code,
            self.reason,
            self.message,
            self.subcode,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.error = struct.error
        self.error_description = struct.error_description
        self.code = struct.code
        self.reason = struct.reason
        self.message = struct.message
        self.subcode = struct.subcode
        return self
