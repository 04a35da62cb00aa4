"""PlanPropertyNumber: A number (`propertyType` is `NUMBER`)."""

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
        "default",
        "maximum",
        "minimum",
        "maxLength",
        "minLength",
        "units",
    )
)
_READERS: Final = _SHAPES.readers


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
            self.default,
            self.maximum,
            self.minimum,
            self.max_length,
            self.min_length,
            self.units,
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
        self.default = struct.default
        self.maximum = struct.maximum
        self.minimum = struct.minimum
        self.max_length = struct.max_length
        self.min_length = struct.min_length
        self.units = struct.units
        return self
