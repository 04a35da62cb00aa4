"""Devices, a class for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, session_of, whole
from xmatters.bodies import compose
from xmatters_client import models
from xmatters_client.api.devices import create_or_update_device, delete_device

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.models import DeviceTimeframe
    from xmatters_client.models.device_update import DeviceUpdateChanges


class Device(Embedding, models.Device):
    """A way to reach a person. A kind that the library does not know is just this."""

    __slots__ = ()

    async def update(self, **fields: Unpack[DeviceUpdateChanges]) -> Device:
        """Change this device. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `DeviceUpdate` describes each.

        Returns:
            The device as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-device
        """
        body = compose(
            models.DeviceUpdate, {"id": self.id, "device_type": self.device_type}, fields
        )
        saved: Device = await session_of(self).call(create_or_update_device.OPERATION, body=body)
        return saved

    async def delete(self) -> Device:
        """Delete this device.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-device
        """
        deleted: Device = await session_of(self).call(delete_device.OPERATION, device_id=self.id)
        return deleted

    async def get_timeframes(self) -> list[DeviceTimeframe]:
        """Return when the device may be used.

        Costs a request unless the device was fetched with `embed="timeframes"`.

        See https://help.xmatters.com/xmapi/#get-a-device
        """
        timeframes = await embedded(self, "timeframes")
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
