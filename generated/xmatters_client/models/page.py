"""Page: A page of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    PageModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .pagination_links import PaginationLinks

_SHAPES: Final = Shapes(
    (
        "count",
        "total",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Page(PageModel):
    """A page of a list."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer"),
        Field("total", "total", "integer"),
        Field("links", "links", "PaginationLinks", kept_in="_links", only_field="self"),
    )

    count: int
    """How many items this page holds."""
    total: int
    """How many items the whole list holds."""
    _links: PaginationLinks | str | None = None

    @property
    def links(self) -> PaginationLinks | None:
        """Where this page and its neighbours are. Some embedded pages lack it."""
        value: PaginationLinks | None = expand(self, "_links", "PaginationLinks", "self")
        return value

    @links.setter
    def links(self, value: PaginationLinks | None) -> None:
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
        (self.count, self.total, links_, self._extra) = values
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "PaginationLinks", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.count = struct.count
        self.total = struct.total
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "PaginationLinks", registry)
        )
        return self
