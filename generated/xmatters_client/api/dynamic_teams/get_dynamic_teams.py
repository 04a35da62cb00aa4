"""GET /api/xm/1/dynamic-teams: List dynamic teams.

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
    from ...models.dynamic_team_embed import DynamicTeamEmbed
    from ...models.dynamic_team_page import DynamicTeamPage
    from ...models.dynamic_team_search_field import DynamicTeamSearchField
    from ...models.dynamic_team_sort_by import DynamicTeamSortBy
    from ...models.operand import Operand
    from ...models.sort_order import SortOrder
    from ...types import HasId, Request, Response

OPERATION: Final = Operation(
    operation_id="getDynamicTeams",
    method="GET",
    path="/api/xm/1/dynamic-teams",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("supervisors", "supervisors", is_list=True),
        Parameter("embed", "embed", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "DynamicTeamPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetDynamicTeamsQuery(TypedDict, total=False):
    """The query parameters of getDynamicTeams as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[DynamicTeamSearchField] | DynamicTeamSearchField
    """Where to look for the terms of `search`. Everywhere when left out."""
    supervisors: Sequence[str | HasId] | str | HasId
    """Only teams that one of these people supervises, named by id or by user id. Not certain: One
    client offers it; the reference of 2019 names `embed` alone."""
    embed: Sequence[DynamicTeamEmbed] | DynamicTeamEmbed
    """What the reply is to hold in addition."""
    sort_by: DynamicTeamSortBy
    """By what to sort."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetDynamicTeamsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> DynamicTeamPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DynamicTeamPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamsQuery],
) -> Response[DynamicTeamPage]:
    """List dynamic teams, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamsQuery],
) -> DynamicTeamPage:
    """List dynamic teams.

    Lists the dynamic teams that the caller may see.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        supervisors: Only teams that one of these people supervises, named by id or by user id. Not
            certain: One client offers it; the reference of 2019 names `embed` alone.
        embed: What the reply is to hold in addition.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of dynamic teams. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-groups
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamsQuery],
) -> Response[DynamicTeamPage]:
    """List dynamic teams, and return the answer raw as well as parsed.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetDynamicTeamsQuery],
) -> DynamicTeamPage:
    """List dynamic teams.

    Lists the dynamic teams that the caller may see.

    Deprecated: Newer instances have groups of the type `DYNAMIC` instead.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        supervisors: Only teams that one of these people supervises, named by id or by user id. Not
            certain: One client offers it; the reference of 2019 names `embed` alone.
        embed: What the reply is to hold in addition.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of dynamic teams. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-groups
    """
    return (await asyncio_detailed(**query, client=client)).parsed
