"""UserDelivery: How one person was notified of an event, on which devices, and what ..."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    compact,
    expand,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .delivery_status import DeliveryStatus
    from .event_reference import EventReference
    from .notification_page import NotificationPage
    from .person import Person
    from .self_link import SelfLink
    from .user_delivery_response import UserDeliveryResponse

_USUAL: Final = frozenset(
    (
        "event",
        "person",
        "deliveryStatus",
        "notifications",
        "response",
        "links",
    )
)


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
        get = data.get
        self._registry = registry
        value = get("event")
        self.event = registry["EventReference"](value, registry) if type(value) is dict else value
        value = get("person")
        self.person = registry["Person"](value, registry) if type(value) is dict else value
        self.delivery_status = get("deliveryStatus")
        value = get("notifications")
        self.notifications = (
            registry["NotificationPage"](value, registry) if type(value) is dict else value
        )
        value = get("response")
        self.response = (
            registry["UserDeliveryResponse"](value, registry) if type(value) is dict else value
        )
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
