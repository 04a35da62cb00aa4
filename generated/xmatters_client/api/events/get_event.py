"""GET /api/xm/1/events/{eventId}: Get an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.event import Event
    from ...models.event_embed import EventEmbed
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getEvent",
    method="GET",
    path="/api/xm/1/events/{eventId}",
    path_parameters=(Parameter("eventId", "event_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("targeted", "targeted", "boolean"),
        Parameter("at", "at", "date-time"),
    ),
    replies={
        200: "Event",
    },
)
"""What the operation sends and answers, as data."""


class GetEventQuery(TypedDict, total=False):
    """The query parameters of getEvent as keyword arguments."""

    embed: Sequence[EventEmbed] | EventEmbed
    """What the reply should also carry."""
    targeted: bool
    """Which recipients `embed=recipients` means: `true` those that were addressed, `false`
    (assumed without it) those that were found behind them. The service assumes False if it is
    not given."""
    at: TimeValue
    """Answers with the state at this moment in the past instead of the present. Needs the
    permission to see historical data."""


def build_request(
    event_id: str,
    **query: Unpack[GetEventQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "event_id": event_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Event:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Event = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventQuery],
) -> Response[Event]:
    """Get an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(event_id, **query))


def sync(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventQuery],
) -> Event:
    """Get an event.

    Returns one event. Without any parameter the reply also has the response options and the
    first 100 recipients that were addressed; as soon as one parameter is sent, it only has what
    was asked for.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        embed: What the reply should also carry.
        targeted: Which recipients `embed=recipients` means: `true` those that were addressed, `false`
            (assumed without it) those that were found behind them. The service assumes False if
            it is not given.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data.

    Returns:
        The event. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-event
    """
    return sync_detailed(event_id, **query, client=client).parsed


async def asyncio_detailed(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventQuery],
) -> Response[Event]:
    """Get an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(event_id, **query))


async def asyncio(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventQuery],
) -> Event:
    """Get an event.

    Returns one event. Without any parameter the reply also has the response options and the
    first 100 recipients that were addressed; as soon as one parameter is sent, it only has what
    was asked for.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        embed: What the reply should also carry.
        targeted: Which recipients `embed=recipients` means: `true` those that were addressed, `false`
            (assumed without it) those that were found behind them. The service assumes False if
            it is not given.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data.

    Returns:
        The event. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-event
    """
    return (await asyncio_detailed(event_id, **query, client=client)).parsed
