# Derived from xmatters/aio/objects/device_names.py by scripts/derive_sync.py; change that one.
"""Names that devices may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.bodies import compose
from xmatters.objects.base import session_of
from xmatters_client import models
from xmatters_client.api.device_names import create_or_update_device_name, delete_device_name

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.models.device_name_update import DeviceNameUpdateChanges


class DeviceName(models.DeviceName):
    """A name that devices may have."""

    __slots__ = ()

    def update(self, **fields: Unpack[DeviceNameUpdateChanges]) -> DeviceName:
        """Change this device name. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `DeviceNameUpdate` describes each.

        Returns:
            The device name as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-device-name
        """
        body = compose(models.DeviceNameUpdate, {"id": self.id}, fields)
        saved: DeviceName = session_of(self).call(create_or_update_device_name.OPERATION, body=body)
        return saved

    def delete(self) -> DeviceName:
        """Delete this device name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-device-name
        """
        deleted: DeviceName = session_of(self).call(
            delete_device_name.OPERATION, device_name_id=self.id
        )
        return deleted
