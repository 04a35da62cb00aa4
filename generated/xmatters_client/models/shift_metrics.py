"""ShiftMetrics: Numbers about a shift."""

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

_USUAL: Final = frozenset(("members",))


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftMetrics(ReplyModel):
    """Numbers about a shift."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("members", "members", "object"),)

    members: dict[str, Any] | None = None
    """How many members the shift has, by kind. Not certain: Known from its name only; no source
    shows the content."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.members = get("members")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
