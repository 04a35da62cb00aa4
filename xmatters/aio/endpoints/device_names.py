"""The names that devices may have: `/device-names`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.device_names import (
    create_or_update_device_name,
    delete_device_name,
    get_device_names,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.device_names import DeviceName
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.device_names.get_device_names import GetDeviceNamesQuery
    from xmatters_client.models.device_name_create import DeviceNameCreateFields
    from xmatters_client.models.device_name_update import DeviceNameUpdateFields
    from xmatters_client.types import HasId


class DeviceNamesEndpoint(Endpoint):
    """The names that devices may have: `/device-names`."""

    def get_device_names(
        self, params: Params = None, **query: Unpack[GetDeviceNamesQuery]
    ) -> AsyncPagination[DeviceName]:
        """Return the device names that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDeviceNamesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-device-names
        """
        return self._session.paginate(get_device_names.OPERATION, params, query)

    @overload
    async def create_device_name(
        self, data: models.DeviceNameCreate | Mapping[str, Any], **fields: Any
    ) -> DeviceName: ...
    @overload
    async def create_device_name(self, **fields: Unpack[DeviceNameCreateFields]) -> DeviceName: ...

    async def create_device_name(
        self, data: models.DeviceNameCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> DeviceName:
        """Add a device name.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `DeviceNameCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-device-name
        """
        body = compose(models.DeviceNameCreate, data, fields)
        saved: DeviceName = await self._session.call(
            create_or_update_device_name.OPERATION, body=body
        )
        return saved

    @overload
    async def update_device_name(
        self, data: models.DeviceNameUpdate | Mapping[str, Any], **fields: Any
    ) -> DeviceName: ...
    @overload
    async def update_device_name(self, **fields: Unpack[DeviceNameUpdateFields]) -> DeviceName: ...

    async def update_device_name(
        self, data: models.DeviceNameUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> DeviceName:
        """Change a device name.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `DeviceNameUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-device-name
        """
        body = compose(models.DeviceNameUpdate, data, fields)
        saved: DeviceName = await self._session.call(
            create_or_update_device_name.OPERATION, body=body
        )
        return saved

    async def delete_device_name(self, device_name_id: HasId | str) -> DeviceName:
        """Delete a device name.

        Args:
            device_name_id: The id of the device name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-device-name
        """
        deleted: DeviceName = await self._session.call(
            delete_device_name.OPERATION, device_name_id=device_name_id
        )
        return deleted
