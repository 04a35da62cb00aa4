"""Devices: `/devices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.devices import (
    create_or_update_device,
    delete_device,
    get_device,
    get_devices,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.devices import Device
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.devices.get_device import GetDeviceQuery
    from xmatters_client.api.devices.get_devices import GetDevicesQuery
    from xmatters_client.models.device_create import DeviceCreateFields
    from xmatters_client.models.device_update import DeviceUpdateFields
    from xmatters_client.types import HasId


class DevicesEndpoint(Endpoint):
    """Devices: `/devices`."""

    def get_devices(
        self, params: Params = None, **query: Unpack[GetDevicesQuery]
    ) -> AsyncPagination[Device]:
        """Return the devices that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDevicesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-devices
        """
        return self._session.paginate(get_devices.OPERATION, params, query)

    async def get_device_by_id(
        self, device_id: HasId | str, params: Params = None, **query: Unpack[GetDeviceQuery]
    ) -> Device:
        """Return a device.

        Args:
            device_id: The id of the device, or its target name (`mmcbride|Work Email`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDeviceQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-device
        """
        found: Device = await self._session.call(
            get_device.OPERATION, params, query, device_id=device_id
        )
        return found

    @overload
    async def create_device(
        self, data: models.DeviceCreate | Mapping[str, Any], **fields: Any
    ) -> Device: ...
    @overload
    async def create_device(self, **fields: Unpack[DeviceCreateFields]) -> Device: ...

    async def create_device(
        self, data: models.DeviceCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Device:
        """Add a device to a person.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `DeviceCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-device
        """
        body = compose(models.DeviceCreate, data, fields)
        saved: Device = await self._session.call(create_or_update_device.OPERATION, body=body)
        return saved

    @overload
    async def update_device(
        self, data: models.DeviceUpdate | Mapping[str, Any], **fields: Any
    ) -> Device: ...
    @overload
    async def update_device(self, **fields: Unpack[DeviceUpdateFields]) -> Device: ...

    async def update_device(
        self, data: models.DeviceUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Device:
        """Change a device. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `DeviceUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-device
        """
        body = compose(models.DeviceUpdate, data, fields)
        saved: Device = await self._session.call(create_or_update_device.OPERATION, body=body)
        return saved

    async def delete_device(self, device_id: HasId | str) -> Device:
        """Delete a device.

        Args:
            device_id: The id of the device, or its target name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-device
        """
        deleted: Device = await self._session.call(delete_device.OPERATION, device_id=device_id)
        return deleted
