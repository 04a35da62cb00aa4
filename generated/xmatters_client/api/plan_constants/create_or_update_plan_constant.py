"""POST /api/xm/1/plans/{planId}/constants: Create or change a constant of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan_constant import PlanConstant
    from ...models.plan_constant_create import PlanConstantCreate
    from ...models.plan_constant_update import PlanConstantUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdatePlanConstant",
    method="POST",
    path="/api/xm/1/plans/{planId}/constants",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    body_type="application/json",
    body_models=(
        "PlanConstantCreate",
        "PlanConstantUpdate",
    ),
    replies={
        200: "PlanConstant",
        201: "PlanConstant",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdatePlanConstantQuery(TypedDict, total=False):
    """The query parameters of createOrUpdatePlanConstant as keyword arguments."""


def build_request(
    plan_id: str,
    *,
    body: PlanConstantCreate | PlanConstantUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanConstantQuery],
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
) -> PlanConstant:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanConstant = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    body: PlanConstantCreate | PlanConstantUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanConstantQuery],
) -> Response[PlanConstant]:
    """Create or change a constant of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, body=body, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    body: PlanConstantCreate | PlanConstantUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanConstantQuery],
) -> PlanConstant:
    """Create or change a constant of a plan.

    Without `id` a new constant is created; with `id` that constant is changed, and only what is
    sent changes. Works for plans of the type `PLAN` only.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: The constant to create, or what to change.

    Returns:
        The constant was changed. The reply shows it as it is now. (200) The constant was
        created. The vendor's reference shows this status for changes too. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-plan-constant
    """
    return sync_detailed(plan_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    body: PlanConstantCreate | PlanConstantUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanConstantQuery],
) -> Response[PlanConstant]:
    """Create or change a constant of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, body=body, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    body: PlanConstantCreate | PlanConstantUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanConstantQuery],
) -> PlanConstant:
    """Create or change a constant of a plan.

    Without `id` a new constant is created; with `id` that constant is changed, and only what is
    sent changes. Works for plans of the type `PLAN` only.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: The constant to create, or what to change.

    Returns:
        The constant was changed. The reply shows it as it is now. (200) The constant was
        created. The vendor's reference shows this status for changes too. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-plan-constant
    """
    return (await asyncio_detailed(plan_id, body=body, **query, client=client)).parsed
