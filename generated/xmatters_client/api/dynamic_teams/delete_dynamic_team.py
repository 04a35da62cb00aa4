"""DELETE /api/xm/1/dynamic-teams/{dynamicTeamId}: Delete a dynamic team.

Deprecated: Newer instances have groups of the type `DYNAMIC` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.dynamic_team import DynamicTeam
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteDynamicTeam",
    method="DELETE",
    path="/api/xm/1/dynamic-teams/{dynamicTeamId}",
    path_parameters=(Parameter("dynamicTeamId", "dynamic_team_id", required=True),),
    replies={
        200: "DynamicTeam",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteDynamicTeamQuery(TypedDict, total=False):
    """The query parameters of deleteDynamicTeam as keyword arguments."""


def build_request(
    dynamic_team_id: str,
    **query: Unpack[DeleteDynamicTeamQuery],
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
) -> DynamicTeam | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DynamicTeam | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDynamicTeamQuery],
) -> Response[DynamicTeam | None]:
    """Delete a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(dynamic_team_id, **query))


def sync(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDynamicTeamQuery],
) -> DynamicTeam | None:
    """Delete a dynamic team.

    Deletes a team. The people in it stay.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        dynamic_team_id: The id or the name of the team.
        client: What sends the request.

    Returns:
        The team that was deleted. (200) There was no such team. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-group
    """
    return sync_detailed(dynamic_team_id, **query, client=client).parsed


async def asyncio_detailed(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDynamicTeamQuery],
) -> Response[DynamicTeam | None]:
    """Delete a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(dynamic_team_id, **query))


async def asyncio(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteDynamicTeamQuery],
) -> DynamicTeam | None:
    """Delete a dynamic team.

    Deletes a team. The people in it stay.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        dynamic_team_id: The id or the name of the team.
        client: What sends the request.

    Returns:
        The team that was deleted. (200) There was no such team. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-group
    """
    return (await asyncio_detailed(dynamic_team_id, **query, client=client)).parsed
