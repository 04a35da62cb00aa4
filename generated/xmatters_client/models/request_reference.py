"""RequestReference: A trigger request that was accepted."""

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

_USUAL: Final = frozenset(("requestId",))


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
        get = data.get
        self._registry = registry
        self.request_id = get("requestId")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
