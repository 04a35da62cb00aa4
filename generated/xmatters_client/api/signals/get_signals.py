"""GET /api/xm/1/signals: List signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.signal_correlation import SignalCorrelation
    from ...models.signal_embed import SignalEmbed
    from ...models.signal_page import SignalPage
    from ...models.signal_response import SignalResponse
    from ...models.sort_order import SortOrder
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getSignals",
    method="GET",
    path="/api/xm/1/signals",
    query_parameters=(
        Parameter("correlation", "correlation"),
        Parameter("response", "response"),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("embed", "embed", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SignalPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetSignalsQuery(TypedDict, total=False):
    """The query parameters of getSignals as keyword arguments."""

    correlation: SignalCorrelation
    """Only signals that relate to earlier ones in this way."""
    response: SignalResponse
    """Only signals that were answered in this way."""
    from_: TimeValue
    """Only signals that came in at this moment or later."""
    to: TimeValue
    """Only signals that came in at this moment or earlier."""
    embed: Sequence[SignalEmbed] | SignalEmbed
    """What else to put into each signal."""
    sort_by: str
    """What the signals are ordered by. Goes with `sortOrder`. Not certain: The reference lists the
    name; the values are not known."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetSignalsQuery],
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
) -> SignalPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SignalPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetSignalsQuery],
) -> Response[SignalPage]:
    """List signals, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetSignalsQuery],
) -> SignalPage:
    """List signals.

    Lists the requests that came in to flows and integrations, and what became of them.

    Args:
        client: What sends the request.
        correlation: Only signals that relate to earlier ones in this way.
        response: Only signals that were answered in this way.
        from_: Only signals that came in at this moment or later.
        to: Only signals that came in at this moment or earlier.
        embed: What else to put into each signal.
        sort_by: What the signals are ordered by. Goes with `sortOrder`. Not certain: The reference
            lists the name; the values are not known.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of signals. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-signals
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetSignalsQuery],
) -> Response[SignalPage]:
    """List signals, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetSignalsQuery],
) -> SignalPage:
    """List signals.

    Lists the requests that came in to flows and integrations, and what became of them.

    Args:
        client: What sends the request.
        correlation: Only signals that relate to earlier ones in this way.
        response: Only signals that were answered in this way.
        from_: Only signals that came in at this moment or later.
        to: Only signals that came in at this moment or earlier.
        embed: What else to put into each signal.
        sort_by: What the signals are ordered by. Goes with `sortOrder`. Not certain: The reference
            lists the name; the values are not known.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of signals. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-signals
    """
    return (await asyncio_detailed(**query, client=client)).parsed
