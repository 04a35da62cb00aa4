"""POST /api/xm/1/plans: Create or change a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan import Plan
    from ...models.plan_create import PlanCreate
    from ...models.plan_update import PlanUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdatePlan",
    method="POST",
    path="/api/xm/1/plans",
    body_type="application/json",
    body_models=(
        "PlanCreate",
        "PlanUpdate",
    ),
    replies={
        200: "Plan",
        201: "Plan",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdatePlanQuery(TypedDict, total=False):
    """The query parameters of createOrUpdatePlan as keyword arguments."""


def build_request(
    *,
    body: PlanCreate | PlanUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Plan:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Plan = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: PlanCreate | PlanUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanQuery],
) -> Response[Plan]:
    """Create or change a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: PlanCreate | PlanUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanQuery],
) -> Plan:
    """Create or change a plan.

    Without `id` a new plan is created; with `id` that plan is changed, and only what is sent
    changes. Only plans of the type `PLAN` can be changed.

    Args:
        client: What sends the request.
        body: The plan to create, or what to change.

    Returns:
        The plan was changed. The reply shows it as it is now. (200) The plan was created. The
        vendor's reference shows this status for changes too. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-communication-plan
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: PlanCreate | PlanUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanQuery],
) -> Response[Plan]:
    """Create or change a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: PlanCreate | PlanUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanQuery],
) -> Plan:
    """Create or change a plan.

    Without `id` a new plan is created; with `id` that plan is changed, and only what is sent
    changes. Only plans of the type `PLAN` can be changed.

    Args:
        client: What sends the request.
        body: The plan to create, or what to change.

    Returns:
        The plan was changed. The reply shows it as it is now. (200) The plan was created. The
        vendor's reference shows this status for changes too. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-communication-plan
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
