"""DELETE /api/xm/1/groups/{groupId}/shifts/{shiftId}: Delete a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift import Shift
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteShift",
    method="DELETE",
    path="/api/xm/1/groups/{groupId}/shifts/{shiftId}",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("shiftId", "shift_id", required=True),
    ),
    replies={
        200: "Shift",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteShiftQuery(TypedDict, total=False):
    """The query parameters of deleteShift as keyword arguments."""


def build_request(
    group_id: str,
    shift_id: str,
    **query: Unpack[DeleteShiftQuery],
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
) -> Shift | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Shift | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteShiftQuery],
) -> Response[Shift | None]:
    """Delete a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, shift_id, **query))


def sync(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteShiftQuery],
) -> Shift | None:
    """Delete a shift.

    Deletes a shift. Members that are in no other shift of the group leave the group as well.
    For a moment afterwards the name of the shift can still be taken.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.

    Returns:
        The shift that was deleted. (200) There was no such shift. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-shift
    """
    return sync_detailed(group_id, shift_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteShiftQuery],
) -> Response[Shift | None]:
    """Delete a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, shift_id, **query))


async def asyncio(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteShiftQuery],
) -> Shift | None:
    """Delete a shift.

    Deletes a shift. Members that are in no other shift of the group leave the group as well.
    For a moment afterwards the name of the shift can still be taken.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.

    Returns:
        The shift that was deleted. (200) There was no such shift. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-shift
    """
    return (await asyncio_detailed(group_id, shift_id, **query, client=client)).parsed
