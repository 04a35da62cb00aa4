"""GET /api/xm/1/subscription-forms/{subscriptionFormId}: Get a subscription form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription_form import SubscriptionForm
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSubscriptionForm",
    method="GET",
    path="/api/xm/1/subscription-forms/{subscriptionFormId}",
    path_parameters=(Parameter("subscriptionFormId", "subscription_form_id", required=True),),
    replies={
        200: "SubscriptionForm",
    },
)
"""What the operation sends and answers, as data."""


class GetSubscriptionFormQuery(TypedDict, total=False):
    """The query parameters of getSubscriptionForm as keyword arguments."""


def build_request(
    subscription_form_id: str,
    **query: Unpack[GetSubscriptionFormQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "subscription_form_id": subscription_form_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> SubscriptionForm:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SubscriptionForm = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    subscription_form_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormQuery],
) -> Response[SubscriptionForm]:
    """Get a subscription form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(subscription_form_id, **query))


def sync(
    subscription_form_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormQuery],
) -> SubscriptionForm:
    """Get a subscription form.

    Gets one subscription form, with all that lists only have with an embed.

    Args:
        subscription_form_id: The id of the subscription form, a UUID.
        client: What sends the request.

    Returns:
        The subscription form. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-subscription-form
    """
    return sync_detailed(subscription_form_id, **query, client=client).parsed


async def asyncio_detailed(
    subscription_form_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormQuery],
) -> Response[SubscriptionForm]:
    """Get a subscription form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(subscription_form_id, **query))


async def asyncio(
    subscription_form_id: str,
    *,
    client: Client,
    **query: Unpack[GetSubscriptionFormQuery],
) -> SubscriptionForm:
    """Get a subscription form.

    Gets one subscription form, with all that lists only have with an embed.

    Args:
        subscription_form_id: The id of the subscription form, a UUID.
        client: What sends the request.

    Returns:
        The subscription form. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-subscription-form
    """
    return (await asyncio_detailed(subscription_form_id, **query, client=client)).parsed
