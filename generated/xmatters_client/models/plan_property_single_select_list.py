"""PlanPropertySingleSelectList: A list of which one item can be chosen (`propertyType` is ..."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    keep_extra,
    new,
)
from .plan_property import PlanProperty

_USUAL: Final = frozenset(
    (
        "id",
        "propertyType",
        "name",
        "description",
        "helpText",
        "validate",
        "items",
        "default",
    )
)
_KNOWN: Final = _USUAL | {
    "links",
}


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.property_type = get("propertyType")
        self.name = get("name")
        self.description = get("description")
        self.help_text = get("helpText")
        self.validate = get("validate")
        self.items = get("items")
        self.default = get("default")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._links = self._extra = None
            return self
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
