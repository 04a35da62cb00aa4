"""SubscriptionUpdate: Changes to a subscription."""

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
    from .subscription_owner_pointer import SubscriptionOwnerPointer
    from .target_device_name_input import TargetDeviceNameInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionUpdate(RequestModel):
    """Changes to a subscription. Only what is sent changes. The form must not be sent."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("owner", "owner", "SubscriptionOwnerPointer"),
        Field("notification_delay", "notificationDelay", "integer"),
        Field("criteria", "criteria", "SubscriptionCriteriaInput", is_list=True),
        Field("recipients", "recipients", "RecipientPointer", is_list=True),
        Field("target_device_names", "targetDeviceNames", "TargetDeviceNameInput", is_list=True),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
        Field("target_all_devices", "targetAllDevices", "boolean"),
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
    id: str
    """The id of the subscription to change."""
    name: str | Unset = UNSET
    """The new name. Left out, the name stays."""
    target_all_devices: bool | Unset = UNSET
    """Whether all devices are used. Not true together with `targetDeviceNames`."""


class SubscriptionUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionUpdate` as keyword arguments."""

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
    id: Required[str]
    """The id of the subscription to change."""
    name: str
    """The new name. Left out, the name stays."""
    target_all_devices: bool
    """Whether all devices are used. Not true together with `targetDeviceNames`."""


class SubscriptionUpdateChanges(TypedDict, total=False):
    """The fields of `SubscriptionUpdate` as keyword arguments, where its id is known already."""

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
    name: str
    """The new name. Left out, the name stays."""
    target_all_devices: bool
    """Whether all devices are used. Not true together with `targetDeviceNames`."""
