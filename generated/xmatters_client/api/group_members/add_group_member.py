"""POST /api/xm/1/groups/{groupId}/members: Add a member to a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.recipient import Recipient
    from ...models.recipient_pointer import RecipientPointer
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="addGroupMember",
    method="POST",
    path="/api/xm/1/groups/{groupId}/members",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    body_type="application/json",
    body_models=("RecipientPointer",),
    replies={
        200: "Recipient",
    },
)
"""What the operation sends and answers, as data."""


class AddGroupMemberQuery(TypedDict, total=False):
    """The query parameters of addGroupMember as keyword arguments."""


def build_request(
    group_id: str,
    *,
    body: RecipientPointer | Mapping[str, Any],
    **query: Unpack[AddGroupMemberQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "group_id": group_id,
        },
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Recipient:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Recipient = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    body: RecipientPointer | Mapping[str, Any],
    **query: Unpack[AddGroupMemberQuery],
) -> Response[Recipient]:
    """Add a member to a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, body=body, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    body: RecipientPointer | Mapping[str, Any],
    **query: Unpack[AddGroupMemberQuery],
) -> Recipient:
    """Add a member to a group.

    Adds a person, a device or another group to a group and answers with the recipient that was
    added. Dynamic teams cannot be added, nor a group to itself. The member is in no shift yet
    and so is not notified by an on-call group. Not certain: Nothing proves that adding a member
    again is harmless. A membership has no id, so a second one cannot arise.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        body: What to send.

    Returns:
        The recipient that was added. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-member-to-the-group
    """
    return sync_detailed(group_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    body: RecipientPointer | Mapping[str, Any],
    **query: Unpack[AddGroupMemberQuery],
) -> Response[Recipient]:
    """Add a member to a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, body=body, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    body: RecipientPointer | Mapping[str, Any],
    **query: Unpack[AddGroupMemberQuery],
) -> Recipient:
    """Add a member to a group.

    Adds a person, a device or another group to a group and answers with the recipient that was
    added. Dynamic teams cannot be added, nor a group to itself. The member is in no shift yet
    and so is not notified by an on-call group. Not certain: Nothing proves that adding a member
    again is harmless. A membership has no id, so a second one cannot arise.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        body: What to send.

    Returns:
        The recipient that was added. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-member-to-the-group
    """
    return (await asyncio_detailed(group_id, body=body, **query, client=client)).parsed
