"""ReferenceByIdAndSelfLink: Another object, with its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    compact,
    expand,
    new,
)

if TYPE_CHECKING:
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "links",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ReferenceByIdAndSelfLink(ReplyModel):
    """Another object, with its address."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the object."""
    name: str | None = None
    """The name of the object. Newer instances send it for sites."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the object is."""
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
            values = _SHAPES[size * registry.shapes](data)
            self._extra = None
        except KeyError:
            values, self._extra = _SHAPES.learn(data, size, registry)
        (self.id, self.name, links_, _) = values
        self._links = None if links_ is None else compact(links_, "SelfLink", "self", registry)
        return self
