"""GET /api/xm/1/subscription-forms: List subscription forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.sort_order import SortOrder
    from ...models.subscription_form_embed import SubscriptionFormEmbed
    from ...models.subscription_form_page import SubscriptionFormPage
    from ...models.subscription_form_sort_by import SubscriptionFormSortBy
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSubscriptionForms",
    method="GET",
    path="/api/xm/1/subscription-forms",
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SubscriptionFormPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetSubscriptionFormsQuery(TypedDict, total=False):
    """The query parameters of getSubscriptionForms as keyword arguments."""

    embed: Sequence[SubscriptionFormEmbed] | SubscriptionFormEmbed
    """What the reply is to hold in addition."""
    sort_by: SubscriptionFormSortBy
    """By what to sort."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetSubscriptionFormsQuery],
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
) -> SubscriptionFormPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SubscriptionFormPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormsQuery],
) -> Response[SubscriptionFormPage]:
    """List subscription forms, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormsQuery],
) -> SubscriptionFormPage:
    """List subscription forms.

    Lists the subscription forms of all plans, as far as the caller may see them.

    Args:
        client: What sends the request.
        embed: What the reply is to hold in addition.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of subscription forms. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-subscription-forms
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormsQuery],
) -> Response[SubscriptionFormPage]:
    """List subscription forms, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormsQuery],
) -> SubscriptionFormPage:
    """List subscription forms.

    Lists the subscription forms of all plans, as far as the caller may see them.

    Args:
        client: What sends the request.
        embed: What the reply is to hold in addition.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of subscription forms. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-subscription-forms
    """
    return (await asyncio_detailed(**query, client=client)).parsed
