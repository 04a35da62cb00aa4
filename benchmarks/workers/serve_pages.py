"""Serves a list of people page by page: `serve_pages.py FILE PAGES MILLISECONDS`.

The file holds a page with `@page@` in each id, where the number of the page goes. Each page but the
last links to the next. Each answer takes so many milliseconds, as over a network, and answers do
not wait for each other. Prints its port when it is ready.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from pathlib import Path
from typing import Any

_END = b"\r\n\r\n"
_NEXT = "/api/xm/1/people?offset=@next@&limit={}"
_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}"


class _Answering(asyncio.Protocol):
    def __init__(self, page: bytes, last: bytes, size: int, pages: int, seconds: float) -> None:
        self._page = page
        self._last = last
        self._pages = pages
        self._size = size
        self._seconds = seconds
        self._received = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._received = (self._received + data).split(_END)
        for request in requests:
            found = re.search(rb"[?&]offset=(\d+)", request)
            number = int(found[1]) // self._size if found else 0
            asyncio.get_running_loop().call_later(self._seconds, self._answer, number)

    def _answer(self, number: int) -> None:
        assert self._transport is not None
        page = self._last if number == self._pages - 1 else self._page
        body = page.replace(b"@page@", f"{number:06}".encode())
        body = body.replace(b"@next@", str((number + 1) * self._size).encode())
        self._transport.write(_HEAD.format(len(body)).encode() + _END + body)


def encoded(page: Any) -> bytes:
    """Return a page as the service writes it."""
    return json.dumps(page, separators=(",", ":"), ensure_ascii=False).encode()


async def main(file: str, pages: str, milliseconds: str) -> None:
    """Serve until the process is ended."""
    page = json.loads(Path(file).read_bytes())
    size = len(page["data"])
    page["total"] = size * int(pages)
    last = encoded(page)
    content = encoded(page | {"links": {"next": _NEXT.format(size)}})
    seconds = int(milliseconds) / 1000
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: _Answering(content, last, size, int(pages), seconds), "127.0.0.1", 0
    )
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
