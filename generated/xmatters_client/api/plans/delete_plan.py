"""DELETE /api/xm/1/plans/{planId}: Delete a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.plan import Plan
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deletePlan",
    method="DELETE",
    path="/api/xm/1/plans/{planId}",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    replies={
        200: "Plan",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeletePlanQuery(TypedDict, total=False):
    """The query parameters of deletePlan as keyword arguments."""


def build_request(
    plan_id: str,
    **query: Unpack[DeletePlanQuery],
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
) -> Plan | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Plan | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanQuery],
) -> Response[Plan | None]:
    """Delete a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanQuery],
) -> Plan | None:
    """Delete a plan.

    Deletes one plan and returns it as it was. Only plans of the type `PLAN` can be deleted. It
    is no error if there is nothing to delete.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.

    Returns:
        The plan that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-plan
    """
    return sync_detailed(plan_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanQuery],
) -> Response[Plan | None]:
    """Delete a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePlanQuery],
) -> Plan | None:
    """Delete a plan.

    Deletes one plan and returns it as it was. Only plans of the type `PLAN` can be deleted. It
    is no error if there is nothing to delete.

    Args:
        plan_id: The id or the name of the plan.
        client: What sends the request.

    Returns:
        The plan that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-plan
    """
    return (await asyncio_detailed(plan_id, **query, client=client)).parsed
