"""POST /api/xm/1/groups/{groupId}/shifts: Create or change a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift import Shift
    from ...models.shift_create import ShiftCreate
    from ...models.shift_update import ShiftUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateShift",
    method="POST",
    path="/api/xm/1/groups/{groupId}/shifts",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    body_type="application/json",
    body_models=(
        "ShiftCreate",
        "ShiftUpdate",
    ),
    replies={
        200: "Shift",
        201: "Shift",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateShiftQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateShift as keyword arguments."""


def build_request(
    group_id: str,
    *,
    body: ShiftCreate | ShiftUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateShiftQuery],
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
) -> Shift:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Shift = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    body: ShiftCreate | ShiftUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateShiftQuery],
) -> Response[Shift]:
    """Create or change a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, body=body, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    body: ShiftCreate | ShiftUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateShiftQuery],
) -> Shift:
    """Create or change a shift.

    Adds a shift to a group, or changes the one whose `id` the body has. A new shift that has
    only a name runs all the time. A change touches only the fields that are sent. Older
    instances cannot change shifts; there, delete the shift and create it anew. When a new name
    is taken, a server error (501) was seen instead of a conflict.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        body: The new shift, or the fields to change.

    Returns:
        The changed shift. (200) The new shift. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-shift
    """
    return sync_detailed(group_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    body: ShiftCreate | ShiftUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateShiftQuery],
) -> Response[Shift]:
    """Create or change a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, body=body, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    body: ShiftCreate | ShiftUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateShiftQuery],
) -> Shift:
    """Create or change a shift.

    Adds a shift to a group, or changes the one whose `id` the body has. A new shift that has
    only a name runs all the time. A change touches only the fields that are sent. Older
    instances cannot change shifts; there, delete the shift and create it anew. When a new name
    is taken, a server error (501) was seen instead of a conflict.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        body: The new shift, or the fields to change.

    Returns:
        The changed shift. (200) The new shift. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-shift
    """
    return (await asyncio_detailed(group_id, body=body, **query, client=client)).parsed
