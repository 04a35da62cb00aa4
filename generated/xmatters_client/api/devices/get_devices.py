"""GET /api/xm/1/devices: List devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_embed import DeviceEmbed
    from ...models.device_name import DeviceName
    from ...models.device_page import DevicePage
    from ...models.device_type import DeviceType
    from ...models.phone_number_format import PhoneNumberFormat
    from ...models.recipient_status import RecipientStatus
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getDevices",
    method="GET",
    path="/api/xm/1/devices",
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("deviceStatus", "device_status"),
        Parameter("deviceType", "device_type", is_list=True),
        Parameter("deviceNames", "device_names", is_list=True, named_by="name"),
        Parameter("phoneNumberFormat", "phone_number_format"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "DevicePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetDevicesQuery(TypedDict, total=False):
    """The query parameters of getDevices as keyword arguments."""

    embed: Sequence[DeviceEmbed] | DeviceEmbed
    """What the reply should also carry."""
    device_status: RecipientStatus
    """Only devices with this status."""
    device_type: Sequence[DeviceType] | DeviceType
    """Only devices of these kinds. Not certain: The sources name the parameter, but do not say
    whether it takes several values."""
    device_names: Sequence[str | DeviceName] | str | DeviceName
    """Only devices with one of these device names."""
    phone_number_format: PhoneNumberFormat
    """How phone numbers are written in the reply."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetDevicesQuery],
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
) -> DevicePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DevicePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetDevicesQuery],
) -> Response[DevicePage]:
    """List devices, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetDevicesQuery],
) -> DevicePage:
    """List devices.

    Returns the devices of the instance that the caller may see. For the devices of one person
    there is `/people/{personId}/devices`.

    Args:
        client: What sends the request.
        embed: What the reply should also carry.
        device_status: Only devices with this status.
        device_type: Only devices of these kinds. Not certain: The sources name the parameter, but do not
            say whether it takes several values.
        device_names: Only devices with one of these device names.
        phone_number_format: How phone numbers are written in the reply.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of devices. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-devices
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetDevicesQuery],
) -> Response[DevicePage]:
    """List devices, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetDevicesQuery],
) -> DevicePage:
    """List devices.

    Returns the devices of the instance that the caller may see. For the devices of one person
    there is `/people/{personId}/devices`.

    Args:
        client: What sends the request.
        embed: What the reply should also carry.
        device_status: Only devices with this status.
        device_type: Only devices of these kinds. Not certain: The sources name the parameter, but do not
            say whether it takes several values.
        device_names: Only devices with one of these device names.
        phone_number_format: How phone numbers are written in the reply.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of devices. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-devices
    """
    return (await asyncio_detailed(**query, client=client)).parsed
