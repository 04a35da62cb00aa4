"""GET /api/xm/1/dynamic-teams/{dynamicTeamId}: Get a dynamic team.

Deprecated: Newer instances have groups of the type `DYNAMIC` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.dynamic_team import DynamicTeam
    from ...models.dynamic_team_embed import DynamicTeamEmbed
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getDynamicTeam",
    method="GET",
    path="/api/xm/1/dynamic-teams/{dynamicTeamId}",
    path_parameters=(Parameter("dynamicTeamId", "dynamic_team_id", required=True),),
    query_parameters=(Parameter("embed", "embed", is_list=True),),
    replies={
        200: "DynamicTeam",
    },
)
"""What the operation sends and answers, as data."""


class GetDynamicTeamQuery(TypedDict, total=False):
    """The query parameters of getDynamicTeam as keyword arguments."""

    embed: Sequence[DynamicTeamEmbed] | DynamicTeamEmbed
    """What the reply is to hold in addition."""


def build_request(
    dynamic_team_id: str,
    **query: Unpack[GetDynamicTeamQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "dynamic_team_id": dynamic_team_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> DynamicTeam:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DynamicTeam = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamQuery],
) -> Response[DynamicTeam]:
    """Get a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(dynamic_team_id, **query))


def sync(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamQuery],
) -> DynamicTeam:
    """Get a dynamic team.

    Gets one team; its supervisors and observers come with `embed`.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        dynamic_team_id: The id or the name of the team.
        client: What sends the request.
        embed: What the reply is to hold in addition.

    Returns:
        The team. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-group
    """
    return sync_detailed(dynamic_team_id, **query, client=client).parsed


async def asyncio_detailed(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamQuery],
) -> Response[DynamicTeam]:
    """Get a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(dynamic_team_id, **query))


async def asyncio(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamQuery],
) -> DynamicTeam:
    """Get a dynamic team.

    Gets one team; its supervisors and observers come with `embed`.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        dynamic_team_id: The id or the name of the team.
        client: What sends the request.
        embed: What the reply is to hold in addition.

    Returns:
        The team. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-group
    """
    return (await asyncio_detailed(dynamic_team_id, **query, client=client)).parsed
