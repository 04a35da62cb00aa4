"""HierarchyLevel: One level of a choice in a hierarchy."""

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
        "category",
        "value",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class HierarchyLevel(ReplyModel):
    """One level of a choice in a hierarchy."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("category", "category", "string"),
        Field("value", "value", "string"),
    )

    category: str | None = None
    """The name of the level. Values of events have it, definitions of properties do not."""
    value: str
    """What is chosen on this level."""

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
        (self.category, self.value, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.category = struct.category
        self.value = struct.value
        return self
