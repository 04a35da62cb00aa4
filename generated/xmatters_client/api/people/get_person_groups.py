"""GET /api/xm/1/people/{personId}/group-memberships: List the groups of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.group_membership_page import GroupMembershipPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getPersonGroups",
    method="GET",
    path="/api/xm/1/people/{personId}/group-memberships",
    path_parameters=(Parameter("personId", "person_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "GroupMembershipPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetPersonGroupsQuery(TypedDict, total=False):
    """The query parameters of getPersonGroups as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    person_id: str,
    **query: Unpack[GetPersonGroupsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "person_id": person_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> GroupMembershipPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: GroupMembershipPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonGroupsQuery],
) -> Response[GroupMembershipPage]:
    """List the groups of a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(person_id, **query))


def sync(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonGroupsQuery],
) -> GroupMembershipPage:
    """List the groups of a person.

    Lists the groups to which one person belongs, also those that contain only a device of the
    person.

    Args:
        person_id: The id of the person, or the user id (`targetName`). The id is safer, as names
            change.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of memberships. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-person-39-s-groups
    """
    return sync_detailed(person_id, **query, client=client).parsed


async def asyncio_detailed(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonGroupsQuery],
) -> Response[GroupMembershipPage]:
    """List the groups of a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(person_id, **query))


async def asyncio(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonGroupsQuery],
) -> GroupMembershipPage:
    """List the groups of a person.

    Lists the groups to which one person belongs, also those that contain only a device of the
    person.

    Args:
        person_id: The id of the person, or the user id (`targetName`). The id is safer, as names
            change.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of memberships. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-person-39-s-groups
    """
    return (await asyncio_detailed(person_id, **query, client=client)).parsed
