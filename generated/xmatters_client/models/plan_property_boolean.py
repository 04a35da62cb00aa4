"""PlanPropertyBoolean: A property that is on or off (`propertyType` is `BOOLEAN`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

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

if TYPE_CHECKING:
    from .boolean_property_default import BooleanPropertyDefault

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
    )
)
_READERS: Final = _SHAPES.readers


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
        return self
