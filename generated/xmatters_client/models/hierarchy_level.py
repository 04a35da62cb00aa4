"""HierarchyLevel: One level of a choice in a hierarchy."""

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

_USUAL: Final = frozenset(("value",))
_KNOWN: Final = _USUAL | {
    "category",
}


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
        get = data.get
        self._registry = registry
        self.value = get("value")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.category = self._extra = None
            return self
        self.category = get("category")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
