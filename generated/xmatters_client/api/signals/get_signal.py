"""GET /api/xm/1/signals/{signalId}: Get a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.signal import Signal
    from ...models.signal_embed import SignalEmbed
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getSignal",
    method="GET",
    path="/api/xm/1/signals/{signalId}",
    path_parameters=(Parameter("signalId", "signal_id", required=True),),
    query_parameters=(Parameter("embed", "embed", is_list=True),),
    replies={
        200: "Signal",
    },
)
"""What the operation sends and answers, as data."""


class GetSignalQuery(TypedDict, total=False):
    """The query parameters of getSignal as keyword arguments."""

    embed: Sequence[SignalEmbed] | SignalEmbed
    """What else to put into the signal. Not certain: The reference lists the name here; its values
    are only known for the list of signals."""


def build_request(
    signal_id: str,
    **query: Unpack[GetSignalQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "signal_id": signal_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Signal:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Signal = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    signal_id: str,
    *,
    client: Client,
    **query: Unpack[GetSignalQuery],
) -> Response[Signal]:
    """Get a signal, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(signal_id, **query))


def sync(
    signal_id: str,
    *,
    client: Client,
    **query: Unpack[GetSignalQuery],
) -> Signal:
    """Get a signal.

    Returns one signal.

    Args:
        signal_id: The id of the signal.
        client: What sends the request.
        embed: What else to put into the signal. Not certain: The reference lists the name here;
            its values are only known for the list of signals.

    Returns:
        The signal. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-signal
    """
    return sync_detailed(signal_id, **query, client=client).parsed


async def asyncio_detailed(
    signal_id: str,
    *,
    client: Client,
    **query: Unpack[GetSignalQuery],
) -> Response[Signal]:
    """Get a signal, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(signal_id, **query))


async def asyncio(
    signal_id: str,
    *,
    client: Client,
    **query: Unpack[GetSignalQuery],
) -> Signal:
    """Get a signal.

    Returns one signal.

    Args:
        signal_id: The id of the signal.
        client: What sends the request.
        embed: What else to put into the signal. Not certain: The reference lists the name here;
            its values are only known for the list of signals.

    Returns:
        The signal. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-signal
    """
    return (await asyncio_detailed(signal_id, **query, client=client)).parsed
