"""IncidentSectionItem: A detail of an incident in a section of a form."""

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
        "value",
        "orderNum",
        "visible",
        "required",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentSectionItem(ReplyModel):
    """A detail of an incident in a section of a form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("value", "value", "string"),
        Field("order_num", "orderNum", "integer"),
        Field("visible", "visible", "boolean"),
        Field("required", "required", "boolean"),
    )

    value: str | None = None
    """What is filled in already."""
    order_num: int | None = None
    """The place of the detail in the section."""
    visible: bool | None = None
    """Whether senders see it."""
    required: bool | None = None
    """Whether senders have to fill it in."""

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
        (self.value, self.order_num, self.visible, self.required, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.value = struct.value
        self.order_num = struct.order_num
        self.visible = struct.visible
        self.required = struct.required
        return self
