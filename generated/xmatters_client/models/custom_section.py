"""CustomSection: A section with properties of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    LIST,
    OBJECT,
    Field,
    ModelRegistry,
    Shapes,
    new,
    take_items,
)
from .form_section import FormSection

if TYPE_CHECKING:
    from .custom_section_item import CustomSectionItem

_SHAPES: Final = Shapes(
    (
        "id",
        "form",
        "title",
        "type",
        "visible",
        "collapsed",
        "orderNum",
        "items",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomSection(FormSection):
    """A section with properties of the plan."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *FormSection.FIELDS,
        Field("items", "items", "CustomSectionItem", is_list=True),
    )

    items: list[CustomSectionItem] | None = None
    """The properties in the section. Their order is in `orderNum`, not in the list."""

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
        (
            self.id,
            form_,
            self.title,
            self.type,
            self.visible,
            self.collapsed,
            self.order_num,
            items_,
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        if type(items_) is LIST:
            decode = registry["CustomSectionItem"]
            for index, item in enumerate(items_):
                if type(item) is OBJECT:
                    items_[index] = decode(item, registry)
        self.items = items_
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.form
        self.form = value and value.__make__(value, registry)
        self.title = struct.title
        self.type = struct.type
        self.visible = struct.visible
        self.collapsed = struct.collapsed
        self.order_num = struct.order_num
        self.items = take_items(struct.items, registry)
        return self
