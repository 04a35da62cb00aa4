"""GET /api/xm/1/subscriptions/{subscriptionId}/share-permissions: List who a subscription is shared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription_share_permission_page import SubscriptionSharePermissionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSubscriptionSharePermissions",
    method="GET",
    path="/api/xm/1/subscriptions/{subscriptionId}/share-permissions",
    path_parameters=(Parameter("subscriptionId", "subscription_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SubscriptionSharePermissionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetSubscriptionSharePermissionsQuery(TypedDict, total=False):
    """The query parameters of getSubscriptionSharePermissions as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    subscription_id: str,
    **query: Unpack[GetSubscriptionSharePermissionsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "subscription_id": subscription_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> SubscriptionSharePermissionPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SubscriptionSharePermissionPage = OPERATION.parse_reply(
        status_code, headers, content, registry
    )
    return parsed


def sync_detailed(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionSharePermissionsQuery],
) -> Response[SubscriptionSharePermissionPage]:
    """List who a subscription is shared with, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(subscription_id, **query))


def sync(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionSharePermissionsQuery],
) -> SubscriptionSharePermissionPage:
    """List who a subscription is shared with.

    Lists the people and roles that a subscription is shared with, and what they may do.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of permissions. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-subscription-share-permissions
    """
    return sync_detailed(subscription_id, **query, client=client).parsed


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionSharePermissionsQuery],
) -> Response[SubscriptionSharePermissionPage]:
    """List who a subscription is shared with, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(subscription_id, **query))


async def asyncio(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionSharePermissionsQuery],
) -> SubscriptionSharePermissionPage:
    """List who a subscription is shared with.

    Lists the people and roles that a subscription is shared with, and what they may do.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of permissions. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-subscription-share-permissions
    """
    return (await asyncio_detailed(subscription_id, **query, client=client)).parsed
