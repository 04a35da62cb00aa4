"""POST /api/xm/1/groups/{groupId}/shifts/{shiftId}/members: Add a member to a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift_member import ShiftMember
    from ...models.shift_member_input import ShiftMemberInput
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="addShiftMember",
    method="POST",
    path="/api/xm/1/groups/{groupId}/shifts/{shiftId}/members",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("shiftId", "shift_id", required=True),
    ),
    body_type="application/json",
    body_models=("ShiftMemberInput",),
    replies={
        200: "ShiftMember",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class AddShiftMemberQuery(TypedDict, total=False):
    """The query parameters of addShiftMember as keyword arguments."""


def build_request(
    group_id: str,
    shift_id: str,
    *,
    body: ShiftMemberInput | Mapping[str, Any],
    **query: Unpack[AddShiftMemberQuery],
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
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ShiftMember:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ShiftMember = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftMemberInput | Mapping[str, Any],
    **query: Unpack[AddShiftMemberQuery],
) -> Response[ShiftMember]:
    """Add a member to a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, shift_id, body=body, **query))


def sync(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftMemberInput | Mapping[str, Any],
    **query: Unpack[AddShiftMemberQuery],
) -> ShiftMember:
    """Add a member to a shift.

    Puts a person, a device or a group into a shift, at the end unless `position` says
    otherwise. A recipient can be there more than once if the group allows duplicates, so
    repeating the request may add it again.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        body: What to send.

    Returns:
        The new place in the shift. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-member-to-a-shift
    """
    return sync_detailed(group_id, shift_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftMemberInput | Mapping[str, Any],
    **query: Unpack[AddShiftMemberQuery],
) -> Response[ShiftMember]:
    """Add a member to a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, shift_id, body=body, **query))


async def asyncio(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftMemberInput | Mapping[str, Any],
    **query: Unpack[AddShiftMemberQuery],
) -> ShiftMember:
    """Add a member to a shift.

    Puts a person, a device or a group into a shift, at the end unless `position` says
    otherwise. A recipient can be there more than once if the group allows duplicates, so
    repeating the request may add it again.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        body: What to send.

    Returns:
        The new place in the shift. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-member-to-a-shift
    """
    return (await asyncio_detailed(group_id, shift_id, body=body, **query, client=client)).parsed
