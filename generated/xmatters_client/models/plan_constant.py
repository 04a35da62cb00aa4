"""PlanConstant: A value with a name that the scripts of a plan share."""

from __future__ import annotations

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
    from .plan_reference import PlanReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "plan",
        "name",
        "value",
        "description",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanConstant(ReplyModel):
    """A value with a name that the scripts of a plan share."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("plan", "plan", "PlanReference"),
        Field("name", "name", "string"),
        Field("value", "value", "string"),
        Field("description", "description", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the constant."""
    plan: PlanReference
    """The plan to which the constant belongs. Only its id is given."""
    name: str
    """The name by which scripts read the constant."""
    value: str
    """The value. Keys of other systems are often kept here, and anybody who may read the plan sees
    them."""
    description: str | None = None
    """What the constant is for."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the constant is. Recorded answers lack it."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
        (self.id, plan_, self.name, self.value, self.description, links_, self._extra) = values
        self.plan = registry["PlanReference"](plan_, registry) if type(plan_) is dict else plan_
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
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        self.name = struct.name
        self.value = struct.value
        self.description = struct.description
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
