"""DELETE /api/xm/1/groups/{groupId}/members/{memberId}: Remove a member from a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.group_membership import GroupMembership
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="removeGroupMember",
    method="DELETE",
    path="/api/xm/1/groups/{groupId}/members/{memberId}",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("memberId", "member_id", required=True),
    ),
    replies={
        200: "GroupMembership",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class RemoveGroupMemberQuery(TypedDict, total=False):
    """The query parameters of removeGroupMember as keyword arguments."""


def build_request(
    group_id: str,
    member_id: str,
    **query: Unpack[RemoveGroupMemberQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "group_id": group_id,
            "member_id": member_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> GroupMembership | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: GroupMembership | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    member_id: str,
    *,
    client: Client,
    **query: Unpack[RemoveGroupMemberQuery],
) -> Response[GroupMembership | None]:
    """Remove a member from a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, member_id, **query))


def sync(
    group_id: str,
    member_id: str,
    *,
    client: Client,
    **query: Unpack[RemoveGroupMemberQuery],
) -> GroupMembership | None:
    """Remove a member from a group.

    Removes a recipient from a group. The recipient itself stays.

    Args:
        group_id: The id or the name of the group.
        member_id: The id or the target name of the member.
        client: What sends the request.

    Returns:
        The membership that was ended. (200) The recipient was not a member of the group. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#remove-a-member-from-the-group
    """
    return sync_detailed(group_id, member_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    member_id: str,
    *,
    client: Client,
    **query: Unpack[RemoveGroupMemberQuery],
) -> Response[GroupMembership | None]:
    """Remove a member from a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, member_id, **query))


async def asyncio(
    group_id: str,
    member_id: str,
    *,
    client: Client,
    **query: Unpack[RemoveGroupMemberQuery],
) -> GroupMembership | None:
    """Remove a member from a group.

    Removes a recipient from a group. The recipient itself stays.

    Args:
        group_id: The id or the name of the group.
        member_id: The id or the target name of the member.
        client: What sends the request.

    Returns:
        The membership that was ended. (200) The recipient was not a member of the group. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#remove-a-member-from-the-group
    """
    return (await asyncio_detailed(group_id, member_id, **query, client=client)).parsed
