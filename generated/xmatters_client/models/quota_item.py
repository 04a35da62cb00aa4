"""QuotaItem: How many licences there are of one kind."""

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
        "total",
        "active",
        "unused",
    )
)


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
        get = data.get
        self._registry = registry
        self.total = get("total")
        self.active = get("active")
        self.unused = get("unused")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
