"""GET /api/xm/1/groups/{groupId}/shifts/{shiftId}/members: List the members of a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift_member_page import ShiftMemberPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getShiftMembers",
    method="GET",
    path="/api/xm/1/groups/{groupId}/shifts/{shiftId}/members",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("shiftId", "shift_id", required=True),
    ),
    query_parameters=(
        Parameter("onDuty", "on_duty", "boolean"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ShiftMemberPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetShiftMembersQuery(TypedDict, total=False):
    """The query parameters of getShiftMembers as keyword arguments."""

    on_duty: bool
    """Only members who are on duty, or with false those who are not. Not certain: The reference
    names the parameter; that it is a boolean was assumed from the field of the same name."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    group_id: str,
    shift_id: str,
    **query: Unpack[GetShiftMembersQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "group_id": group_id,
            "shift_id": shift_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ShiftMemberPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ShiftMemberPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftMembersQuery],
) -> Response[ShiftMemberPage]:
    """List the members of a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, shift_id, **query))


def sync(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftMembersQuery],
) -> ShiftMemberPage:
    """List the members of a shift.

    Lists who is in a shift, and in which place.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        on_duty: Only members who are on duty, or with false those who are not. Not certain: The
            reference names the parameter; that it is a boolean was assumed from the field of
            the same name.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of members. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-members-in-a-shift
    """
    return sync_detailed(group_id, shift_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftMembersQuery],
) -> Response[ShiftMemberPage]:
    """List the members of a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, shift_id, **query))


async def asyncio(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftMembersQuery],
) -> ShiftMemberPage:
    """List the members of a shift.

    Lists who is in a shift, and in which place.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        on_duty: Only members who are on duty, or with false those who are not. Not certain: The
            reference names the parameter; that it is a boolean was assumed from the field of
            the same name.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of members. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-members-in-a-shift
    """
    return (await asyncio_detailed(group_id, shift_id, **query, client=client)).parsed
