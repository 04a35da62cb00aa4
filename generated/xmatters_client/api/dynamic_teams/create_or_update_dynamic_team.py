"""POST /api/xm/1/dynamic-teams: Create or change a dynamic team.

Deprecated: Newer instances have groups of the type `DYNAMIC` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.dynamic_team import DynamicTeam
    from ...models.dynamic_team_create import DynamicTeamCreate
    from ...models.dynamic_team_update import DynamicTeamUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateDynamicTeam",
    method="POST",
    path="/api/xm/1/dynamic-teams",
    body_type="application/json",
    body_models=(
        "DynamicTeamCreate",
        "DynamicTeamUpdate",
    ),
    replies={
        200: "DynamicTeam",
        201: "DynamicTeam",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateDynamicTeamQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateDynamicTeam as keyword arguments."""


def build_request(
    *,
    body: DynamicTeamCreate | DynamicTeamUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDynamicTeamQuery],
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
) -> DynamicTeam:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DynamicTeam = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: DynamicTeamCreate | DynamicTeamUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDynamicTeamQuery],
) -> Response[DynamicTeam]:
    """Create or change a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: DynamicTeamCreate | DynamicTeamUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDynamicTeamQuery],
) -> DynamicTeam:
    """Create or change a dynamic team.

    Adds a team, or changes the one whose `id` the body has.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        client: What sends the request.
        body: The new team, or the fields to change.

    Returns:
        The changed team. (200) The new team. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-group
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: DynamicTeamCreate | DynamicTeamUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDynamicTeamQuery],
) -> Response[DynamicTeam]:
    """Create or change a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: DynamicTeamCreate | DynamicTeamUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateDynamicTeamQuery],
) -> DynamicTeam:
    """Create or change a dynamic team.

    Adds a team, or changes the one whose `id` the body has.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        client: What sends the request.
        body: The new team, or the fields to change.

    Returns:
        The changed team. (200) The new team. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-group
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
