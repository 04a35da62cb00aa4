"""POST /api/xm/1/plans/{planId}/endpoints: Create or change an endpoint of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan_endpoint import PlanEndpoint
    from ...models.plan_endpoint_create import PlanEndpointCreate
    from ...models.plan_endpoint_update import PlanEndpointUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdatePlanEndpoint",
    method="POST",
    path="/api/xm/1/plans/{planId}/endpoints",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    body_type="application/json",
    body_models=(
        "PlanEndpointCreate",
        "PlanEndpointUpdate",
    ),
    replies={
        200: "PlanEndpoint",
        201: "PlanEndpoint",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdatePlanEndpointQuery(TypedDict, total=False):
    """The query parameters of createOrUpdatePlanEndpoint as keyword arguments."""


def build_request(
    plan_id: str,
    *,
    body: PlanEndpointCreate | PlanEndpointUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanEndpointQuery],
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
) -> PlanEndpoint:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanEndpoint = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    body: PlanEndpointCreate | PlanEndpointUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanEndpointQuery],
) -> Response[PlanEndpoint]:
    """Create or change an endpoint of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, body=body, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    body: PlanEndpointCreate | PlanEndpointUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanEndpointQuery],
) -> PlanEndpoint:
    """Create or change an endpoint of a plan.

    Without `id` a new endpoint is created; with `id` that endpoint is changed, and only what is
    sent changes. Endpoints of the type `XMATTERS` cannot be created.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: The endpoint to create, or what to change.

    Returns:
        The endpoint was changed. The reply shows it as it is now. (200) The endpoint was
        created. The vendor's reference shows this status for changes too. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-plan-endpoint
    """
    return sync_detailed(plan_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    body: PlanEndpointCreate | PlanEndpointUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanEndpointQuery],
) -> Response[PlanEndpoint]:
    """Create or change an endpoint of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, body=body, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    body: PlanEndpointCreate | PlanEndpointUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanEndpointQuery],
) -> PlanEndpoint:
    """Create or change an endpoint of a plan.

    Without `id` a new endpoint is created; with `id` that endpoint is changed, and only what is
    sent changes. Endpoints of the type `XMATTERS` cannot be created.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: The endpoint to create, or what to change.

    Returns:
        The endpoint was changed. The reply shows it as it is now. (200) The endpoint was
        created. The vendor's reference shows this status for changes too. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-plan-endpoint
    """
    return (await asyncio_detailed(plan_id, body=body, **query, client=client)).parsed
