"""DeviceUpdate: A change to a device."""

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
    from .device_test_status import DeviceTestStatus
    from .device_timeframe_input import DeviceTimeframeInput
    from .device_type import DeviceType
    from .fax_country import FaxCountry
    from .priority import Priority
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DeviceUpdate(RequestModel):
    """A change to a device. Only what is sent changes. Which fields apply depends on the kind of
    the device; push devices can be changed too. The kind and the owner stay as they are."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", required=True),
        Field("recipient_type", "recipientType", "string"),
        Field("device_type", "deviceType", "string", required=True),
        Field("name", "name", "string"),
        Field("owner", "owner", "string"),
        Field("email_address", "emailAddress", "string"),
        Field("phone_number", "phoneNumber", "string"),
        Field("country", "country", "string"),
        Field("pin", "pin", "string"),
        Field("two_way_device", "twoWayDevice", "boolean"),
        Field("privileged", "privileged", "boolean"),
        Field("default_device", "defaultDevice", "boolean"),
        Field("delay", "delay", "integer"),
        Field("external_key", "externalKey", "string"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("priority_threshold", "priorityThreshold", "string"),
        Field("provider", "provider", "string"),
        Field("sequence", "sequence", "integer"),
        Field("status", "status", "string"),
        Field("test_status", "testStatus", "string"),
        Field("timeframes", "timeframes", "DeviceTimeframeInput", is_list=True),
    )

    id: str
    """The id of the device to change."""
    recipient_type: RecipientType | Unset = UNSET
    """Always `DEVICE`. Optional; the service answers faster when it knows."""
    device_type: DeviceType
    """The kind of the device. It has to be named although it cannot be changed."""
    name: str | Unset = UNSET
    """Another device name, one of those that `/device-names` lists for this kind."""
    owner: str | HasId | Unset = UNSET
    """The id of the person whose device it is. It can be repeated, but not changed."""
    email_address: str | Unset = UNSET
    """Where to write to. For `EMAIL`."""
    phone_number: str | Unset = UNSET
    """The number to reach. For `VOICE`, `TEXT_PHONE` and `VOICE_IVR` in E.164 form, for `FAX` as 5
    to 20 digits without the country code."""
    country: FaxCountry | Unset = UNSET
    """The country of the number. For `FAX`."""
    pin: str | Unset = UNSET
    """The number of the device at its provider. For `TEXT_PAGER` and `GENERIC`."""
    two_way_device: bool | Unset = UNSET
    """Whether a pager can answer. For `TEXT_PAGER`."""
    privileged: bool | Unset = UNSET
    """Whether the device name is privileged."""
    default_device: bool | Unset = UNSET
    """Whether it is the failsafe device, used when no other device can be reached."""
    delay: int | Unset = UNSET
    """Minutes to wait after this device before the next one is tried."""
    external_key: str | None | Unset = UNSET
    """The id of the device in another system that keeps the data. Null removes it."""
    externally_owned: bool | Unset = UNSET
    """Whether another system keeps the data, so that most users cannot delete it in the web
    interface."""
    priority_threshold: Priority | Unset = UNSET
    """The lowest priority of an event that is sent to this device."""
    provider: str | Unset = UNSET
    """The name of the provider that delivers to the device."""
    sequence: int | Unset = UNSET
    """The place in the order of the owner's devices, from 1. A number that is too large puts it
    last."""
    status: RecipientStatus | Unset = UNSET
    """Whether the device may be used."""
    test_status: DeviceTestStatus | Unset = UNSET
    """Whether the device counts as tested."""
    timeframes: Sequence[DeviceTimeframeInput | Mapping[str, Any]] | Unset = UNSET
    """When the device may be used. The list replaces the old one."""


class DeviceUpdateFields(TypedDict, total=False):
    """The fields of `DeviceUpdate` as keyword arguments."""

    id: Required[str]
    """The id of the device to change."""
    recipient_type: RecipientType
    """Always `DEVICE`. Optional; the service answers faster when it knows."""
    device_type: Required[DeviceType]
    """The kind of the device. It has to be named although it cannot be changed."""
    name: str
    """Another device name, one of those that `/device-names` lists for this kind."""
    owner: str | HasId
    """The id of the person whose device it is. It can be repeated, but not changed."""
    email_address: str
    """Where to write to. For `EMAIL`."""
    phone_number: str
    """The number to reach. For `VOICE`, `TEXT_PHONE` and `VOICE_IVR` in E.164 form, for `FAX` as 5
    to 20 digits without the country code."""
    country: FaxCountry
    """The country of the number. For `FAX`."""
    pin: str
    """The number of the device at its provider. For `TEXT_PAGER` and `GENERIC`."""
    two_way_device: bool
    """Whether a pager can answer. For `TEXT_PAGER`."""
    privileged: bool
    """Whether the device name is privileged."""
    default_device: bool
    """Whether it is the failsafe device, used when no other device can be reached."""
    delay: int
    """Minutes to wait after this device before the next one is tried."""
    external_key: str | None
    """The id of the device in another system that keeps the data. Null removes it."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete it in the web
    interface."""
    priority_threshold: Priority
    """The lowest priority of an event that is sent to this device."""
    provider: str
    """The name of the provider that delivers to the device."""
    sequence: int
    """The place in the order of the owner's devices, from 1. A number that is too large puts it
    last."""
    status: RecipientStatus
    """Whether the device may be used."""
    test_status: DeviceTestStatus
    """Whether the device counts as tested."""
    timeframes: Sequence[DeviceTimeframeInput | Mapping[str, Any]]
    """When the device may be used. The list replaces the old one."""


class DeviceUpdateChanges(TypedDict, total=False):
    """The fields of `DeviceUpdate` as keyword arguments, where its id is known already."""

    recipient_type: RecipientType
    """Always `DEVICE`. Optional; the service answers faster when it knows."""
    device_type: DeviceType
    """The kind of the device. It has to be named although it cannot be changed."""
    name: str
    """Another device name, one of those that `/device-names` lists for this kind."""
    owner: str | HasId
    """The id of the person whose device it is. It can be repeated, but not changed."""
    email_address: str
    """Where to write to. For `EMAIL`."""
    phone_number: str
    """The number to reach. For `VOICE`, `TEXT_PHONE` and `VOICE_IVR` in E.164 form, for `FAX` as 5
    to 20 digits without the country code."""
    country: FaxCountry
    """The country of the number. For `FAX`."""
    pin: str
    """The number of the device at its provider. For `TEXT_PAGER` and `GENERIC`."""
    two_way_device: bool
    """Whether a pager can answer. For `TEXT_PAGER`."""
    privileged: bool
    """Whether the device name is privileged."""
    default_device: bool
    """Whether it is the failsafe device, used when no other device can be reached."""
    delay: int
    """Minutes to wait after this device before the next one is tried."""
    external_key: str | None
    """The id of the device in another system that keeps the data. Null removes it."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete it in the web
    interface."""
    priority_threshold: Priority
    """The lowest priority of an event that is sent to this device."""
    provider: str
    """The name of the provider that delivers to the device."""
    sequence: int
    """The place in the order of the owner's devices, from 1. A number that is too large puts it
    last."""
    status: RecipientStatus
    """Whether the device may be used."""
    test_status: DeviceTestStatus
    """Whether the device counts as tested."""
    timeframes: Sequence[DeviceTimeframeInput | Mapping[str, Any]]
    """When the device may be used. The list replaces the old one."""
