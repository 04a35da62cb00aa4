"""GET /api/xm/1/roles: List roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.role_page import RolePage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getRoles",
    method="GET",
    path="/api/xm/1/roles",
    query_parameters=(
        Parameter("name", "name"),
        Parameter("allowWildcards", "allow_wildcards", "boolean"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "RolePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetRolesQuery(TypedDict, total=False):
    """The query parameters of getRoles as keyword arguments."""

    name: str
    """The name of the role to find, complete unless `allowWildcards` is set."""
    allow_wildcards: bool
    """Whether wildcards in `name` stand for other characters."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetRolesQuery],
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
) -> RolePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: RolePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetRolesQuery],
) -> Response[RolePage]:
    """List roles, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetRolesQuery],
) -> RolePage:
    """List roles.

    Lists the roles of the instance.

    Args:
        client: What sends the request.
        name: The name of the role to find, complete unless `allowWildcards` is set.
        allow_wildcards: Whether wildcards in `name` stand for other characters.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of roles. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-roles
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetRolesQuery],
) -> Response[RolePage]:
    """List roles, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetRolesQuery],
) -> RolePage:
    """List roles.

    Lists the roles of the instance.

    Args:
        client: What sends the request.
        name: The name of the role to find, complete unless `allowWildcards` is set.
        allow_wildcards: Whether wildcards in `name` stand for other characters.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of roles. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-roles
    """
    return (await asyncio_detailed(**query, client=client)).parsed
