"""GET /api/xm/1/subscriptions/{subscriptionId}: Get a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription import Subscription
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSubscription",
    method="GET",
    path="/api/xm/1/subscriptions/{subscriptionId}",
    path_parameters=(Parameter("subscriptionId", "subscription_id", required=True),),
    replies={
        200: "Subscription",
    },
)
"""What the operation sends and answers, as data."""


class GetSubscriptionQuery(TypedDict, total=False):
    """The query parameters of getSubscription as keyword arguments."""


def build_request(
    subscription_id: str,
    **query: Unpack[GetSubscriptionQuery],
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
) -> Subscription:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Subscription = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionQuery],
) -> Response[Subscription]:
    """Get a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(subscription_id, **query))


def sync(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionQuery],
) -> Subscription:
    """Get a subscription.

    Gets one subscription. Its subscribers are listed apart.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.

    Returns:
        The subscription. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-subscription
    """
    return sync_detailed(subscription_id, **query, client=client).parsed


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionQuery],
) -> Response[Subscription]:
    """Get a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(subscription_id, **query))


async def asyncio(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionQuery],
) -> Subscription:
    """Get a subscription.

    Gets one subscription. Its subscribers are listed apart.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.

    Returns:
        The subscription. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-subscription
    """
    return (await asyncio_detailed(subscription_id, **query, client=client)).parsed
