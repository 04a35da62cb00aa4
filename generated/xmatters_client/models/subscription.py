"""Subscription: A standing wish to hear of certain events."""

from __future__ import annotations

import datetime
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
    read_time,
)

if TYPE_CHECKING:
    from .device_name_page import DeviceNamePage
    from .person_reference import PersonReference
    from .recipient_page import RecipientPage
    from .self_link import SelfLink
    from .subscription_criteria_page import SubscriptionCriteriaPage
    from .subscription_form_reference import SubscriptionFormReference

_USUAL: Final = frozenset(
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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.name = get("name")
        self.description = get("description")
        value = get("form")
        self.form = (
            registry["SubscriptionFormReference"](value, registry) if type(value) is dict else value
        )
        value = get("owner")
        self.owner = registry["PersonReference"](value, registry) if type(value) is dict else value
        self._created = get("created")
        self.notification_delay = get("notificationDelay")
        value = get("criteria")
        self.criteria = (
            registry["SubscriptionCriteriaPage"](value, registry) if type(value) is dict else value
        )
        value = get("recipients")
        self.recipients = (
            registry["RecipientPage"](value, registry) if type(value) is dict else value
        )
        value = get("targetDeviceNames")
        self.target_device_names = (
            registry["DeviceNamePage"](value, registry) if type(value) is dict else value
        )
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
