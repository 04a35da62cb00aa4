"""ScheduledMessage: An event that is sent at a later time, once or again and again."""

from __future__ import annotations

import datetime
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
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .attachment_page import AttachmentPage
    from .message_recurrence import MessageRecurrence
    from .person_reference import PersonReference
    from .scheduled_message_event import ScheduledMessageEvent
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "owner",
        "event",
        "recurrence",
        "attachments",
        "nextFireTime",
        "previousFireTime",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScheduledMessage(ReplyModel):
    """An event that is sent at a later time, once or again and again."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("owner", "owner", "PersonReference"),
        Field("event", "event", "ScheduledMessageEvent"),
        Field("recurrence", "recurrence", "MessageRecurrence"),
        Field("attachments", "attachments", "AttachmentPage"),
        Field("next_fire_time", "nextFireTime", "date-time", kept_in="_next_fire_time"),
        Field("previous_fire_time", "previousFireTime", "date-time", kept_in="_previous_fire_time"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the scheduled message."""
    name: str
    """The name that its owner gave it."""
    owner: PersonReference | None = None
    """Who scheduled it."""
    event: ScheduledMessageEvent | None = None
    """The event to send."""
    recurrence: MessageRecurrence | None = None
    """When the event is sent."""
    attachments: AttachmentPage | None = None
    """The files to send along. Missing when there are none."""
    _next_fire_time: datetime.datetime | str | None = None
    _previous_fire_time: datetime.datetime | str | None = None
    _links: SelfLink | str | None = None

    @property
    def next_fire_time(self) -> datetime.datetime | None:
        """When the event is sent next. Missing when it is not sent any more."""
        value: datetime.datetime | None = read_time(self._next_fire_time)
        return value

    @next_fire_time.setter
    def next_fire_time(self, value: datetime.datetime | None) -> None:
        self._next_fire_time = value

    @property
    def previous_fire_time(self) -> datetime.datetime | None:
        """When the event was sent last. Missing before the first time."""
        value: datetime.datetime | None = read_time(self._previous_fire_time)
        return value

    @previous_fire_time.setter
    def previous_fire_time(self, value: datetime.datetime | None) -> None:
        self._previous_fire_time = value

    @property
    def links(self) -> SelfLink | None:
        """Where the scheduled message is. Only in lists."""
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
        (
            self.id,
            self.name,
            owner_,
            event_,
            recurrence_,
            attachments_,
            self._next_fire_time,
            self._previous_fire_time,
            links_,
            self._extra,
        ) = values
        self.owner = (
            None
            if owner_ is None
            else registry["PersonReference"](owner_, registry)
            if type(owner_) is dict
            else owner_
        )
        self.event = (
            None
            if event_ is None
            else registry["ScheduledMessageEvent"](event_, registry)
            if type(event_) is dict
            else event_
        )
        self.recurrence = (
            None
            if recurrence_ is None
            else registry["MessageRecurrence"](recurrence_, registry)
            if type(recurrence_) is dict
            else recurrence_
        )
        self.attachments = (
            None
            if attachments_ is None
            else registry["AttachmentPage"](attachments_, registry)
            if type(attachments_) is dict
            else attachments_
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
        value = struct.owner
        self.owner = value and value.__make__(value, registry)
        value = struct.event
        self.event = value and value.__make__(value, registry)
        value = struct.recurrence
        self.recurrence = value and value.__make__(value, registry)
        value = struct.attachments
        self.attachments = value and value.__make__(value, registry)
        self._next_fire_time = struct._next_fire_time
        self._previous_fire_time = struct._previous_fire_time
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
