"""GET /api/xm/1/devices/{deviceId}: Get a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device import Device
    from ...models.device_embed import DeviceEmbed
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getDevice",
    method="GET",
    path="/api/xm/1/devices/{deviceId}",
    path_parameters=(Parameter("deviceId", "device_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("at", "at", "date-time"),
    ),
    replies={
        200: "Device",
    },
)
"""What the operation sends and answers, as data."""


class GetDeviceQuery(TypedDict, total=False):
    """The query parameters of getDevice as keyword arguments."""

    embed: Sequence[DeviceEmbed] | DeviceEmbed
    """What the reply should also carry."""
    at: TimeValue
    """Answers with the state of the device at this moment in the past. Needs the permission to see
    historical data. Not certain: The reference of 2019 documents it, the present one no longer
    does."""


def build_request(
    device_id: str,
    **query: Unpack[GetDeviceQuery],
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
) -> Device:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Device = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[GetDeviceQuery],
) -> Response[Device]:
    """Get a device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(device_id, **query))


def sync(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[GetDeviceQuery],
) -> Device:
    """Get a device.

    Returns one device.

    Args:
        device_id: The id of the device, or its target name such as `mmcbride|Work Email`.
        client: What sends the request.
        embed: What the reply should also carry.
        at: Answers with the state of the device at this moment in the past. Needs the
            permission to see historical data. Not certain: The reference of 2019 documents it,
            the present one no longer does.

    Returns:
        The device. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-device
    """
    return sync_detailed(device_id, **query, client=client).parsed


async def asyncio_detailed(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[GetDeviceQuery],
) -> Response[Device]:
    """Get a device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(device_id, **query))


async def asyncio(
    device_id: str,
    *,
    client: Client,
    **query: Unpack[GetDeviceQuery],
) -> Device:
    """Get a device.

    Returns one device.

    Args:
        device_id: The id of the device, or its target name such as `mmcbride|Work Email`.
        client: What sends the request.
        embed: What the reply should also carry.
        at: Answers with the state of the device at this moment in the past. Needs the
            permission to see historical data. Not certain: The reference of 2019 documents it,
            the present one no longer does.

    Returns:
        The device. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-device
    """
    return (await asyncio_detailed(device_id, **query, client=client)).parsed
