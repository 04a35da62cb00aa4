"""GET /api/xm/1/device-types: List the kinds of device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_type_page import DeviceTypePage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getDeviceTypes",
    method="GET",
    path="/api/xm/1/device-types",
    replies={
        200: "DeviceTypePage",
    },
)
"""What the operation sends and answers, as data."""


class GetDeviceTypesQuery(TypedDict, total=False):
    """The query parameters of getDeviceTypes as keyword arguments."""


def build_request(
    **query: Unpack[GetDeviceTypesQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> DeviceTypePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DeviceTypePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetDeviceTypesQuery],
) -> Response[DeviceTypePage]:
    """List the kinds of device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetDeviceTypesQuery],
) -> DeviceTypePage:
    """List the kinds of device.

    Returns the kinds of device that the instance supports, all at once.

    Args:
        client: What sends the request.

    Returns:
        The kinds of device. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-device-types
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetDeviceTypesQuery],
) -> Response[DeviceTypePage]:
    """List the kinds of device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetDeviceTypesQuery],
) -> DeviceTypePage:
    """List the kinds of device.

    Returns the kinds of device that the instance supports, all at once.

    Args:
        client: What sends the request.

    Returns:
        The kinds of device. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-device-types
    """
    return (await asyncio_detailed(**query, client=client)).parsed
