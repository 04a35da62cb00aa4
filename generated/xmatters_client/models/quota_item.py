"""QuotaItem: How many licences there are of one kind."""

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
        "total",
        "active",
        "unused",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class QuotaItem(ReplyModel):
    """How many licences there are of one kind."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("total", "total", "integer"),
        Field("active", "active", "integer"),
        Field("unused", "unused", "integer"),
    )

    total: int
    """Licences that were bought."""
    active: int
    """Licences in use."""
    unused: int
    """Licences still free."""

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
        (self.total, self.active, self.unused, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.total = struct.total
        self.active = struct.active
        self.unused = struct.unused
        return self
