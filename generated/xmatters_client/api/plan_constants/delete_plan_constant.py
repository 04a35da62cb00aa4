"""DELETE /api/xm/1/plans/{planId}/constants/{constantId}: Delete a constant of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan_constant import PlanConstant
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deletePlanConstant",
    method="DELETE",
    path="/api/xm/1/plans/{planId}/constants/{constantId}",
    path_parameters=(
        Parameter("planId", "plan_id", required=True),
        Parameter("constantId", "constant_id", required=True),
    ),
    replies={
        200: "PlanConstant",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeletePlanConstantQuery(TypedDict, total=False):
    """The query parameters of deletePlanConstant as keyword arguments."""


def build_request(
    plan_id: str,
    constant_id: str,
    **query: Unpack[DeletePlanConstantQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
            "constant_id": constant_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> PlanConstant | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanConstant | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    constant_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanConstantQuery],
) -> Response[PlanConstant | None]:
    """Delete a constant of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, constant_id, **query))


def sync(
    plan_id: str,
    constant_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanConstantQuery],
) -> PlanConstant | None:
    """Delete a constant of a plan.

    Deletes one constant and returns it as it was. Works for plans of the type `PLAN` only. It
    is no error if there is nothing to delete.

    Args:
        plan_id: The id or the name of the plan.
        constant_id: The id of the constant.
        client: What sends the request.

    Returns:
        The constant that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-plan-constant
    """
    return sync_detailed(plan_id, constant_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    constant_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanConstantQuery],
) -> Response[PlanConstant | None]:
    """Delete a constant of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, constant_id, **query))


async def asyncio(
    plan_id: str,
    constant_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanConstantQuery],
) -> PlanConstant | None:
    """Delete a constant of a plan.

    Deletes one constant and returns it as it was. Works for plans of the type `PLAN` only. It
    is no error if there is nothing to delete.

    Args:
        plan_id: The id or the name of the plan.
        constant_id: The id of the constant.
        client: What sends the request.

    Returns:
        The constant that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-plan-constant
    """
    return (await asyncio_detailed(plan_id, constant_id, **query, client=client)).parsed
