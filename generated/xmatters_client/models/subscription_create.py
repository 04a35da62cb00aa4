"""SubscriptionCreate: A new subscription."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .device_name import DeviceName
    from .recipient_pointer import RecipientPointer
    from .subscription_criteria_input import SubscriptionCriteriaInput
    from .subscription_form_pointer import SubscriptionFormPointer
    from .subscription_owner_pointer import SubscriptionOwnerPointer
    from .target_device_name_input import TargetDeviceNameInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionCreate(RequestModel):
    """A new subscription. The reference calls only the description and the delay optional; how
    much else the service insists on is not known."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("owner", "owner", "SubscriptionOwnerPointer"),
        Field("notification_delay", "notificationDelay", "integer"),
        Field("criteria", "criteria", "SubscriptionCriteriaInput", is_list=True),
        Field("recipients", "recipients", "RecipientPointer", is_list=True),
        Field("target_device_names", "targetDeviceNames", "TargetDeviceNameInput", is_list=True),
        Field("name", "name", "string", required=True),
        Field("form", "form", "SubscriptionFormPointer", required=True),
    )

    description: str | Unset = UNSET
    """What the subscription is for."""
    owner: SubscriptionOwnerPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """Whose subscription it is."""
    notification_delay: int | Unset = UNSET
    """How many minutes after the recipients of the event the subscribers are notified."""
    criteria: Sequence[SubscriptionCriteriaInput | Mapping[str, Any]] | Unset = UNSET
    """The conditions that an event has to meet, as a plain list. They replace the old ones."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId] | Unset = UNSET
    """Who is notified, as a plain list of people, groups or devices. They replace the old ones."""
    target_device_names: (
        Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName] | Unset
    ) = UNSET
    """The devices to use, as a plain list of device names. They replace the old ones."""
    name: str
    """The name of the subscription."""
    form: SubscriptionFormPointer | Mapping[str, Any] | str | HasId
    """The subscription form that it is based on. It cannot be changed later."""


class SubscriptionCreateFields(TypedDict, total=False):
    """The fields of `SubscriptionCreate` as keyword arguments."""

    description: str
    """What the subscription is for."""
    owner: SubscriptionOwnerPointer | Mapping[str, Any] | str | HasId
    """Whose subscription it is."""
    notification_delay: int
    """How many minutes after the recipients of the event the subscribers are notified."""
    criteria: Sequence[SubscriptionCriteriaInput | Mapping[str, Any]]
    """The conditions that an event has to meet, as a plain list. They replace the old ones."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId]
    """Who is notified, as a plain list of people, groups or devices. They replace the old ones."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The devices to use, as a plain list of device names. They replace the old ones."""
    name: Required[str]
    """The name of the subscription."""
    form: Required[SubscriptionFormPointer | Mapping[str, Any] | str | HasId]
    """The subscription form that it is based on. It cannot be changed later."""
