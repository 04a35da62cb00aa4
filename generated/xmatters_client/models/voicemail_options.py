"""VoicemailOptions: What happens when a call reaches a mailbox."""

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
    from .voicemail_leave import VoicemailLeave

_SHAPES: Final = Shapes(
    (
        "retry",
        "every",
        "leave",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoicemailOptions(ReplyModel):
    """What happens when a call reaches a mailbox."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("retry", "retry", "integer"),
        Field("every", "every", "integer"),
        Field("leave", "leave", "string"),
    )

    retry: int | None = None
    """How often the call is repeated."""
    every: int | None = None
    """How many seconds lie between two calls."""
    leave: VoicemailLeave | None = None
    """What is left in the mailbox."""

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
        (self.retry, self.every, self.leave, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.retry = struct.retry
        self.every = struct.every
        self.leave = struct.leave
        return self
