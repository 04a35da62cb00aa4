"""FormExpiration: When the events of a form end by themselves."""

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
    from .expiration_unit import ExpirationUnit

_SHAPES: Final = Shapes(
    (
        "duration",
        "unit",
        "visible",
        "orderNum",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormExpiration(ReplyModel):
    """When the events of a form end by themselves."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("duration", "duration", "integer"),
        Field("unit", "unit", "string"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    duration: int | None = None
    """After how many units of time."""
    unit: ExpirationUnit | None = None
    """The unit of time."""
    visible: bool | None = None
    """Whether senders see the setting."""
    order_num: int | None = None
    """The place of the setting in the section."""

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
        (self.duration, self.unit, self.visible, self.order_num, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.duration = struct.duration
        self.unit = struct.unit
        self.visible = struct.visible
        self.order_num = struct.order_num
        return self
