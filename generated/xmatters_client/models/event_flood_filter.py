"""EventFloodFilter: A rule of event flood control that holds back repetitions."""

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
        "id",
        "name",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EventFloodFilter(ReplyModel):
    """A rule of event flood control that holds back repetitions."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
    )

    id: str | None = None
    """The id of the filter."""
    name: str | None = None
    """The name of the filter."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.name = get("name")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
