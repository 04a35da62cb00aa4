# Derived from xmatters/aio/endpoints/device_types.py by scripts/derive_sync.py; change that one.
"""The kinds of device: `/device-types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.device_types import get_device_types

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.api.device_types.get_device_types import GetDeviceTypesQuery
    from xmatters_client.models import DeviceTypePage


class DeviceTypesEndpoint(Endpoint):
    """The kinds of device: `/device-types`."""

    def get_device_types(
        self, params: Params = None, **query: Unpack[GetDeviceTypesQuery]
    ) -> DeviceTypePage:
        """Return the kinds of device that the instance supports, all in one page.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDeviceTypesQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-device-types
        """
        found: DeviceTypePage = self._session.call(get_device_types.OPERATION, params, query)
        return found
