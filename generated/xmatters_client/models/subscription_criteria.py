"""SubscriptionCriteria: A condition of a subscription, which compares a property of the event ..."""

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
    from .subscription_operator import SubscriptionOperator

_SHAPES: Final = Shapes(
    (
        "name",
        "operator",
        "value",
        "values",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionCriteria(ReplyModel):
    """A condition of a subscription, which compares a property of the event with a value."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string"),
        Field("operator", "operator", "string"),
        Field("value", "value", "string"),
        Field("values", "values", "string", is_list=True),
    )

    name: str
    """The name of the property, without a language."""
    operator: SubscriptionOperator
    """How the property is compared."""
    value: str | None = None
    """What the property is compared with. Several values are joined by commas. Missing with the
    operators for true and false."""
    values: list[str] | None = None
    """What the property is compared with, where several values are possible. Not certain: Requests
    send it, and one client reads it; the recorded answers have only `value`."""

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
        (self.name, self.operator, self.value, self.values, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.name = struct.name
        self.operator = struct.operator
        self.value = struct.value
        self.values = struct.values
        return self
