"""PlanPropertyMultiSelectList: A list of which several items can be chosen (`propertyType` is ..."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    Shapes,
    new,
    read_whole,
)
from .plan_property import PlanProperty

_SHAPES: Final = Shapes(
    (
        "id",
        "propertyType",
        "name",
        "description",
        "helpText",
        "validate",
        "links",
        "items",
        "default",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertyMultiSelectList(PlanProperty):
    """A list of which several items can be chosen (`propertyType` is `LIST_TEXT_MULTI_SELECT`)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *PlanProperty.FIELDS,
        Field("items", "items", "string", is_list=True),
        Field("default", "default", "string", is_list=True),
    )

    items: list[str]
    """What can be chosen."""
    default: list[str] | None = None
    """What is chosen in a new event. Recorded answers lack it. Not certain: The field is
    documented, its shape is not."""

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
            self.property_type,
            self.name,
            self.description,
            self.help_text,
            self.validate,
            links_,
            self.items,
            self.default,
            self._extra,
        ) = values
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.property_type = struct.property_type
        self.name = struct.name
        self.description = struct.description
        self.help_text = struct.help_text
        self.validate = struct.validate
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        self.items = struct.items
        self.default = struct.default
        return self
