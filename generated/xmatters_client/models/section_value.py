"""SectionValue: A setting in a section of a form."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "id",
        "value",
        "visible",
        "orderNum",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SectionValue(ReplyModel):
    """A setting in a section of a form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("value", "value", "any"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    id: str | None = None
    """The id of the setting. Seldom there. Not certain: Only one client reads it."""
    value: Any | None = None
    """What is set. Its type depends on the setting."""
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
        (self.id, self.value, self.visible, self.order_num, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.value = struct.value
        self.visible = struct.visible
        self.order_num = struct.order_num
        return self
