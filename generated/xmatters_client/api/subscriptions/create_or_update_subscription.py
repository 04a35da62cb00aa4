"""POST /api/xm/1/subscriptions: Create or change a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription import Subscription
    from ...models.subscription_create import SubscriptionCreate
    from ...models.subscription_update import SubscriptionUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateSubscription",
    method="POST",
    path="/api/xm/1/subscriptions",
    body_type="application/json",
    body_models=(
        "SubscriptionCreate",
        "SubscriptionUpdate",
    ),
    replies={
        200: "Subscription",
        201: "Subscription",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateSubscriptionQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateSubscription as keyword arguments."""


def build_request(
    *,
    body: SubscriptionCreate | SubscriptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionQuery],
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
) -> Subscription:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Subscription = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: SubscriptionCreate | SubscriptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionQuery],
) -> Response[Subscription]:
    """Create or change a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: SubscriptionCreate | SubscriptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionQuery],
) -> Subscription:
    """Create or change a subscription.

    Creates a subscription, or changes the one that `id` names. A change touches only the fields
    that are sent, and must not send the form; lists such as `criteria` replace the old ones.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The changed subscription. (200) The new subscription. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-subscription
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: SubscriptionCreate | SubscriptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionQuery],
) -> Response[Subscription]:
    """Create or change a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: SubscriptionCreate | SubscriptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionQuery],
) -> Subscription:
    """Create or change a subscription.

    Creates a subscription, or changes the one that `id` names. A change touches only the fields
    that are sent, and must not send the form; lists such as `criteria` replace the old ones.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The changed subscription. (200) The new subscription. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-subscription
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
