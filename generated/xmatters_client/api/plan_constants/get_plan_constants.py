"""GET /api/xm/1/plans/{planId}/constants: List the constants of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan_constant_page import PlanConstantPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getPlanConstants",
    method="GET",
    path="/api/xm/1/plans/{planId}/constants",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "PlanConstantPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetPlanConstantsQuery(TypedDict, total=False):
    """The query parameters of getPlanConstants as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    plan_id: str,
    **query: Unpack[GetPlanConstantsQuery],
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
) -> PlanConstantPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanConstantPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanConstantsQuery],
) -> Response[PlanConstantPage]:
    """List the constants of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanConstantsQuery],
) -> PlanConstantPage:
    """List the constants of a plan.

    Returns the constants of one plan.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of constants. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-plan-constants
    """
    return sync_detailed(plan_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanConstantsQuery],
) -> Response[PlanConstantPage]:
    """List the constants of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanConstantsQuery],
) -> PlanConstantPage:
    """List the constants of a plan.

    Returns the constants of one plan.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of constants. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-plan-constants
    """
    return (await asyncio_detailed(plan_id, **query, client=client)).parsed
