"""SenderOverrides: How the sender is shown to the recipients, in place of the usual name ..."""

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
        "callerId",
        "displayName",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SenderOverrides(ReplyModel):
    """How the sender is shown to the recipients, in place of the usual name and number."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("caller_id", "callerId", "string"),
        Field("display_name", "displayName", "string"),
    )

    caller_id: str | None = None
    """The phone number that calls and text messages show."""
    display_name: str | None = None
    """The name of the sender that emails show."""

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
        (self.caller_id, self.display_name, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.caller_id = struct.caller_id
        self.display_name = struct.display_name
        return self
