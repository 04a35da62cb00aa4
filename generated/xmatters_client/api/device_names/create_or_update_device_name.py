"""POST /api/xm/1/device-names: Create or change a device name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_name import DeviceName
    from ...models.device_name_create import DeviceNameCreate
    from ...models.device_name_update import DeviceNameUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateDeviceName",
    method="POST",
    path="/api/xm/1/device-names",
    body_type="application/json",
    body_models=(
        "DeviceNameCreate",
        "DeviceNameUpdate",
    ),
    replies={
        200: "DeviceName",
        201: "DeviceName",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateDeviceNameQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateDeviceName as keyword arguments."""


def build_request(
    *,
    body: DeviceNameCreate | DeviceNameUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceNameQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> DeviceName:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DeviceName = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: DeviceNameCreate | DeviceNameUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceNameQuery],
) -> Response[DeviceName]:
    """Create or change a device name, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: DeviceNameCreate | DeviceNameUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceNameQuery],
) -> DeviceName:
    """Create or change a device name.

    Without `id` a new device name is created; with `id` that device name is changed, and only
    what is sent changes.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The device name was changed. The reply shows it as it is now. (200) The device name was
        created. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-device-name
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: DeviceNameCreate | DeviceNameUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceNameQuery],
) -> Response[DeviceName]:
    """Create or change a device name, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: DeviceNameCreate | DeviceNameUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceNameQuery],
) -> DeviceName:
    """Create or change a device name.

    Without `id` a new device name is created; with `id` that device name is changed, and only
    what is sent changes.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The device name was changed. The reply shows it as it is now. (200) The device name was
        created. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-device-name
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
