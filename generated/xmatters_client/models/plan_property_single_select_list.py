"""PlanPropertySingleSelectList: A list of which one item can be chosen (`propertyType` is ..."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    compact,
    new,
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertySingleSelectList(PlanProperty):
    """A list of which one item can be chosen (`propertyType` is `LIST_TEXT_SINGLE_SELECT`)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *PlanProperty.FIELDS,
        Field("items", "items", "string", is_list=True),
        Field("default", "default", "string"),
    )

    items: list[str]
    """What can be chosen."""
    default: str | None = None
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
            values = _SHAPES[size * registry.shapes](data)
            self._extra = None
        except KeyError:
            values, self._extra = _SHAPES.learn(data, size, registry)
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
            _,
        ) = values
        self._links = None if links_ is None else compact(links_, "SelfLink", "self", registry)
        return self
