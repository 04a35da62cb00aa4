"""PlanPropertyHierarchy: A choice that is made level by level (`propertyType` is `HIERARCHY`)."""

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
    read_whole,
    take_items,
)
from .plan_property import PlanProperty

if TYPE_CHECKING:
    from .hierarchy_level import HierarchyLevel

_SHAPES: Final = Shapes(
    (
        "id",
        "propertyType",
        "name",
        "description",
        "helpText",
        "validate",
        "links",
        "default",
        "delimiter",
        "categories",
        "paths",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertyHierarchy(PlanProperty):
    """A choice that is made level by level (`propertyType` is `HIERARCHY`)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *PlanProperty.FIELDS,
        Field("default", "default", "HierarchyLevel", is_list=True),
        Field("delimiter", "delimiter", "string"),
        Field("categories", "categories", "string", is_list=True),
        Field("paths", "paths", "any", is_list=True),
    )

    default: list[HierarchyLevel] | None = None
    """The choice of a new event, from the top level down. Absent when there is none."""
    delimiter: str | None = None
    """What stands between the levels when a choice is written as text."""
    categories: list[str] | None = None
    """The names of the levels, from the top down."""
    paths: list[Any] | None = None
    """All choices that can be made, each a list of levels from the top down."""

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
            default_,
            self.delimiter,
            self.categories,
            self.paths,
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
        if type(default_) is LIST:
            decode = registry["HierarchyLevel"]
            for index, item in enumerate(default_):
                if type(item) is OBJECT:
                    default_[index] = decode(item, registry)
        self.default = default_
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
        self.default = take_items(struct.default, registry)
        self.delimiter = struct.delimiter
        self.categories = struct.categories
        self.paths = struct.paths
        return self
