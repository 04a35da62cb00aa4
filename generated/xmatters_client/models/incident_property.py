"""IncidentProperty: A severity or a state of an incident."""

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

_USUAL: Final = frozenset(("name",))
_KNOWN: Final = _USUAL | {
    "level",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentProperty(ReplyModel):
    """A severity or a state of an incident."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string"),
        Field("level", "level", "string"),
    )

    name: str
    """The name of the severity or state, one of `IncidentSeverity` or `IncidentStatus`."""
    level: str | None = None
    """The rank among its like. Not certain: Known from one client only."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.name = get("name")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.level = self._extra = None
            return self
        self.level = get("level")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
