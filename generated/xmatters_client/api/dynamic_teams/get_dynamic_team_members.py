"""GET /api/xm/1/dynamic-teams/{dynamicTeamId}/members: List the members of a dynamic team.

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
    from ...models.person_page import PersonPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getDynamicTeamMembers",
    method="GET",
    path="/api/xm/1/dynamic-teams/{dynamicTeamId}/members",
    path_parameters=(Parameter("dynamicTeamId", "dynamic_team_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "PersonPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetDynamicTeamMembersQuery(TypedDict, total=False):
    """The query parameters of getDynamicTeamMembers as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    dynamic_team_id: str,
    **query: Unpack[GetDynamicTeamMembersQuery],
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
) -> PersonPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PersonPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamMembersQuery],
) -> Response[PersonPage]:
    """List the members of a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(dynamic_team_id, **query))


def sync(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamMembersQuery],
) -> PersonPage:
    """List the members of a dynamic team.

    Lists the people that meet the rules of a team now.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        dynamic_team_id: The id or the name of the team.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of people. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
    """
    return sync_detailed(dynamic_team_id, **query, client=client).parsed


async def asyncio_detailed(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamMembersQuery],
) -> Response[PersonPage]:
    """List the members of a dynamic team, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(dynamic_team_id, **query))


async def asyncio(
    dynamic_team_id: str,
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamMembersQuery],
) -> PersonPage:
    """List the members of a dynamic team.

    Lists the people that meet the rules of a team now.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        dynamic_team_id: The id or the name of the team.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of people. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
    """
    return (await asyncio_detailed(dynamic_team_id, **query, client=client)).parsed
