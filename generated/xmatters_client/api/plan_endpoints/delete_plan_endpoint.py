"""DELETE /api/xm/1/plans/{planId}/endpoints/{endpointId}: Delete an endpoint of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan_endpoint import PlanEndpoint
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deletePlanEndpoint",
    method="DELETE",
    path="/api/xm/1/plans/{planId}/endpoints/{endpointId}",
    path_parameters=(
        Parameter("planId", "plan_id", required=True),
        Parameter("endpointId", "endpoint_id", required=True),
    ),
    replies={
        200: "PlanEndpoint",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeletePlanEndpointQuery(TypedDict, total=False):
    """The query parameters of deletePlanEndpoint as keyword arguments."""


def build_request(
    plan_id: str,
    endpoint_id: str,
    **query: Unpack[DeletePlanEndpointQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
            "endpoint_id": endpoint_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> PlanEndpoint | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanEndpoint | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    endpoint_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanEndpointQuery],
) -> Response[PlanEndpoint | None]:
    """Delete an endpoint of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, endpoint_id, **query))


def sync(
    plan_id: str,
    endpoint_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanEndpointQuery],
) -> PlanEndpoint | None:
    """Delete an endpoint of a plan.

    Deletes one endpoint and returns it as it was. It is no error if there is nothing to delete.

    Args:
        plan_id: The id or the name of the plan.
        endpoint_id: The id of the endpoint.
        client: What sends the request.

    Returns:
        The endpoint that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-plan-endpoint
    """
    return sync_detailed(plan_id, endpoint_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    endpoint_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanEndpointQuery],
) -> Response[PlanEndpoint | None]:
    """Delete an endpoint of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, endpoint_id, **query))


async def asyncio(
    plan_id: str,
    endpoint_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanEndpointQuery],
) -> PlanEndpoint | None:
    """Delete an endpoint of a plan.

    Deletes one endpoint and returns it as it was. It is no error if there is nothing to delete.

    Args:
        plan_id: The id or the name of the plan.
        endpoint_id: The id of the endpoint.
        client: What sends the request.

    Returns:
        The endpoint that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-plan-endpoint
    """
    return (await asyncio_detailed(plan_id, endpoint_id, **query, client=client)).parsed
