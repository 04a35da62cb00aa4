"""DELETE /api/xm/1/subscriptions/{subscriptionId}: Delete a subscription."""

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
    operation_id="deleteSubscription",
    method="DELETE",
    path="/api/xm/1/subscriptions/{subscriptionId}",
    path_parameters=(Parameter("subscriptionId", "subscription_id", required=True),),
    replies={
        200: "Subscription",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteSubscriptionQuery(TypedDict, total=False):
    """The query parameters of deleteSubscription as keyword arguments."""


def build_request(
    subscription_id: str,
    **query: Unpack[DeleteSubscriptionQuery],
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
) -> Subscription | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Subscription | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSubscriptionQuery],
) -> Response[Subscription | None]:
    """Delete a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(subscription_id, **query))


def sync(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSubscriptionQuery],
) -> Subscription | None:
    """Delete a subscription.

    Deletes a subscription for all its subscribers.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.

    Returns:
        The subscription that was deleted. (200) There was no such subscription. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-subscription
    """
    return sync_detailed(subscription_id, **query, client=client).parsed


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSubscriptionQuery],
) -> Response[Subscription | None]:
    """Delete a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(subscription_id, **query))


async def asyncio(
    subscription_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSubscriptionQuery],
) -> Subscription | None:
    """Delete a subscription.

    Deletes a subscription for all its subscribers.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.

    Returns:
        The subscription that was deleted. (200) There was no such subscription. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-subscription
    """
    return (await asyncio_detailed(subscription_id, **query, client=client)).parsed
