"""PlanPropertyHierarchy: A choice that is made level by level (`propertyType` is `HIERARCHY`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    keep_extra,
    new,
    read_items,
)
from .plan_property import PlanProperty

if TYPE_CHECKING:
    from .hierarchy_level import HierarchyLevel

_USUAL: Final = frozenset(
    (
        "id",
        "propertyType",
        "name",
        "description",
        "helpText",
        "validate",
        "default",
        "delimiter",
        "categories",
        "paths",
    )
)
_KNOWN: Final = _USUAL | {
    "links",
}


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.property_type = get("propertyType")
        self.name = get("name")
        self.description = get("description")
        self.help_text = get("helpText")
        self.validate = get("validate")
        self.default = read_items(get("default"), registry["HierarchyLevel"], registry)
        self.delimiter = get("delimiter")
        self.categories = get("categories")
        self.paths = get("paths")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._links = self._extra = None
            return self
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
