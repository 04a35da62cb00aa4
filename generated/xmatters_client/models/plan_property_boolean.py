"""PlanPropertyBoolean: A property that is on or off (`propertyType` is `BOOLEAN`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    keep_extra,
    new,
)
from .plan_property import PlanProperty

if TYPE_CHECKING:
    from .boolean_property_default import BooleanPropertyDefault

_USUAL: Final = frozenset(
    (
        "id",
        "propertyType",
        "name",
        "description",
        "helpText",
        "validate",
        "default",
    )
)
_KNOWN: Final = _USUAL | {
    "links",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertyBoolean(PlanProperty):
    """A property that is on or off (`propertyType` is `BOOLEAN`)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *PlanProperty.FIELDS,
        Field("default", "default", "string"),
    )

    default: BooleanPropertyDefault | None = None
    """The value of a new event, as a string."""

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
        self.default = get("default")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._links = self._extra = None
            return self
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
