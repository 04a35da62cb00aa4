"""SharedLibraryPage: A page of shared libraries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
    read_items,
)
from .page import Page

if TYPE_CHECKING:
    from .shared_library import SharedLibrary

_USUAL: Final = frozenset(
    (
        "count",
        "total",
        "links",
        "data",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SharedLibraryPage(Page):
    """A page of shared libraries."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Page.FIELDS,
        Field("data", "data", "SharedLibrary", is_list=True),
    )

    data: list[SharedLibrary] | None = None
    """The libraries of this page."""

    def __iter__(self) -> Iterator[SharedLibrary]:
        """Iterate over the items of this page."""
        return iter(self._items())

    def __getitem__(self, index: int) -> SharedLibrary:
        """Return an item of this page."""
        item: SharedLibrary = self._items()[index]
        return item

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.count = get("count")
        self.total = get("total")
        value = get("links")
        self.links = registry["PaginationLinks"](value, registry) if type(value) is dict else value
        self.data = read_items(get("data"), registry["SharedLibrary"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
