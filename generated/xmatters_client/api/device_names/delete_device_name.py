"""DELETE /api/xm/1/device-names/{deviceNameId}: Delete a device name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_name import DeviceName
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteDeviceName",
    method="DELETE",
    path="/api/xm/1/device-names/{deviceNameId}",
    path_parameters=(Parameter("deviceNameId", "device_name_id", required=True),),
    replies={
        200: "DeviceName",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteDeviceNameQuery(TypedDict, total=False):
    """The query parameters of deleteDeviceName as keyword arguments."""


def build_request(
    device_name_id: str,
    **query: Unpack[DeleteDeviceNameQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "device_name_id": device_name_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> DeviceName | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DeviceName | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    device_name_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceNameQuery],
) -> Response[DeviceName | None]:
    """Delete a device name, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(device_name_id, **query))


def sync(
    device_name_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceNameQuery],
) -> DeviceName | None:
    """Delete a device name.

    Deletes one device name and returns it as it was. It is no error if there is nothing to
    delete.

    Args:
        device_name_id: The id of the device name.
        client: What sends the request.

    Returns:
        The device name that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-device-name
    """
    return sync_detailed(device_name_id, **query, client=client).parsed


async def asyncio_detailed(
    device_name_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceNameQuery],
) -> Response[DeviceName | None]:
    """Delete a device name, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(device_name_id, **query))


async def asyncio(
    device_name_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceNameQuery],
) -> DeviceName | None:
    """Delete a device name.

    Deletes one device name and returns it as it was. It is no error if there is nothing to
    delete.

    Args:
        device_name_id: The id of the device name.
        client: What sends the request.

    Returns:
        The device name that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-device-name
    """
    return (await asyncio_detailed(device_name_id, **query, client=client)).parsed
