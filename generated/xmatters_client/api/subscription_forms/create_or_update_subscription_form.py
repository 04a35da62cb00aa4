"""POST /api/xm/1/plans/{planId}/subscription-forms: Create or change a subscription form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription_form import SubscriptionForm
    from ...models.subscription_form_create import SubscriptionFormCreate
    from ...models.subscription_form_update import SubscriptionFormUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateSubscriptionForm",
    method="POST",
    path="/api/xm/1/plans/{planId}/subscription-forms",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    body_type="application/json",
    body_models=(
        "SubscriptionFormCreate",
        "SubscriptionFormUpdate",
    ),
    replies={
        200: "SubscriptionForm",
        201: "SubscriptionForm",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateSubscriptionFormQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateSubscriptionForm as keyword arguments."""


def build_request(
    plan_id: str,
    *,
    body: SubscriptionFormCreate | SubscriptionFormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionFormQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
        },
        query,
        body,
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
    plan_id: str,
    *,
    client: Client,
    body: SubscriptionFormCreate | SubscriptionFormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionFormQuery],
) -> Response[SubscriptionForm]:
    """Create or change a subscription form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, body=body, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    body: SubscriptionFormCreate | SubscriptionFormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionFormQuery],
) -> SubscriptionForm:
    """Create or change a subscription form.

    Creates a subscription form in a plan, or changes the one that `id` names. A change touches
    only the fields that are sent; lists such as `roles` replace the old ones. Older instances
    have no change.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: What to send.

    Returns:
        The changed subscription form. (200) The new subscription form. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-subscription-form
    """
    return sync_detailed(plan_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    body: SubscriptionFormCreate | SubscriptionFormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionFormQuery],
) -> Response[SubscriptionForm]:
    """Create or change a subscription form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, body=body, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    body: SubscriptionFormCreate | SubscriptionFormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSubscriptionFormQuery],
) -> SubscriptionForm:
    """Create or change a subscription form.

    Creates a subscription form in a plan, or changes the one that `id` names. A change touches
    only the fields that are sent; lists such as `roles` replace the old ones. Older instances
    have no change.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: What to send.

    Returns:
        The changed subscription form. (200) The new subscription form. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-subscription-form
    """
    return (await asyncio_detailed(plan_id, body=body, **query, client=client)).parsed
