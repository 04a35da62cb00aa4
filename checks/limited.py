"""A small service with a rate limit, in a process of its own, that counts what it answers."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final
from urllib.request import urlopen

_PERSON: Final = json.dumps(
    {"id": "1", "targetName": "mmcbride", "firstName": "Mary", "recipientType": "PERSON"}
).encode()


class LimitedService:
    """Answers so many requests in any period, and the others with 429.

    Args:
        limit: How many requests are answered in a period.
        period: Seconds.
        tells: Whether its answers tell of the limit: `headers`, or `nothing`.
    """

    def __init__(self, limit: int, period: float, tells: str) -> None:
        """Begin without requests."""
        self._limit = limit
        self._period = period
        self._tells = tells
        self._answered: deque[float] = deque()
        self.statuses: Counter[int] = Counter()
        self.paths: Counter[str] = Counter()

    async def serve(self) -> None:
        """Serve on a free port, say which on standard output, and never end."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=1024)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(self._answer(head.split(b" ", 2)[1].decode()))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _answer(self, path: str) -> bytes:
        if path == "/statistics":
            statistics = {"statuses": self.statuses, "paths": len(self.paths)}
            return _written(200, json.dumps(statistics).encode())
        now = asyncio.get_running_loop().time()
        while self._answered and self._answered[0] <= now - self._period:
            self._answered.popleft()
        is_over = len(self._answered) >= self._limit
        self.statuses[429 if is_over else 200] += 1
        if not is_over:
            self._answered.append(now)
            self.paths[path] += 1
        headers = ""
        if self._tells == "headers":
            headers = (
                f"x-ratelimit-limit: {self._limit}\r\n"
                f"x-ratelimit-period_in_sec: {self._period:.0f}\r\n"
                f"x-ratelimit-used: {len(self._answered)}\r\n"
            )
            headers += "Retry-After: 1\r\n" if is_over else ""
        return _written(429, b"{}", headers) if is_over else _written(200, _PERSON, headers)


def _written(status: int, body: bytes, headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status} Told\r\nContent-Type: application/json\r\n{headers}"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


@contextmanager
def running(limit: int, period: float = 1.0, tells: str = "headers") -> Generator[str]:
    """Run the service in a process of its own until the block is left; yields its address."""
    command = [sys.executable, "-m", "checks.limited", str(limit), str(period), tells]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def statistics(url: str) -> tuple[dict[str, int], int]:
    """Return how often each status was answered, and how many addresses succeeded."""
    with urlopen(f"{url}/statistics") as answer:
        told = json.load(answer)
    return told["statuses"], told["paths"]


if __name__ == "__main__":
    service = LimitedService(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3])
    asyncio.run(service.serve())
