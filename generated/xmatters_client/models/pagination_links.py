"""PaginationLinks: Where a page and its neighbours are."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "self",
        "next",
        "previous",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PaginationLinks(ReplyModel):
    """Where a page and its neighbours are. The service may leave out parameters that the request
    had, so these links are hints, not addresses to follow."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("self_", "self", "string"),
        Field("next", "next", "string"),
        Field("previous", "previous", "string"),
    )

    self_: str
    """The path and query of this page."""
    next: str | None = None
    """The path and query of the next page; absent on the last one."""
    previous: str | None = None
    """The path and query of the page before; absent on the first one."""

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
        (self.self_, self.next, self.previous, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.self_ = struct.self_
        self.next = struct.next
        self.previous = struct.previous
        return self
