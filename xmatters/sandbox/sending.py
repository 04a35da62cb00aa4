"""How answers go over the wire, if they do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum, auto

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .faults import Fault


class Ending(Enum):
    """How a connection ends."""

    FLUSHED = auto()
    """After everything that was sent has left."""
    DROPPED = auto()
    """At once."""
    RESET = auto()
    """At once, and the client is told that it was no proper end (RST)."""


End = Callable[[tuple[str, int], Ending], None]
"""Ends the connection of a client, by its address and port."""


async def pause(receive: Receive, seconds: float) -> bool:
    """Wait, but for nobody.

    Args:
        receive: What says that the client is gone.
        seconds: How long.

    Returns:
        Whether the client is still there.
    """
    if seconds <= 0:
        return True
    try:
        async with asyncio.timeout(seconds):
            await _until_gone(receive)
    except TimeoutError:
        return True
    return False


async def hang_up(end: End | None, how: Ending, scope: Scope, receive: Receive) -> None:
    """End the connection without a proper end of the answer.

    Raises:
        ConnectionResetError: There is no connection, as the application is called in-process.
    """
    if end is None:
        raise ConnectionResetError("the sandbox dropped the connection")
    end(scope["client"], how)
    await _until_gone(receive)


async def send_slowly(fault: Fault, response: Response, receive: Receive, send: Send) -> None:
    """Send the body in pieces, with waits between."""
    body = bytes(response.body)
    size = max(1, -(-len(body) // fault.pieces))
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    await _send_head(response, send)
    for number, piece in enumerate(pieces):
        if number and not await pause(receive, fault.seconds / len(pieces)):
            return
        await _send_piece(piece, send)
    await _send_piece(b"", send, more=False)


async def send_partly(fault: Fault, response: Response, send: Send) -> None:
    """Send the beginning of the body, at least one byte less than was promised."""
    body = bytes(response.body)
    if fault.chunked:
        del response.headers["content-length"]
    await _send_head(response, send)
    size = min(int(len(body) * fault.part), len(body) - 1)
    if size:
        await _send_piece(body[:size], send)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_head(response: Response, send: Send) -> None:
    await send(
        {
            "type": "http.response.start",
            "status": response.status_code,
            "headers": response.raw_headers,
        }
    )


async def _send_piece(piece: bytes, send: Send, *, more: bool = True) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": more})
