"""A small service that fails in turn in every way it can, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count, cycle
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

FAULTS: Final = (
    "reset",
    "closed",
    "truncated",
    "500",
    "502",
    "503",
    "504",
    "401",
    "page",
    "garbage",
    "compressed",
    "silence",
)
"""What goes wrong, in turn."""
_BETWEEN: Final = 9
"""Each ninth request has a fault; as often as it is coprime to their number, each kind gets all."""
_RARELY: Final = 20_011
"""A 429 makes a session slower for minutes, so it is answered only now and then."""
_TOTAL: Final = 40
_COUNT: Final = "/count"


class FaultyService:
    """Answers people, pages of people, files and tokens, and now and then a fault."""

    def __init__(self) -> None:
        """Begin with the first fault."""
        self._numbers = count(1)
        self._answers = 0
        self._faults = cycle(FAULTS)

    async def serve(self) -> None:
        """Serve on a free port, say which on standard output, and never end."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=1024)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._answered(reader, writer):
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answered(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer a request, and tell whether the connection stays open."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        method, target, _ = head.split(" ", 2)
        for line in head.lower().split("\r\n"):
            if line.startswith("content-length:"):
                await reader.readexactly(int(line.partition(":")[2]))
        if target == _COUNT:
            writer.write(_written(200, str(self._answers).encode()))
            return True
        self._answers = number = next(self._numbers)
        if number % _RARELY == 0:
            writer.write(_written(429, b"{}", "Retry-After: 0\r\n"))
        elif number % _BETWEEN == 0:
            return await _fail(next(self._faults), writer)
        else:
            status, body = _proper(method, urlsplit(target).path, urlsplit(target).query)
            writer.write(_written(status, body))
        return True


async def _fail(fault: str, writer: asyncio.StreamWriter) -> bool:
    match fault:
        case "reset":
            connection: socket.socket = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        case "truncated":
            writer.write(_written(200, b'{"id": "1"}')[:-4])
        case "page":
            writer.write(_written(200, b"<html>Sign in to the network</html>"))
            return True
        case "garbage":
            writer.write(b"\x16\x03\x01 what is this\r\n\r\n")
        case "compressed":
            writer.write(_written(200, b"not compressed", "Content-Encoding: gzip\r\n"))
            return True
        case "silence":
            await asyncio.sleep(0.8)
        case "closed":
            pass
        case status:
            writer.write(_written(int(status), b"<html>Out of order</html>"))
            return True
    return False


def _person(number: int) -> dict[str, Any]:
    return {"id": str(number), "targetName": f"p{number}", "recipientType": "PERSON"}


def _proper(method: str, path: str, query: str) -> tuple[int, bytes]:
    if path.endswith("/oauth2/token"):
        token = {"access_token": "a", "refresh_token": "r", "expires_in": 900}
        return 200, json.dumps(token).encode()
    if "/attachments/" in path:
        return 200, bytes(100_000)
    if method == "GET" and path.endswith("/people"):
        offset, limit = (int(parse_qs(query).get(name, ["0"])[0]) for name in ("offset", "limit"))
        data = [_person(number) for number in range(offset, min(offset + limit, _TOTAL))]
        return 200, json.dumps({"count": len(data), "total": _TOTAL, "data": data}).encode()
    if path.endswith("/attachments"):
        return 201, b'{"path": "/x"}'
    return 200 if method == "GET" else 201, json.dumps(_person(1)).encode()


def _written(status: int, body: bytes, headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status} Told\r\nContent-Type: application/json\r\n{headers}"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


@contextmanager
def running() -> Generator[str]:
    """Run the service in a process of its own until the block is left; yields its address."""
    command = [sys.executable, "-m", "checks.faulty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def requests_of(url: str) -> int:
    """Return how many requests a service got."""
    with urlopen(url + _COUNT) as answer:
        return int(answer.read())


if __name__ == "__main__":
    asyncio.run(FaultyService().serve())
