"""EventSuppression: An event that was held back because a flood filter found it to be a ..."""

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
    from .event_reference import EventReference
    from .self_link import SelfLink
    from .suppression_match import SuppressionMatch

_SHAPES: Final = Shapes(
    (
        "event",
        "match",
        "at",
        "filters",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EventSuppression(ReplyModel):
    """An event that was held back because a flood filter found it to be a repetition of another
    one."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("event", "event", "EventReference"),
        Field("match", "match", "SuppressionMatch"),
        Field("at", "at", "date-time", kept_in="_at"),
        Field("filters", "filters", "EventFloodFilter", is_list=True),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    event: EventReference | None = None
    """The event that was held back."""
    match: SuppressionMatch | None = None
    """The event of which it is a repetition."""
    _at: datetime.datetime | str | None = None
    filters: list[EventFloodFilter] | None = None
    """The flood filters that applied. They may stand in `match` instead. Not certain: A client
    reads them here, the reference's example has them in `match`."""
    _links: SelfLink | str | None = None

    @property
    def at(self) -> datetime.datetime | None:
        """When the event was held back. It may stand in `match` instead. Not certain: A client
        reads it here, the reference's example has it in `match`."""
        value: datetime.datetime | None = read_time(self._at)
        return value

    @at.setter
    def at(self, value: datetime.datetime | None) -> None:
        self._at = value

    @property
    def links(self) -> SelfLink | None:
        """Where the suppression is."""
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
        (event_, match_, self._at, filters_, links_, self._extra) = values
        self.event = (
            None
            if event_ is None
            else registry["EventReference"](event_, registry)
            if type(event_) is dict
            else event_
        )
        self.match = (
            None
            if match_ is None
            else registry["SuppressionMatch"](match_, registry)
            if type(match_) is dict
            else match_
        )
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
        value = struct.event
        self.event = value and value.__make__(value, registry)
        value = struct.match
        self.match = value and value.__make__(value, registry)
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
