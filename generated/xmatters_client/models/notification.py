"""Notification: One message to one device of a person, or to the person in the web ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .delivery_status import DeliveryStatus
    from .event_reference import EventReference
    from .notification_category import NotificationCategory
    from .recipient_reference import RecipientReference
    from .user_delivery_response_page import UserDeliveryResponsePage

_SHAPES: Final = Shapes(
    (
        "id",
        "category",
        "recipient",
        "deliveryStatus",
        "created",
        "deliveryAttempted",
        "delivered",
        "responded",
        "responses",
        "event",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Notification(ReplyModel):
    """One message to one device of a person, or to the person in the web interface."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("category", "category", "string"),
        Field("recipient", "recipient", "RecipientReference"),
        Field("delivery_status", "deliveryStatus", "string"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field(
            "delivery_attempted", "deliveryAttempted", "date-time", kept_in="_delivery_attempted"
        ),
        Field("delivered", "delivered", "date-time", kept_in="_delivered"),
        Field("responded", "responded", "date-time", kept_in="_responded"),
        Field("responses", "responses", "UserDeliveryResponsePage"),
        Field("event", "event", "EventReference"),
    )

    id: str
    """The id of the notification."""
    category: NotificationCategory | None = None
    """Whether it went to a device or to the person."""
    recipient: RecipientReference | None = None
    """The device or the person."""
    delivery_status: DeliveryStatus | None = None
    """What became of it."""
    _created: datetime.datetime | str | None = None
    _delivery_attempted: datetime.datetime | str | None = None
    _delivered: datetime.datetime | str | None = None
    _responded: datetime.datetime | str | None = None
    responses: UserDeliveryResponsePage | None = None
    """The answers to it. In user deliveries only."""
    event: EventReference | None = None
    """The event that it is about. In audits only."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was created. In audits only."""
        value: datetime.datetime | None = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime | None) -> None:
        self._created = value

    @property
    def delivery_attempted(self) -> datetime.datetime | None:
        """When it was first sent. In user deliveries only."""
        value: datetime.datetime | None = read_time(self._delivery_attempted)
        return value

    @delivery_attempted.setter
    def delivery_attempted(self, value: datetime.datetime | None) -> None:
        self._delivery_attempted = value

    @property
    def delivered(self) -> datetime.datetime | None:
        """When it reached the device. In user deliveries only."""
        value: datetime.datetime | None = read_time(self._delivered)
        return value

    @delivered.setter
    def delivered(self, value: datetime.datetime | None) -> None:
        self._delivered = value

    @property
    def responded(self) -> datetime.datetime | None:
        """When it was first answered. In user deliveries only."""
        value: datetime.datetime | None = read_time(self._responded)
        return value

    @responded.setter
    def responded(self, value: datetime.datetime | None) -> None:
        self._responded = value

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
            self.category,
            recipient_,
            self.delivery_status,
            self._created,
            self._delivery_attempted,
            self._delivered,
            self._responded,
            responses_,
            event_,
            self._extra,
        ) = values
        self.recipient = (
            None
            if recipient_ is None
            else registry["RecipientReference"](recipient_, registry)
            if type(recipient_) is dict
            else recipient_
        )
        self.responses = (
            None
            if responses_ is None
            else registry["UserDeliveryResponsePage"](responses_, registry)
            if type(responses_) is dict
            else responses_
        )
        self.event = (
            None
            if event_ is None
            else registry["EventReference"](event_, registry)
            if type(event_) is dict
            else event_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.category = struct.category
        value = struct.recipient
        self.recipient = value and value.__make__(value, registry)
        self.delivery_status = struct.delivery_status
        self._created = struct._created
        self._delivery_attempted = struct._delivery_attempted
        self._delivered = struct._delivered
        self._responded = struct._responded
        value = struct.responses
        self.responses = value and value.__make__(value, registry)
        value = struct.event
        self.event = value and value.__make__(value, registry)
        return self
