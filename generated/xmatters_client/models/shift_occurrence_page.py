"""ShiftOccurrencePage: A page of occurrences of shifts."""

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
    from .shift_occurrence import ShiftOccurrence

_USUAL: Final = frozenset(
    (
        "count",
        "total",
        "links",
        "data",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftOccurrencePage(Page):
    """A page of occurrences of shifts."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Page.FIELDS,
        Field("data", "data", "ShiftOccurrence", is_list=True),
    )

    data: list[ShiftOccurrence] | None = None
    """The occurrences of this page."""

    def __iter__(self) -> Iterator[ShiftOccurrence]:
        """Iterate over the items of this page."""
        return iter(self._items())

    def __getitem__(self, index: int) -> ShiftOccurrence:
        """Return an item of this page."""
        item: ShiftOccurrence = self._items()[index]
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
        self.data = read_items(get("data"), registry["ShiftOccurrence"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
