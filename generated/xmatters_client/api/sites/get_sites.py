"""GET /api/xm/1/sites: List sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.operand import Operand
    from ...models.recipient_status import RecipientStatus
    from ...models.site_page import SitePage
    from ...models.site_search_field import SiteSearchField
    from ...models.site_sort_by import SiteSortBy
    from ...models.sort_order import SortOrder
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSites",
    method="GET",
    path="/api/xm/1/sites",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("country", "country"),
        Parameter("geocoded", "geocoded", "boolean"),
        Parameter("status", "status"),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SitePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetSitesQuery(TypedDict, total=False):
    """The query parameters of getSites as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[SiteSearchField] | SiteSearchField
    """Where to look for the terms of `search`; everywhere if left out."""
    country: str
    """The English name of a country, or its two- or three-letter ISO 3166 code, in any case."""
    geocoded: bool
    """`true`: only sites with both latitude and longitude. `false`: only sites that lack one or
    both."""
    status: RecipientStatus
    """Only sites in this state."""
    sort_by: SiteSortBy
    """What the sites are ordered by. Goes with `sortOrder`."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetSitesQuery],
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
) -> SitePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SitePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetSitesQuery],
) -> Response[SitePage]:
    """List sites, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetSitesQuery],
) -> SitePage:
    """List sites.

    Lists the sites that the caller may see.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`; everywhere if left out.
        country: The English name of a country, or its two- or three-letter ISO 3166 code, in any
            case.
        geocoded: `true`: only sites with both latitude and longitude. `false`: only sites that lack
            one or both.
        status: Only sites in this state.
        sort_by: What the sites are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of sites. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-sites
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetSitesQuery],
) -> Response[SitePage]:
    """List sites, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetSitesQuery],
) -> SitePage:
    """List sites.

    Lists the sites that the caller may see.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`; everywhere if left out.
        country: The English name of a country, or its two- or three-letter ISO 3166 code, in any
            case.
        geocoded: `true`: only sites with both latitude and longitude. `false`: only sites that lack
            one or both.
        status: Only sites in this state.
        sort_by: What the sites are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of sites. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-sites
    """
    return (await asyncio_detailed(**query, client=client)).parsed
