"""GET /api/xm/1/event-suppressions: List the suppressions of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.event_suppression_page import EventSuppressionPage
    from ...models.sort_order import SortOrder
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getEventSuppressions",
    method="GET",
    path="/api/xm/1/event-suppressions",
    query_parameters=(
        Parameter("event", "event", required=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "EventSuppressionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetEventSuppressionsQuery(TypedDict, total=False):
    """The query parameters of getEventSuppressions as keyword arguments."""

    event: Required[str]
    """The id of the event that was repeated, or its number."""
    sort_by: str
    """What the suppressions are ordered by. Goes with `sortOrder`. Not certain: The reference
    lists the name; the values are not known."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetEventSuppressionsQuery],
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
) -> EventSuppressionPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: EventSuppressionPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetEventSuppressionsQuery],
) -> Response[EventSuppressionPage]:
    """List the suppressions of an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetEventSuppressionsQuery],
) -> EventSuppressionPage:
    """List the suppressions of an event.

    Lists the events that were held back because they repeated the given one.

    Args:
        client: What sends the request.
        event: The id of the event that was repeated, or its number.
        sort_by: What the suppressions are ordered by. Goes with `sortOrder`. Not certain: The
            reference lists the name; the values are not known.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of suppressions. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-suppressed-events
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetEventSuppressionsQuery],
) -> Response[EventSuppressionPage]:
    """List the suppressions of an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetEventSuppressionsQuery],
) -> EventSuppressionPage:
    """List the suppressions of an event.

    Lists the events that were held back because they repeated the given one.

    Args:
        client: What sends the request.
        event: The id of the event that was repeated, or its number.
        sort_by: What the suppressions are ordered by. Goes with `sortOrder`. Not certain: The
            reference lists the name; the values are not known.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of suppressions. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-suppressed-events
    """
    return (await asyncio_detailed(**query, client=client)).parsed
