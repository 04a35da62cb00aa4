"""UserDelivery: How one person was notified of an event, on which devices, and what ..."""

from __future__ import annotations

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
    read_whole,
)

if TYPE_CHECKING:
    from .delivery_status import DeliveryStatus
    from .event_reference import EventReference
    from .notification_page import NotificationPage
    from .person import Person
    from .self_link import SelfLink
    from .user_delivery_response import UserDeliveryResponse

_SHAPES: Final = Shapes(
    (
        "event",
        "person",
        "deliveryStatus",
        "notifications",
        "response",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserDelivery(ReplyModel):
    """How one person was notified of an event, on which devices, and what they answered."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("event", "event", "EventReference"),
        Field("person", "person", "Person"),
        Field("delivery_status", "deliveryStatus", "string"),
        Field("notifications", "notifications", "NotificationPage"),
        Field("response", "response", "UserDeliveryResponse"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    event: EventReference | None = None
    """The event."""
    person: Person | None = None
    """Who was notified. The custom fields come with `embed=person.properties`."""
    delivery_status: DeliveryStatus | None = None
    """What became of the notification as a whole."""
    notifications: NotificationPage | None = None
    """The single notifications, one for each device."""
    response: UserDeliveryResponse | None = None
    """The answer that counts. Missing without an answer."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the entry is. Not certain: Only an older client reads it."""
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
        (event_, person_, self.delivery_status, notifications_, response_, links_, self._extra) = (
            values
        )
        self.event = (
            None
            if event_ is None
            else registry["EventReference"](event_, registry)
            if type(event_) is dict
            else event_
        )
        self.person = (
            None
            if person_ is None
            else registry["Person"](person_, registry)
            if type(person_) is dict
            else person_
        )
        self.notifications = (
            None
            if notifications_ is None
            else registry["NotificationPage"](notifications_, registry)
            if type(notifications_) is dict
            else notifications_
        )
        self.response = (
            None
            if response_ is None
            else registry["UserDeliveryResponse"](response_, registry)
            if type(response_) is dict
            else response_
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
        value = struct.event
        self.event = value and value.__make__(value, registry)
        value = struct.person
        self.person = value and value.__make__(value, registry)
        self.delivery_status = struct.delivery_status
        value = struct.notifications
        self.notifications = value and value.__make__(value, registry)
        value = struct.response
        self.response = value and value.__make__(value, registry)
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
