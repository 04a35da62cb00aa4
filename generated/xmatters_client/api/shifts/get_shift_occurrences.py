"""GET /api/xm/1/groups/{groupId}/occurrences: List the occurrences of shifts of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift_occurrence_embed import ShiftOccurrenceEmbed
    from ...models.shift_occurrence_page import ShiftOccurrencePage
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getShiftOccurrences",
    method="GET",
    path="/api/xm/1/groups/{groupId}/occurrences",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("shifts", "shifts", is_list=True),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ShiftOccurrencePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetShiftOccurrencesQuery(TypedDict, total=False):
    """The query parameters of getShiftOccurrences as keyword arguments."""

    embed: Sequence[ShiftOccurrenceEmbed] | ShiftOccurrenceEmbed
    """What the reply is to hold in addition."""
    from_: TimeValue
    """Where the range of time begins, itself included."""
    to: TimeValue
    """Where the range of time ends, itself included."""
    shifts: Sequence[str | HasId] | str | HasId
    """Only occurrences of these shifts, named by id or by name. All shifts of the group when left
    out."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    group_id: str,
    **query: Unpack[GetShiftOccurrencesQuery],
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
) -> ShiftOccurrencePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ShiftOccurrencePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftOccurrencesQuery],
) -> Response[ShiftOccurrencePage]:
    """List the occurrences of shifts of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftOccurrencesQuery],
) -> ShiftOccurrencePage:
    """List the occurrences of shifts of a group.

    Lists when the shifts of a group occur within a range of time.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        from_: Where the range of time begins, itself included.
        to: Where the range of time ends, itself included.
        shifts: Only occurrences of these shifts, named by id or by name. All shifts of the group
            when left out.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of occurrences. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-shift-occurrences
    """
    return sync_detailed(group_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftOccurrencesQuery],
) -> Response[ShiftOccurrencePage]:
    """List the occurrences of shifts of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetShiftOccurrencesQuery],
) -> ShiftOccurrencePage:
    """List the occurrences of shifts of a group.

    Lists when the shifts of a group occur within a range of time.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        from_: Where the range of time begins, itself included.
        to: Where the range of time ends, itself included.
        shifts: Only occurrences of these shifts, named by id or by name. All shifts of the group
            when left out.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of occurrences. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-shift-occurrences
    """
    return (await asyncio_detailed(group_id, **query, client=client)).parsed
