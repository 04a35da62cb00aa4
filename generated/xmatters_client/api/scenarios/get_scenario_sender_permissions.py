"""GET /api/xm/1/scenarios/{scenarioId}/sender-permissions: List who may send from a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.sender_permission_page import SenderPermissionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getScenarioSenderPermissions",
    method="GET",
    path="/api/xm/1/scenarios/{scenarioId}/sender-permissions",
    path_parameters=(Parameter("scenarioId", "scenario_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SenderPermissionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetScenarioSenderPermissionsQuery(TypedDict, total=False):
    """The query parameters of getScenarioSenderPermissions as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    scenario_id: str,
    **query: Unpack[GetScenarioSenderPermissionsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "scenario_id": scenario_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> SenderPermissionPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SenderPermissionPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioSenderPermissionsQuery],
) -> Response[SenderPermissionPage]:
    """List who may send from a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(scenario_id, **query))


def sync(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioSenderPermissionsQuery],
) -> SenderPermissionPage:
    """List who may send from a scenario.

    Lists the people and roles that may send events from a scenario.

    Args:
        scenario_id: The id of the scenario.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of people and roles. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-scenario-sender-permissions
    """
    return sync_detailed(scenario_id, **query, client=client).parsed


async def asyncio_detailed(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioSenderPermissionsQuery],
) -> Response[SenderPermissionPage]:
    """List who may send from a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(scenario_id, **query))


async def asyncio(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioSenderPermissionsQuery],
) -> SenderPermissionPage:
    """List who may send from a scenario.

    Lists the people and roles that may send events from a scenario.

    Args:
        scenario_id: The id of the scenario.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of people and roles. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-scenario-sender-permissions
    """
    return (await asyncio_detailed(scenario_id, **query, client=client)).parsed
