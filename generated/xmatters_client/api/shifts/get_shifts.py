"""GET /api/xm/1/groups/{groupId}/shifts: List the shifts of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift_include import ShiftInclude
    from ...models.shift_page import ShiftPage
    from ...models.shift_type import ShiftType
    from ...models.shifts_embed import ShiftsEmbed
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getShifts",
    method="GET",
    path="/api/xm/1/groups/{groupId}/shifts",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("include", "include", is_list=True),
        Parameter("members.exists", "members_dot_exists", "boolean"),
        Parameter("shiftType", "shift_type"),
        Parameter("createdAfter", "created_after", "date-time"),
        Parameter("createdBefore", "created_before", "date-time"),
        Parameter("at", "at", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ShiftPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetShiftsQuery(TypedDict, total=False):
    """The query parameters of getShifts as keyword arguments."""

    embed: Sequence[ShiftsEmbed] | ShiftsEmbed
    """What the reply is to hold in addition."""
    include: Sequence[ShiftInclude] | ShiftInclude
    """Which numbers the reply is to hold in addition."""
    members_dot_exists: bool
    """Only shifts that have members, or with false those that have none. Not certain: The
    reference names the parameter; that it is a boolean was assumed from its like on other
    lists."""
    shift_type: ShiftType
    """Only shifts of this type."""
    created_after: TimeValue
    """Only what was created after this moment, which itself is excluded."""
    created_before: TimeValue
    """Only what was created before this moment, which itself is excluded."""
    at: TimeValue
    """Answers with the state at this moment in the past instead of the present. Needs the
    permission to see historical data. Not certain: In the reference of 2019, but not in that of
    2026."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    group_id: str,
    **query: Unpack[GetShiftsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "group_id": group_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ShiftPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ShiftPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftsQuery],
) -> Response[ShiftPage]:
    """List the shifts of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftsQuery],
) -> ShiftPage:
    """List the shifts of a group.

    Lists the shifts of a group with their times. Who is in them comes with the embed `members`.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        include: Which numbers the reply is to hold in addition.
        members_dot_exists: Only shifts that have members, or with false those that have none. Not certain: The
            reference names the parameter; that it is a boolean was assumed from its like on
            other lists.
        shift_type: Only shifts of this type.
        created_after: Only what was created after this moment, which itself is excluded.
        created_before: Only what was created before this moment, which itself is excluded.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data. Not certain: In the reference of 2019, but not in
            that of 2026.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of shifts. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-shifts
    """
    return sync_detailed(group_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftsQuery],
) -> Response[ShiftPage]:
    """List the shifts of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftsQuery],
) -> ShiftPage:
    """List the shifts of a group.

    Lists the shifts of a group with their times. Who is in them comes with the embed `members`.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        include: Which numbers the reply is to hold in addition.
        members_dot_exists: Only shifts that have members, or with false those that have none. Not certain: The
            reference names the parameter; that it is a boolean was assumed from its like on
            other lists.
        shift_type: Only shifts of this type.
        created_after: Only what was created after this moment, which itself is excluded.
        created_before: Only what was created before this moment, which itself is excluded.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data. Not certain: In the reference of 2019, but not in
            that of 2026.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of shifts. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-shifts
    """
    return (await asyncio_detailed(group_id, **query, client=client)).parsed
