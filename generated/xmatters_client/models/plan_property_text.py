"""PlanPropertyText: A text (`propertyType` is `TEXT`)."""

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
        "maxLength",
        "minLength",
        "pattern",
    )
)
_KNOWN: Final = _USUAL | {
    "links",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertyText(PlanProperty):
    """A text (`propertyType` is `TEXT`)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *PlanProperty.FIELDS,
        Field("default", "default", "string"),
        Field("max_length", "maxLength", "integer"),
        Field("min_length", "minLength", "integer"),
        Field("pattern", "pattern", "string"),
    )

    default: str | None = None
    """The value of a new event. Empty when there is none."""
    max_length: int | None = None
    """The most characters."""
    min_length: int | None = None
    """The fewest characters."""
    pattern: str | None = None
    """The regular expression that values have to match if `validate` is true. May be empty."""

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
        self.max_length = get("maxLength")
        self.min_length = get("minLength")
        self.pattern = get("pattern")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._links = self._extra = None
            return self
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
