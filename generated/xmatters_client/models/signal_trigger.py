"""SignalTrigger: The trigger that took a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .plan_reference import PlanReference

_USUAL: Final = frozenset(
    (
        "id",
        "name",
        "plan",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SignalTrigger(ReplyModel):
    """The trigger that took a signal."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("plan", "plan", "PlanReference"),
    )

    id: str | None = None
    """The id of the trigger."""
    name: str | None = None
    """The name of the trigger."""
    plan: PlanReference | None = None
    """The plan to which the trigger belongs."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.name = get("name")
        value = get("plan")
        self.plan = registry["PlanReference"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
