"""GET /api/xm/1/groups: List groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.group_embed import GroupEmbed
    from ...models.group_member_exists import GroupMemberExists
    from ...models.group_page import GroupPage
    from ...models.group_search_field import GroupSearchField
    from ...models.group_sort_by import GroupSortBy
    from ...models.group_type import GroupType
    from ...models.license_type import LicenseType
    from ...models.operand import Operand
    from ...models.recipient_status import RecipientStatus
    from ...models.sort_order import SortOrder
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getGroups",
    method="GET",
    path="/api/xm/1/groups",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("groupType", "group_type"),
        Parameter("status", "status"),
        Parameter("members", "members", is_list=True),
        Parameter("member.exists", "member_dot_exists"),
        Parameter("members.licenseType", "members_dot_license_type"),
        Parameter("sites", "sites", is_list=True),
        Parameter("supervisors", "supervisors", is_list=True),
        Parameter("createdFrom", "created_from", "date-time"),
        Parameter("createdTo", "created_to", "date-time"),
        Parameter("createdAfter", "created_after", "date-time"),
        Parameter("createdBefore", "created_before", "date-time"),
        Parameter("embed", "embed", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "GroupPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetGroupsQuery(TypedDict, total=False):
    """The query parameters of getGroups as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[GroupSearchField] | GroupSearchField
    """Where to look for the terms of `search`. Everywhere when left out."""
    group_type: GroupType
    """Only groups of this type."""
    status: RecipientStatus
    """Only groups with this status."""
    members: Sequence[str | HasId] | str | HasId
    """Only groups that have at least one of these members (people, devices or groups), named by
    id. Target names work too, but sources disagree whether they have to be encoded in Base64
    here."""
    member_dot_exists: GroupMemberExists
    """Only groups that have shifts, but nobody in them."""
    members_dot_license_type: LicenseType
    """Only groups with members that have this kind of licence."""
    sites: Sequence[str | HasId] | str | HasId
    """Only groups of these sites, named by id or by name. Case does not matter."""
    supervisors: Sequence[str | HasId] | str | HasId
    """Only groups that one of these people supervises, named by id or by user id. Case does not
    matter."""
    created_from: TimeValue
    """Only what was created at this moment or later."""
    created_to: TimeValue
    """Only what was created at this moment or earlier."""
    created_after: TimeValue
    """Only what was created after this moment, which itself is excluded."""
    created_before: TimeValue
    """Only what was created before this moment, which itself is excluded."""
    embed: Sequence[GroupEmbed] | GroupEmbed
    """What the reply is to hold in addition."""
    sort_by: GroupSortBy
    """By what to sort."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetGroupsQuery],
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
) -> GroupPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: GroupPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetGroupsQuery],
) -> Response[GroupPage]:
    """List groups, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetGroupsQuery],
) -> GroupPage:
    """List groups.

    Lists the groups that the caller may see, by name unless `sortBy` says otherwise. Values of
    one filter widen the result, several filters narrow it.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        group_type: Only groups of this type.
        status: Only groups with this status.
        members: Only groups that have at least one of these members (people, devices or groups),
            named by id. Target names work too, but sources disagree whether they have to be
            encoded in Base64 here.
        member_dot_exists: Only groups that have shifts, but nobody in them.
        members_dot_license_type: Only groups with members that have this kind of licence.
        sites: Only groups of these sites, named by id or by name. Case does not matter.
        supervisors: Only groups that one of these people supervises, named by id or by user id. Case
            does not matter.
        created_from: Only what was created at this moment or later.
        created_to: Only what was created at this moment or earlier.
        created_after: Only what was created after this moment, which itself is excluded.
        created_before: Only what was created before this moment, which itself is excluded.
        embed: What the reply is to hold in addition.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of groups. (200)

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
    **query: Unpack[GetGroupsQuery],
) -> Response[GroupPage]:
    """List groups, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetGroupsQuery],
) -> GroupPage:
    """List groups.

    Lists the groups that the caller may see, by name unless `sortBy` says otherwise. Values of
    one filter widen the result, several filters narrow it.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        group_type: Only groups of this type.
        status: Only groups with this status.
        members: Only groups that have at least one of these members (people, devices or groups),
            named by id. Target names work too, but sources disagree whether they have to be
            encoded in Base64 here.
        member_dot_exists: Only groups that have shifts, but nobody in them.
        members_dot_license_type: Only groups with members that have this kind of licence.
        sites: Only groups of these sites, named by id or by name. Case does not matter.
        supervisors: Only groups that one of these people supervises, named by id or by user id. Case
            does not matter.
        created_from: Only what was created at this moment or later.
        created_to: Only what was created at this moment or earlier.
        created_after: Only what was created after this moment, which itself is excluded.
        created_before: Only what was created before this moment, which itself is excluded.
        embed: What the reply is to hold in addition.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of groups. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-groups
    """
    return (await asyncio_detailed(**query, client=client)).parsed
