"""POST /api/xm/1/plans/{planId}/integrations: Create or change an integration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.integration import Integration
    from ...models.integration_create import IntegrationCreate
    from ...models.integration_update import IntegrationUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateIntegration",
    method="POST",
    path="/api/xm/1/plans/{planId}/integrations",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    body_type="application/json",
    body_models=(
        "IntegrationCreate",
        "IntegrationUpdate",
    ),
    replies={
        200: "Integration",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateIntegrationQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateIntegration as keyword arguments."""


def build_request(
    plan_id: str,
    *,
    body: IntegrationCreate | IntegrationUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIntegrationQuery],
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
) -> Integration:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Integration = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    body: IntegrationCreate | IntegrationUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIntegrationQuery],
) -> Response[Integration]:
    """Create or change an integration, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, body=body, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    body: IntegrationCreate | IntegrationUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIntegrationQuery],
) -> Integration:
    """Create or change an integration.

    Without `id` a new integration is created; with `id` that integration is changed, and only
    what is sent changes. Both answer 200.

    Args:
        plan_id: The id of the plan.
        client: What sends the request.
        body: The integration to create, or what to change.

    Returns:
        The integration was created or changed. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-an-integration
    """
    return sync_detailed(plan_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    body: IntegrationCreate | IntegrationUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIntegrationQuery],
) -> Response[Integration]:
    """Create or change an integration, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, body=body, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    body: IntegrationCreate | IntegrationUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIntegrationQuery],
) -> Integration:
    """Create or change an integration.

    Without `id` a new integration is created; with `id` that integration is changed, and only
    what is sent changes. Both answer 200.

    Args:
        plan_id: The id of the plan.
        client: What sends the request.
        body: The integration to create, or what to change.

    Returns:
        The integration was created or changed. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-an-integration
    """
    return (await asyncio_detailed(plan_id, body=body, **query, client=client)).parsed
