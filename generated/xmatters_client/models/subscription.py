"""Subscription: A standing wish to hear of certain events."""

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
    from .device_name_page import DeviceNamePage
    from .person_reference import PersonReference
    from .recipient_page import RecipientPage
    from .self_link import SelfLink
    from .subscription_criteria_page import SubscriptionCriteriaPage
    from .subscription_form_reference import SubscriptionFormReference

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "description",
        "form",
        "owner",
        "created",
        "notificationDelay",
        "criteria",
        "recipients",
        "targetDeviceNames",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Subscription(ReplyModel):
    """A standing wish to hear of certain events. When an event of the subscription form meets all
    criteria, the recipients of the subscription are notified too."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("form", "form", "SubscriptionFormReference"),
        Field("owner", "owner", "PersonReference"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("notification_delay", "notificationDelay", "integer"),
        Field("criteria", "criteria", "SubscriptionCriteriaPage"),
        Field("recipients", "recipients", "RecipientPage"),
        Field("target_device_names", "targetDeviceNames", "DeviceNamePage"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the subscription."""
    name: str
    """The name that its owner gave it."""
    description: str | None = None
    """What the subscription is for. Empty when nobody wrote one."""
    form: SubscriptionFormReference
    """The subscription form that it is based on. It never changes."""
    owner: PersonReference | None = None
    """Whose subscription it is."""
    _created: datetime.datetime | str | None = None
    notification_delay: int | None = None
    """How many minutes after the recipients of the event the subscribers are notified."""
    criteria: SubscriptionCriteriaPage | None = None
    """The conditions that an event has to meet."""
    recipients: RecipientPage | None = None
    """Who is notified. Not every reply has it; the list of subscribers is the sure way."""
    target_device_names: DeviceNamePage | None = None
    """The devices that are used."""
    _links: SelfLink | str | None = None

    @property
    def created(self) -> datetime.datetime | None:
        """When the subscription was created."""
        value: datetime.datetime | None = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime | None) -> None:
        self._created = value

    @property
    def links(self) -> SelfLink | None:
        """Where the subscription is."""
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
            self.description,
            form_,
            owner_,
            self._created,
            self.notification_delay,
            criteria_,
            recipients_,
            target_device_names_,
            links_,
            self._extra,
        ) = values
        self.form = (
            registry["SubscriptionFormReference"](form_, registry) if type(form_) is dict else form_
        )
        self.owner = (
            None
            if owner_ is None
            else registry["PersonReference"](owner_, registry)
            if type(owner_) is dict
            else owner_
        )
        self.criteria = (
            None
            if criteria_ is None
            else registry["SubscriptionCriteriaPage"](criteria_, registry)
            if type(criteria_) is dict
            else criteria_
        )
        self.recipients = (
            None
            if recipients_ is None
            else registry["RecipientPage"](recipients_, registry)
            if type(recipients_) is dict
            else recipients_
        )
        self.target_device_names = (
            None
            if target_device_names_ is None
            else registry["DeviceNamePage"](target_device_names_, registry)
            if type(target_device_names_) is dict
            else target_device_names_
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
        self.description = struct.description
        value = struct.form
        self.form = value and value.__make__(value, registry)
        value = struct.owner
        self.owner = value and value.__make__(value, registry)
        self._created = struct._created
        self.notification_delay = struct.notification_delay
        value = struct.criteria
        self.criteria = value and value.__make__(value, registry)
        value = struct.recipients
        self.recipients = value and value.__make__(value, registry)
        value = struct.target_device_names
        self.target_device_names = value and value.__make__(value, registry)
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
