"""POST /api/xm/1/devices: Create or change a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device import Device
    from ...models.device_create import DeviceCreate
    from ...models.device_update import DeviceUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateDevice",
    method="POST",
    path="/api/xm/1/devices",
    body_type="application/json",
    body_models=(
        "DeviceCreate",
        "DeviceUpdate",
    ),
    replies={
        200: "Device",
        201: "Device",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateDeviceQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateDevice as keyword arguments."""


def build_request(
    *,
    body: DeviceCreate | DeviceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceQuery],
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
) -> Device:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Device = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: DeviceCreate | DeviceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceQuery],
) -> Response[Device]:
    """Create or change a device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: DeviceCreate | DeviceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceQuery],
) -> Device:
    """Create or change a device.

    Without `id` a new device is created; with `id` that device is changed, and only what is
    sent changes. Push devices can be changed, but not created.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The device was changed. The reply shows it as it is now. (200) The device was created.
        (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-device
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: DeviceCreate | DeviceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceQuery],
) -> Response[Device]:
    """Create or change a device, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: DeviceCreate | DeviceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDeviceQuery],
) -> Device:
    """Create or change a device.

    Without `id` a new device is created; with `id` that device is changed, and only what is
    sent changes. Push devices can be changed, but not created.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The device was changed. The reply shows it as it is now. (200) The device was created.
        (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-device
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
