"""ServiceLinkPage: A page of the links of a service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    LIST,
    OBJECT,
    Field,
    ModelRegistry,
    Shapes,
    new,
    read_whole,
    take_items,
)
from .page import Page

if TYPE_CHECKING:
    from .service_link import ServiceLink

_SHAPES: Final = Shapes(
    (
        "count",
        "total",
        "links",
        "data",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceLinkPage(Page):
    """A page of the links of a service."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Page.FIELDS,
        Field("data", "data", "ServiceLink", is_list=True),
    )

    data: list[ServiceLink] | None = None
    """The links of this page."""

    def __iter__(self) -> Iterator[ServiceLink]:
        """Iterate over the items of this page."""
        return iter(self._items())

    def __getitem__(self, index: int) -> ServiceLink:
        """Return an item of this page."""
        item: ServiceLink = self._items()[index]
        return item

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
        (self.count, self.total, links_, data_, self._extra) = values
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "PaginationLinks", registry)
        )
        if type(data_) is LIST:
            decode = registry["ServiceLink"]
            for index, item in enumerate(data_):
                if type(item) is OBJECT:
                    data_[index] = decode(item, registry)
        self.data = data_
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
        self.data = take_items(struct.data, registry)
        return self
