"""DELETE /api/xm/1/devices/{deviceId}: Delete a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device import Device
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteDevice",
    method="DELETE",
    path="/api/xm/1/devices/{deviceId}",
    path_parameters=(Parameter("deviceId", "device_id", required=True),),
    replies={
        200: "Device",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteDeviceQuery(TypedDict, total=False):
    """The query parameters of deleteDevice as keyword arguments."""


def build_request(
    device_id: str,
    **query: Unpack[DeleteDeviceQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "device_id": device_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Device | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Device | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceQuery],
) -> Response[Device | None]:
    """Delete a device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(device_id, **query))


def sync(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceQuery],
) -> Device | None:
    """Delete a device.

    Deletes one device and returns it as it was. It is no error if there is nothing to delete.

    Args:
        device_id: The id of the device, or its target name such as `mmcbride|Work Email`.
        client: What sends the request.

    Returns:
        The device that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-device
    """
    return sync_detailed(device_id, **query, client=client).parsed


async def asyncio_detailed(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceQuery],
) -> Response[Device | None]:
    """Delete a device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(device_id, **query))


async def asyncio(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDeviceQuery],
) -> Device | None:
    """Delete a device.

    Deletes one device and returns it as it was. It is no error if there is nothing to delete.

    Args:
        device_id: The id of the device, or its target name such as `mmcbride|Work Email`.
        client: What sends the request.

    Returns:
        The device that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-device
    """
    return (await asyncio_detailed(device_id, **query, client=client)).parsed
