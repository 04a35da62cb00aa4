"""A small HTTP server on this machine's own address, so that the tests need no mocks."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Arrived:
    """A request as it came over the wire.

    Attributes:
        method: The HTTP method.
        target: Path and query, with the percent signs that were sent.
        headers: The headers, by their names in lower case.
        content: The body.
    """

    method: str
    target: str
    headers: dict[str, str]
    content: bytes


@dataclass
class Loopback:
    """The server: what it answers, if it does at all, and what has arrived."""

    url: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes = b"{}"
    silent: bool = False
    arrived: list[Arrived] = field(default_factory=list[Arrived])

    def answer(
        self, content: bytes, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Say what every request is answered from now on."""
        self.content, self.status, self.headers = content, status, headers or {}

    @property
    def last(self) -> Arrived:
        """The request that came last."""
        return self.arrived[-1]


@contextmanager
def running_loopback() -> Generator[Loopback]:
    """Serve on a free port until the block is left."""

    ended = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Without this each answer waits for the acknowledgement of its headers.
        wbufsize = -1

        def parse_request(self) -> bool:
            parsed = super().parse_request()
            if parsed:
                self._serve()
            # All is done already; the methods that the library looks for do not exist.
            return False

        def _serve(self) -> None:
            method, target, _ = self.requestline.split(" ", 2)
            headers = {name.lower(): value for name, value in self.headers.items()}
            content = self.rfile.read(int(headers.get("content-length", "0")))
            loopback.arrived.append(Arrived(method, target, headers, content))
            if loopback.silent:
                ended.wait()
                return
            self.send_response(loopback.status)
            for name, value in loopback.headers.items():
                self.send_header(name, value)
            if loopback.status not in (204, 304):
                self.send_header("Content-Length", str(len(loopback.content)))
            self.end_headers()
            if loopback.status not in (204, 304):
                self.wfile.write(loopback.content)
            self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        loopback = Loopback(f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield loopback
        finally:
            ended.set()
            server.shutdown()
            thread.join()
