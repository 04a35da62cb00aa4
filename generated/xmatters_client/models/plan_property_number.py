"""PlanPropertyNumber: A number (`propertyType` is `NUMBER`)."""

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
        "default",
        "maximum",
        "minimum",
        "units",
    )
)
_KNOWN: Final = _USUAL | {
    "links",
    "maxLength",
    "minLength",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertyNumber(PlanProperty):
    """A number (`propertyType` is `NUMBER`)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *PlanProperty.FIELDS,
        Field("default", "default", "string"),
        Field("maximum", "maximum", "number"),
        Field("minimum", "minimum", "number"),
        Field("max_length", "maxLength", "integer"),
        Field("min_length", "minLength", "integer"),
        Field("units", "units", "string"),
    )

    default: str | None = None
    """The value of a new event, a number written as a string."""
    maximum: float | None = None
    """The largest value. Without a limit of its own it is the largest 64-bit integer."""
    minimum: float | None = None
    """The smallest value. Without a limit of its own it is the smallest 64-bit integer."""
    max_length: int | None = None
    """The most digits. Not certain: A table of the reference has it where recorded answers have
    `maximum`."""
    min_length: int | None = None
    """The fewest digits. Not certain: A table of the reference has it where recorded answers have
    `minimum`."""
    units: str | None = None
    """What is counted. May be empty."""

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
        self.maximum = get("maximum")
        self.minimum = get("minimum")
        self.units = get("units")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._links = self.max_length = self.min_length = self._extra = None
            return self
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self.max_length = get("maxLength")
        self.min_length = get("minLength")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
