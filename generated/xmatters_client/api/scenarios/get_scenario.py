"""GET /api/xm/1/scenarios/{scenarioId}: Get a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.scenario import Scenario
    from ...models.scenario_embed import ScenarioEmbed
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getScenario",
    method="GET",
    path="/api/xm/1/scenarios/{scenarioId}",
    path_parameters=(Parameter("scenarioId", "scenario_id", required=True),),
    query_parameters=(Parameter("embed", "embed", is_list=True),),
    replies={
        200: "Scenario",
    },
)
"""What the operation sends and answers, as data."""


class GetScenarioQuery(TypedDict, total=False):
    """The query parameters of getScenario as keyword arguments."""

    embed: Sequence[ScenarioEmbed] | ScenarioEmbed
    """What the reply should also carry."""


def build_request(
    scenario_id: str,
    **query: Unpack[GetScenarioQuery],
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
) -> Scenario:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Scenario = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioQuery],
) -> Response[Scenario]:
    """Get a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(scenario_id, **query))


def sync(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioQuery],
) -> Scenario:
    """Get a scenario.

    Returns one scenario.

    Args:
        scenario_id: The id of the scenario.
        client: What sends the request.
        embed: What the reply should also carry.

    Returns:
        The scenario. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-scenario
    """
    return sync_detailed(scenario_id, **query, client=client).parsed


async def asyncio_detailed(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioQuery],
) -> Response[Scenario]:
    """Get a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(scenario_id, **query))


async def asyncio(
    scenario_id: str,
    *,
    client: Client,
    **query: Unpack[GetScenarioQuery],
) -> Scenario:
    """Get a scenario.

    Returns one scenario.

    Args:
        scenario_id: The id of the scenario.
        client: What sends the request.
        embed: What the reply should also carry.

    Returns:
        The scenario. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-scenario
    """
    return (await asyncio_detailed(scenario_id, **query, client=client)).parsed
