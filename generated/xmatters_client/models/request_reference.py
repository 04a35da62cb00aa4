"""RequestReference: A trigger request that was accepted."""

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

_SHAPES: Final = Shapes(("requestId",))
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RequestReference(ReplyModel):
    """A trigger request that was accepted."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("request_id", "requestId", "string"),)

    request_id: str
    """The id of the request, by which the event or incident can be found once it exists."""

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
        (self.request_id, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.request_id = struct.request_id
        return self
