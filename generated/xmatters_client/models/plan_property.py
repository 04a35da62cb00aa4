"""PlanProperty: The definition of a property that events of a plan can have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .property_type import PropertyType
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "propertyType",
        "name",
        "description",
        "helpText",
        "validate",
        "links",
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "BOOLEAN": "PlanPropertyBoolean",
    "HIERARCHY": "PlanPropertyHierarchy",
    "LIST_TEXT_MULTI_SELECT": "PlanPropertyMultiSelectList",
    "LIST_TEXT_SINGLE_SELECT": "PlanPropertySingleSelectList",
    "NUMBER": "PlanPropertyNumber",
    "PASSWORD": "PlanPropertyPassword",
    "TEXT": "PlanPropertyText",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanProperty(ReplyModel):
    """The definition of a property that events of a plan can have. `propertyType` tells what
    values it takes. The default value is a string, a list of strings or a list of hierarchy
    levels, depending on the kind, so it stands with the kinds."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("property_type", "propertyType", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("help_text", "helpText", "string"),
        Field("validate", "validate", "boolean"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    KIND_FIELD: ClassVar[str] = "propertyType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `propertyType`, the model of that kind."""

    id: str
    """The id of the property."""
    property_type: PropertyType
    """What values the property takes."""
    name: str
    """The name of the property within the plan."""
    description: str | None = None
    """What the property is for. Empty when nobody wrote one."""
    help_text: str | None = None
    """What the form tells those who fill it in. Empty when nobody wrote one."""
    validate: bool | None = None
    """Whether values are checked against the pattern. Texts, passwords and hierarchies have it."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the property is. Recorded answers lack it."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("propertyType")
        name = _KINDS.get(kind) if type(kind) is str else None
        if name is not None:
            found: Self = registry[name](data, registry)
            return found
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
        return self
