"""GET /api/xm/1/device-names: List device names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_name_page import DeviceNamePage
    from ...models.device_name_sort_by import DeviceNameSortBy
    from ...models.device_type import DeviceType
    from ...models.sort_order import SortOrder
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getDeviceNames",
    method="GET",
    path="/api/xm/1/device-names",
    query_parameters=(
        Parameter("deviceTypes", "device_types", is_list=True),
        Parameter("search", "search"),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("at", "at", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "DeviceNamePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetDeviceNamesQuery(TypedDict, total=False):
    """The query parameters of getDeviceNames as keyword arguments."""

    device_types: Sequence[DeviceType] | DeviceType
    """Only names for these kinds of device."""
    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    sort_by: DeviceNameSortBy
    """The order of the list."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    at: TimeValue
    """Answers with the state of the list at this moment in the past. Needs the permission to see
    historical data. Not certain: The reference of 2019 documents it, the present one no longer
    does."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetDeviceNamesQuery],
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
) -> DeviceNamePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DeviceNamePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetDeviceNamesQuery],
) -> Response[DeviceNamePage]:
    """List device names, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetDeviceNamesQuery],
) -> DeviceNamePage:
    """List device names.

    Returns the names that devices may have, with the kind of device that each belongs to.

    Args:
        client: What sends the request.
        device_types: Only names for these kinds of device.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        sort_by: The order of the list.
        sort_order: The direction of the order that `sortBy` chooses.
        at: Answers with the state of the list at this moment in the past. Needs the permission
            to see historical data. Not certain: The reference of 2019 documents it, the present
            one no longer does.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of device names. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-device-names
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetDeviceNamesQuery],
) -> Response[DeviceNamePage]:
    """List device names, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetDeviceNamesQuery],
) -> DeviceNamePage:
    """List device names.

    Returns the names that devices may have, with the kind of device that each belongs to.

    Args:
        client: What sends the request.
        device_types: Only names for these kinds of device.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        sort_by: The order of the list.
        sort_order: The direction of the order that `sortBy` chooses.
        at: Answers with the state of the list at this moment in the past. Needs the permission
            to see historical data. Not certain: The reference of 2019 documents it, the present
            one no longer does.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of device names. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-device-names
    """
    return (await asyncio_detailed(**query, client=client)).parsed
