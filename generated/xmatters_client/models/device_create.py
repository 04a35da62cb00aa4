"""DeviceCreate: A new device."""

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
class DeviceCreate(RequestModel):
    """A new device. Which fields apply depends on `deviceType`; push devices (`APPLE_PUSH`,
    `ANDROID_PUSH`) cannot be created. The target name is formed by the service and is not sent."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("recipient_type", "recipientType", "string"),
        Field("device_type", "deviceType", "string", required=True),
        Field("name", "name", "string", required=True),
        Field("owner", "owner", "string", required=True),
        Field("email_address", "emailAddress", "string"),
        Field("phone_number", "phoneNumber", "string"),
        Field("country", "country", "string"),
        Field("pin", "pin", "string"),
        Field("two_way_device", "twoWayDevice", "boolean"),
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

    id: str | Unset = UNSET
    """An id of your own for the new device, a UUID that nothing in the instance has. Usually left
    out."""
    recipient_type: RecipientType | Unset = UNSET
    """Always `DEVICE`. Optional; the service answers faster when it knows."""
    device_type: DeviceType
    """Which kind of device it is. It cannot be changed later."""
    name: str
    """The device name, one of those that `/device-names` lists for this kind."""
    owner: str | HasId
    """The id of the person whose device it is. It cannot be changed later."""
    email_address: str | Unset = UNSET
    """Where to write to. Needed for `EMAIL`. The instance may allow some domains only."""
    phone_number: str | Unset = UNSET
    """The number to reach. Needed for `VOICE`, `TEXT_PHONE` and `VOICE_IVR` in E.164 form (a plus
    sign and digits, for `VOICE` and `VOICE_IVR` also with `;ext=`), and for `FAX` as 5 to 20
    digits without the country code."""
    country: FaxCountry | Unset = UNSET
    """The country of the number. Needed for `FAX`."""
    pin: str | Unset = UNSET
    """The number of the device at its provider. Needed for `TEXT_PAGER`, taken for `GENERIC`."""
    two_way_device: bool | Unset = UNSET
    """Whether a pager can answer. Needed for `TEXT_PAGER`."""
    default_device: bool | Unset = UNSET
    """Whether it is the failsafe device, used when no other device can be reached."""
    delay: int | Unset = UNSET
    """Minutes to wait after this device before the next one is tried."""
    external_key: str | Unset = UNSET
    """The id of the device in another system that keeps the data."""
    externally_owned: bool | Unset = UNSET
    """Whether another system keeps the data, so that most users cannot delete it in the web
    interface. The service assumes False if it is not given."""
    priority_threshold: Priority | Unset = UNSET
    """The lowest priority of an event that is sent to this device."""
    provider: str | Unset = UNSET
    """The name of the provider that delivers to the device. Can be left out where only one fits."""
    sequence: int | Unset = UNSET
    """The place in the order of the owner's devices, from 1. A number that is too large puts it
    last."""
    status: RecipientStatus | Unset = UNSET
    """Whether the device may be used. Without it, `ACTIVE`."""
    test_status: DeviceTestStatus | Unset = UNSET
    """Whether the device counts as tested."""
    timeframes: Sequence[DeviceTimeframeInput | Mapping[str, Any]] | Unset = UNSET
    """When the device may be used. Without it, always."""


class DeviceCreateFields(TypedDict, total=False):
    """The fields of `DeviceCreate` as keyword arguments."""

    id: str
    """An id of your own for the new device, a UUID that nothing in the instance has. Usually left
    out."""
    recipient_type: RecipientType
    """Always `DEVICE`. Optional; the service answers faster when it knows."""
    device_type: Required[DeviceType]
    """Which kind of device it is. It cannot be changed later."""
    name: Required[str]
    """The device name, one of those that `/device-names` lists for this kind."""
    owner: Required[str | HasId]
    """The id of the person whose device it is. It cannot be changed later."""
    email_address: str
    """Where to write to. Needed for `EMAIL`. The instance may allow some domains only."""
    phone_number: str
    """The number to reach. Needed for `VOICE`, `TEXT_PHONE` and `VOICE_IVR` in E.164 form (a plus
    sign and digits, for `VOICE` and `VOICE_IVR` also with `;ext=`), and for `FAX` as 5 to 20
    digits without the country code."""
    country: FaxCountry
    """The country of the number. Needed for `FAX`."""
    pin: str
    """The number of the device at its provider. Needed for `TEXT_PAGER`, taken for `GENERIC`."""
    two_way_device: bool
    """Whether a pager can answer. Needed for `TEXT_PAGER`."""
    default_device: bool
    """Whether it is the failsafe device, used when no other device can be reached."""
    delay: int
    """Minutes to wait after this device before the next one is tried."""
    external_key: str
    """The id of the device in another system that keeps the data."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete it in the web
    interface. The service assumes False if it is not given."""
    priority_threshold: Priority
    """The lowest priority of an event that is sent to this device."""
    provider: str
    """The name of the provider that delivers to the device. Can be left out where only one fits."""
    sequence: int
    """The place in the order of the owner's devices, from 1. A number that is too large puts it
    last."""
    status: RecipientStatus
    """Whether the device may be used. Without it, `ACTIVE`."""
    test_status: DeviceTestStatus
    """Whether the device counts as tested."""
    timeframes: Sequence[DeviceTimeframeInput | Mapping[str, Any]]
    """When the device may be used. Without it, always."""
