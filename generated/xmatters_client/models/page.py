"""Page: A page of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    PageModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .pagination_links import PaginationLinks

_USUAL: Final = frozenset(
    (
        "count",
        "total",
        "links",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Page(PageModel):
    """A page of a list."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer"),
        Field("total", "total", "integer"),
        Field("links", "links", "PaginationLinks"),
    )

    count: int
    """How many items this page holds."""
    total: int
    """How many items the whole list holds."""
    links: PaginationLinks | None = None
    """Where this page and its neighbours are. Some embedded pages lack it."""

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
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
