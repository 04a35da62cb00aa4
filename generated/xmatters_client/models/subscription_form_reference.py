"""SubscriptionFormReference: A subscription form in short, as subscriptions name it."""

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
        "name",
        "plan",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionFormReference(ReplyModel):
    """A subscription form in short, as subscriptions name it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("plan", "plan", "PlanReference"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the subscription form."""
    name: str | None = None
    """The name that subscribers see."""
    plan: PlanReference | None = None
    """The plan whose events the subscription form covers."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the subscription form is."""
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
        (self.id, self.name, plan_, links_, self._extra) = values
        self.plan = (
            None
            if plan_ is None
            else registry["PlanReference"](plan_, registry)
            if type(plan_) is dict
            else plan_
        )
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
        self.name = struct.name
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
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
