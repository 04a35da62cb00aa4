"""SelfLink: Where an object is."""

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

_USUAL: Final = frozenset(("self",))


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SelfLink(ReplyModel):
    """Where an object is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("self_", "self", "string"),)

    self_: str
    """The path of the object, which answers GET."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.self_ = get("self")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
