"""GET /api/xm/1/groups/{groupId}/shifts/{shiftId}: Get a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift import Shift
    from ...models.shift_embed import ShiftEmbed
    from ...models.shift_include import ShiftInclude
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getShift",
    method="GET",
    path="/api/xm/1/groups/{groupId}/shifts/{shiftId}",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("shiftId", "shift_id", required=True),
    ),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("include", "include", is_list=True),
        Parameter("at", "at", "date-time"),
    ),
    replies={
        200: "Shift",
    },
)
"""What the operation sends and answers, as data."""


class GetShiftQuery(TypedDict, total=False):
    """The query parameters of getShift as keyword arguments."""

    embed: Sequence[ShiftEmbed] | ShiftEmbed
    """What the reply is to hold in addition."""
    include: Sequence[ShiftInclude] | ShiftInclude
    """Which numbers the reply is to hold in addition."""
    at: TimeValue
    """Answers with the state at this moment in the past instead of the present. Needs the
    permission to see historical data. Not certain: In the reference of 2019, but not in that of
    2026."""


def build_request(
    group_id: str,
    shift_id: str,
    **query: Unpack[GetShiftQuery],
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
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftQuery],
) -> Response[Shift]:
    """Get a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, shift_id, **query))


def sync(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftQuery],
) -> Shift:
    """Get a shift.

    Gets one shift of a group by its id or its name.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        include: Which numbers the reply is to hold in addition.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data. Not certain: In the reference of 2019, but not in
            that of 2026.

    Returns:
        The shift. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-shift
    """
    return sync_detailed(group_id, shift_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftQuery],
) -> Response[Shift]:
    """Get a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, shift_id, **query))


async def asyncio(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftQuery],
) -> Shift:
    """Get a shift.

    Gets one shift of a group by its id or its name.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        include: Which numbers the reply is to hold in addition.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data. Not certain: In the reference of 2019, but not in
            that of 2026.

    Returns:
        The shift. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-shift
    """
    return (await asyncio_detailed(group_id, shift_id, **query, client=client)).parsed
