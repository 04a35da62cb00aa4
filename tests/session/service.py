"""A service on this computer whose answers a test writes itself.

It does what the sandbox refuses to do: send nonsense, lie about its pages, be silent.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from attrs import define, field, frozen


@frozen
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
    headers: Mapping[str, str]
    content: bytes

    @property
    def path(self) -> str:
        """The path, still encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        """The query, decoded; the last one of each name."""
        return {name: values[-1] for name, values in parse_qs(urlsplit(self.target).query).items()}


@frozen
class Answer:
    """What the service answers: text and bytes as they are, anything else as JSON."""

    body: Any = field(factory=dict[str, Any])
    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def content(self) -> bytes:
        """The body as it goes over the wire."""
        if isinstance(self.body, bytes):
            return self.body
        return (self.body if isinstance(self.body, str) else json.dumps(self.body)).encode()


Reply = Callable[[Arrived], Answer | None]
"""Answers a request; `None` closes the connection without an answer."""


@define
class Service:
    """The service: how it answers, what has arrived, and by which connections."""

    url: str
    reply: Reply = field(default=lambda _: Answer())
    arrived: list[Arrived] = field(factory=list[Arrived])
    connections: list[tuple[str, int]] = field(factory=list[tuple[str, int]])
    ended: threading.Event = field(factory=threading.Event)

    def answer(self, *answers: Answer | None) -> None:
        """Say what the next requests are answered; the last one then stays."""
        waiting = list(answers)
        self.reply = lambda _: waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def be_silent(self) -> None:
        """Answer nothing, but keep the connections open."""

        def silent(_: Arrived) -> None:
            self.ended.wait()

        self.reply = silent


@contextmanager
def running_service() -> Generator[Service]:
    """Serve on a free port until the block is left."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Without this each answer waits for the acknowledgement of its headers.
        wbufsize = -1

        def setup(self) -> None:
            super().setup()
            service.connections.append(self.client_address)

        def handle(self) -> None:
            # Some stories are about clients that leave early.
            with suppress(ConnectionError):
                super().handle()

        def parse_request(self) -> bool:
            if super().parse_request():
                self._serve()
            # All is done already; the methods that the library looks for do not exist.
            return False

        def _serve(self) -> None:
            method, target, _ = self.requestline.split(" ", 2)
            headers = {name.lower(): value for name, value in self.headers.items()}
            content = self.rfile.read(int(headers.get("content-length", "0")))
            arrived = Arrived(method, target, headers, content)
            service.arrived.append(arrived)
            answer = service.reply(arrived)
            if answer is None:
                self.close_connection = True
                return
            self.send_response(answer.status)
            if answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(answer.content)))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if answer.status not in (204, 304):
                self.wfile.write(answer.content)
            self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        service = Service(f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield service
        finally:
            service.ended.set()
            server.shutdown()
            thread.join()
