"""GET /api/xm/1/plans/{planId}: Get a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan import Plan
    from ...models.plan_embed import PlanEmbed
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getPlan",
    method="GET",
    path="/api/xm/1/plans/{planId}",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("at", "at", "date-time"),
    ),
    replies={
        200: "Plan",
    },
)
"""What the operation sends and answers, as data."""


class GetPlanQuery(TypedDict, total=False):
    """The query parameters of getPlan as keyword arguments."""

    embed: Sequence[PlanEmbed] | PlanEmbed
    """What else to put into the plan."""
    at: TimeValue
    """Answers with the state at this moment in the past. Needs the permission to see historical
    data. Not certain: The reference of 2019 documents it, the present one no longer does."""


def build_request(
    plan_id: str,
    **query: Unpack[GetPlanQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
        },
        query,
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
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanQuery],
) -> Response[Plan]:
    """Get a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanQuery],
) -> Plan:
    """Get a plan.

    Returns one plan.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        embed: What else to put into the plan.
        at: Answers with the state at this moment in the past. Needs the permission to see
            historical data. Not certain: The reference of 2019 documents it, the present one no
            longer does.

    Returns:
        The plan. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-communication-plan
    """
    return sync_detailed(plan_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanQuery],
) -> Response[Plan]:
    """Get a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanQuery],
) -> Plan:
    """Get a plan.

    Returns one plan.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        embed: What else to put into the plan.
        at: Answers with the state at this moment in the past. Needs the permission to see
            historical data. Not certain: The reference of 2019 documents it, the present one no
            longer does.

    Returns:
        The plan. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-communication-plan
    """
    return (await asyncio_detailed(plan_id, **query, client=client)).parsed
