"""DELETE /api/xm/1/subscriptions/{subscriptionId}/subscribers/{personId}: Remove a person from a subscription."""

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
    operation_id="unsubscribePerson",
    method="DELETE",
    path="/api/xm/1/subscriptions/{subscriptionId}/subscribers/{personId}",
    path_parameters=(
        Parameter("subscriptionId", "subscription_id", required=True),
        Parameter("personId", "person_id", required=True),
    ),
    replies={
        200: "Subscription",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class UnsubscribePersonQuery(TypedDict, total=False):
    """The query parameters of unsubscribePerson as keyword arguments."""


def build_request(
    subscription_id: str,
    person_id: str,
    **query: Unpack[UnsubscribePersonQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "subscription_id": subscription_id,
            "person_id": person_id,
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
    person_id: str,
    *,
    client: Client,
    **query: Unpack[UnsubscribePersonQuery],
) -> Response[Subscription | None]:
    """Remove a person from a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(subscription_id, person_id, **query))


def sync(
    subscription_id: str,
    person_id: str,
    *,
    client: Client,
    **query: Unpack[UnsubscribePersonQuery],
) -> Subscription | None:
    """Remove a person from a subscription.

    Takes one person off the subscribers of a subscription. The subscription itself stays.

    Args:
        subscription_id: The id of the subscription, a UUID.
        person_id: The id of the person.
        client: What sends the request.

    Returns:
        The subscription. (200) The person was no subscriber. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#unsubscribe-a-user
    """
    return sync_detailed(subscription_id, person_id, **query, client=client).parsed


async def asyncio_detailed(
    subscription_id: str,
    person_id: str,
    *,
    client: Client,
    **query: Unpack[UnsubscribePersonQuery],
) -> Response[Subscription | None]:
    """Remove a person from a subscription, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(subscription_id, person_id, **query))


async def asyncio(
    subscription_id: str,
    person_id: str,
    *,
    client: Client,
    **query: Unpack[UnsubscribePersonQuery],
) -> Subscription | None:
    """Remove a person from a subscription.

    Takes one person off the subscribers of a subscription. The subscription itself stays.

    Args:
        subscription_id: The id of the subscription, a UUID.
        person_id: The id of the person.
        client: What sends the request.

    Returns:
        The subscription. (200) The person was no subscriber. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#unsubscribe-a-user
    """
    return (await asyncio_detailed(subscription_id, person_id, **query, client=client)).parsed
