"""SuppressionMatch: The event to which a suppressed event was likened."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    LIST,
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_time,
    read_whole,
    take_items,
)

if TYPE_CHECKING:
    from .event_flood_filter import EventFloodFilter
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "eventId",
        "at",
        "filters",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SuppressionMatch(ReplyModel):
    """The event to which a suppressed event was likened."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("event_id", "eventId", "string"),
        Field("at", "at", "date-time", kept_in="_at"),
        Field("filters", "filters", "EventFloodFilter", is_list=True),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str | None = None
    """The id of the earlier event."""
    event_id: str | None = None
    """The number of the earlier event, as a string."""
    _at: datetime.datetime | str | None = None
    filters: list[EventFloodFilter] | None = None
    """The flood filters that applied."""
    _links: SelfLink | str | None = None

    @property
    def at(self) -> datetime.datetime | None:
        """When the later event was held back."""
        value: datetime.datetime | None = read_time(self._at)
        return value

    @at.setter
    def at(self, value: datetime.datetime | None) -> None:
        self._at = value

    @property
    def links(self) -> SelfLink | None:
        """Where the earlier event is."""
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
        (self.id, self.event_id, self._at, filters_, links_, self._extra) = values
        if type(filters_) is LIST:
            decode = registry["EventFloodFilter"]
            for index, item in enumerate(filters_):
                if type(item) is OBJECT:
                    filters_[index] = decode(item, registry)
        self.filters = filters_
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
        self.event_id = struct.event_id
        self._at = struct._at
        self.filters = take_items(struct.filters, registry)
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
