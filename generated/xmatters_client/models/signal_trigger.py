"""SignalTrigger: The trigger that took a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .plan_reference import PlanReference

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "plan",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.id, self.name, plan_, self._extra) = values
        self.plan = (
            None
            if plan_ is None
            else registry["PlanReference"](plan_, registry)
            if type(plan_) is dict
            else plan_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.name = struct.name
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        return self
