"""GET /api/xm/1/subscriptions: List subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription_page import SubscriptionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSubscriptions",
    method="GET",
    path="/api/xm/1/subscriptions",
    query_parameters=(
        Parameter("owner", "owner"),
        Parameter("subscriber", "subscriber"),
        Parameter("sharedWith", "shared_with"),
        Parameter("managedBy", "managed_by"),
        Parameter("subscriptionName", "subscription_name"),
        Parameter("subscriptionDescription", "subscription_description"),
        Parameter("subscriptionForm", "subscription_form"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SubscriptionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetSubscriptionsQuery(TypedDict, total=False):
    """The query parameters of getSubscriptions as keyword arguments."""

    owner: str
    """Only subscriptions of this person, named by id or by user id."""
    subscriber: str
    """Only subscriptions that notify this person, named by id or by user id."""
    shared_with: str
    """Only subscriptions that are shared with this person, named by id or by user id."""
    managed_by: str
    """Only subscriptions that this person, named by id or by user id, may change."""
    subscription_name: str
    """Only subscriptions with these words in their name, at least two characters in all. Letter
    case does not matter; of several words all have to be there."""
    subscription_description: str
    """Only subscriptions with these words in their description, at least two characters in all.
    Letter case does not matter; of several words all have to be there."""
    subscription_form: str
    """Only subscriptions whose subscription form has these words in its name, at least two
    characters in all. Letter case does not matter; of several words all have to be there."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetSubscriptionsQuery],
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
) -> SubscriptionPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SubscriptionPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionsQuery],
) -> Response[SubscriptionPage]:
    """List subscriptions, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionsQuery],
) -> SubscriptionPage:
    """List subscriptions.

    Lists subscriptions, as far as the caller may see them. Several filters narrow the result.

    Args:
        client: What sends the request.
        owner: Only subscriptions of this person, named by id or by user id.
        subscriber: Only subscriptions that notify this person, named by id or by user id.
        shared_with: Only subscriptions that are shared with this person, named by id or by user id.
        managed_by: Only subscriptions that this person, named by id or by user id, may change.
        subscription_name: Only subscriptions with these words in their name, at least two characters in all.
            Letter case does not matter; of several words all have to be there.
        subscription_description: Only subscriptions with these words in their description, at least two characters in
            all. Letter case does not matter; of several words all have to be there.
        subscription_form: Only subscriptions whose subscription form has these words in its name, at least two
            characters in all. Letter case does not matter; of several words all have to be
            there.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of subscriptions. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-subscriptions
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionsQuery],
) -> Response[SubscriptionPage]:
    """List subscriptions, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionsQuery],
) -> SubscriptionPage:
    """List subscriptions.

    Lists subscriptions, as far as the caller may see them. Several filters narrow the result.

    Args:
        client: What sends the request.
        owner: Only subscriptions of this person, named by id or by user id.
        subscriber: Only subscriptions that notify this person, named by id or by user id.
        shared_with: Only subscriptions that are shared with this person, named by id or by user id.
        managed_by: Only subscriptions that this person, named by id or by user id, may change.
        subscription_name: Only subscriptions with these words in their name, at least two characters in all.
            Letter case does not matter; of several words all have to be there.
        subscription_description: Only subscriptions with these words in their description, at least two characters in
            all. Letter case does not matter; of several words all have to be there.
        subscription_form: Only subscriptions whose subscription form has these words in its name, at least two
            characters in all. Letter case does not matter; of several words all have to be
            there.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of subscriptions. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-subscriptions
    """
    return (await asyncio_detailed(**query, client=client)).parsed
