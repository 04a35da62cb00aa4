"""POST /api/xm/1/plans/{planId}/property-definitions: Create or change a property of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan_property import PlanProperty
    from ...models.plan_property_create import PlanPropertyCreate
    from ...models.plan_property_update import PlanPropertyUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdatePlanProperty",
    method="POST",
    path="/api/xm/1/plans/{planId}/property-definitions",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    body_type="application/json",
    body_models=(
        "PlanPropertyCreate",
        "PlanPropertyUpdate",
    ),
    replies={
        200: "PlanProperty",
        201: "PlanProperty",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdatePlanPropertyQuery(TypedDict, total=False):
    """The query parameters of createOrUpdatePlanProperty as keyword arguments."""


def build_request(
    plan_id: str,
    *,
    body: PlanPropertyCreate | PlanPropertyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanPropertyQuery],
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
) -> PlanProperty:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanProperty = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    body: PlanPropertyCreate | PlanPropertyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanPropertyQuery],
) -> Response[PlanProperty]:
    """Create or change a property of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, body=body, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    body: PlanPropertyCreate | PlanPropertyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanPropertyQuery],
) -> PlanProperty:
    """Create or change a property of a plan.

    Without the `id` of a property of this plan a new one is created; with it that property is
    changed, and only what is sent changes. Which fields apply depends on `propertyType`.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: The property to create, or what to change.

    Returns:
        The property was changed. The reply shows it as it is now. (200) The property was
        created. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-plan-properties
    """
    return sync_detailed(plan_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    body: PlanPropertyCreate | PlanPropertyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanPropertyQuery],
) -> Response[PlanProperty]:
    """Create or change a property of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, body=body, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    body: PlanPropertyCreate | PlanPropertyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanPropertyQuery],
) -> PlanProperty:
    """Create or change a property of a plan.

    Without the `id` of a property of this plan a new one is created; with it that property is
    changed, and only what is sent changes. Which fields apply depends on `propertyType`.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        body: The property to create, or what to change.

    Returns:
        The property was changed. The reply shows it as it is now. (200) The property was
        created. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-plan-properties
    """
    return (await asyncio_detailed(plan_id, body=body, **query, client=client)).parsed
