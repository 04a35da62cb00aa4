"""PUT /api/xm/1/subscriptions/{subscriptionId}/share-permissions: Set who a subscription is shared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.subscription_share_permission_input import SubscriptionSharePermissionInput
    from ...models.subscription_share_permission_page import SubscriptionSharePermissionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="setSubscriptionSharePermissions",
    method="PUT",
    path="/api/xm/1/subscriptions/{subscriptionId}/share-permissions",
    path_parameters=(Parameter("subscriptionId", "subscription_id", required=True),),
    body_type="application/json",
    body_models=("SubscriptionSharePermissionInput",),
    body_is_list=True,
    replies={
        200: "SubscriptionSharePermissionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class SetSubscriptionSharePermissionsQuery(TypedDict, total=False):
    """The query parameters of setSubscriptionSharePermissions as keyword arguments."""


def build_request(
    subscription_id: str,
    *,
    body: list[SubscriptionSharePermissionInput | Mapping[str, Any]],
    **query: Unpack[SetSubscriptionSharePermissionsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "subscription_id": subscription_id,
        },
        query,
        body,
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
    body: list[SubscriptionSharePermissionInput | Mapping[str, Any]],
    **query: Unpack[SetSubscriptionSharePermissionsQuery],
) -> Response[SubscriptionSharePermissionPage]:
    """Set who a subscription is shared with, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(subscription_id, body=body, **query))


def sync(
    subscription_id: str,
    *,
    client: Client,
    body: list[SubscriptionSharePermissionInput | Mapping[str, Any]],
    **query: Unpack[SetSubscriptionSharePermissionsQuery],
) -> SubscriptionSharePermissionPage:
    """Set who a subscription is shared with.

    Says with which people and roles a subscription is shared, and what they may do. The list
    may take the place of the present one; so send the entries that are to stay as well. Not
    certain: That the reply has the status 200 is assumed, and the plain list as the body is
    read from samples only.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.
        body: What to send.

    Returns:
        A page of the permissions. (200) Not certain: No source says the status of this reply;
        that of other changes is assumed.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#set-subscription-share-permissions
    """
    return sync_detailed(subscription_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: Client,
    body: list[SubscriptionSharePermissionInput | Mapping[str, Any]],
    **query: Unpack[SetSubscriptionSharePermissionsQuery],
) -> Response[SubscriptionSharePermissionPage]:
    """Set who a subscription is shared with, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(subscription_id, body=body, **query))


async def asyncio(
    subscription_id: str,
    *,
    client: Client,
    body: list[SubscriptionSharePermissionInput | Mapping[str, Any]],
    **query: Unpack[SetSubscriptionSharePermissionsQuery],
) -> SubscriptionSharePermissionPage:
    """Set who a subscription is shared with.

    Says with which people and roles a subscription is shared, and what they may do. The list
    may take the place of the present one; so send the entries that are to stay as well. Not
    certain: That the reply has the status 200 is assumed, and the plain list as the body is
    read from samples only.

    Args:
        subscription_id: The id of the subscription, a UUID.
        client: What sends the request.
        body: What to send.

    Returns:
        A page of the permissions. (200) Not certain: No source says the status of this reply;
        that of other changes is assumed.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#set-subscription-share-permissions
    """
    return (await asyncio_detailed(subscription_id, body=body, **query, client=client)).parsed
