# Derived from xmatters/aio/objects/devices.py by scripts/derive_sync.py; change that one.
"""Devices, a class for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.objects.base import session_of, whole
from xmatters_client import models
from xmatters_client.api.devices import get_device

if TYPE_CHECKING:
    from xmatters_client.models import DeviceTimeframe


class Device(models.Device):
    """A way to reach a person. A kind that the library does not know is just this."""

    __slots__ = ()

    def get_timeframes(self) -> list[DeviceTimeframe]:
        """Return when the device may be used.

        Costs a request unless the device was fetched with `embed="timeframes"`.

        See https://help.xmatters.com/xmapi/#get-a-device
        """
        timeframes = self.timeframes
        if timeframes is None:
            device: Device = session_of(self).call(
                get_device.OPERATION, {"embed": "timeframes"}, device_id=self.id
            )
            timeframes = device.timeframes
        return whole(timeframes, "timeframes")


class EmailDevice(Device, models.EmailDevice):
    """An email address."""

    __slots__ = ()


class VoiceDevice(Device, models.VoiceDevice):
    """A telephone that is called."""

    __slots__ = ()


class SmsDevice(Device, models.SmsDevice):
    """A telephone that gets text messages."""

    __slots__ = ()


class TextPagerDevice(Device, models.TextPagerDevice):
    """A pager that shows text."""

    __slots__ = ()


class ApplePushDevice(Device, models.ApplePushDevice):
    """The xMatters app on an Apple device."""

    __slots__ = ()


class AndroidPushDevice(Device, models.AndroidPushDevice):
    """The xMatters app on an Android device."""

    __slots__ = ()


class FaxDevice(Device, models.FaxDevice):
    """A fax machine."""

    __slots__ = ()


class PublicAddressDevice(Device, models.PublicAddressDevice):
    """A public address system."""

    __slots__ = ()


class GenericDevice(Device, models.GenericDevice):
    """Any other device with an address of its own."""

    __slots__ = ()
