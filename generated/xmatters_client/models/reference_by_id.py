"""ReferenceById: Another object, named by its id alone."""

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

_USUAL: Final = frozenset(("id",))


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ReferenceById(ReplyModel):
    """Another object, named by its id alone."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", "id", "string"),)

    id: str
    """The id of the object, or its name where the object has no other key (providers)."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
