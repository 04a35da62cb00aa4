"""GET /api/xm/1/groups/license-quotas: Get how many groups the licence allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.group_quota import GroupQuota
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getGroupLicenseQuotas",
    method="GET",
    path="/api/xm/1/groups/license-quotas",
    replies={
        200: "GroupQuota",
    },
)
"""What the operation sends and answers, as data."""


class GetGroupLicenseQuotasQuery(TypedDict, total=False):
    """The query parameters of getGroupLicenseQuotas as keyword arguments."""


def build_request(
    **query: Unpack[GetGroupLicenseQuotasQuery],
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
) -> GroupQuota:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: GroupQuota = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetGroupLicenseQuotasQuery],
) -> Response[GroupQuota]:
    """Get how many groups the licence allows, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetGroupLicenseQuotasQuery],
) -> GroupQuota:
    """Get how many groups the licence allows.

    Tells how many groups the licence allows, how many are in use, and how many are left.

    Args:
        client: What sends the request.

    Returns:
        The quota. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-group-license-quotas
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetGroupLicenseQuotasQuery],
) -> Response[GroupQuota]:
    """Get how many groups the licence allows, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetGroupLicenseQuotasQuery],
) -> GroupQuota:
    """Get how many groups the licence allows.

    Tells how many groups the licence allows, how many are in use, and how many are left.

    Args:
        client: What sends the request.

    Returns:
        The quota. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-group-license-quotas
    """
    return (await asyncio_detailed(**query, client=client)).parsed
