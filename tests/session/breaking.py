"""A server that passes requests on to a sandbox, after it broke the first one in some way."""

from __future__ import annotations

import http.client
import os
import socket
import ssl
import struct
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import urlsplit

FAULTS: Final = (
    "refused",
    "reset before sending",
    "reset after sending",
    "timeout",
    "429",
    "500",
    "502",
    "503",
    "504",
    "HTML page",
    "truncated body",
)
_LINGER_NOT: Final = struct.pack("ii", 1, 0)


class Breaking(ThreadingHTTPServer):
    """The server.

    Attributes:
        url: Its address.
        sent: How often something was sent to it, or tried to be.
        carried_out: How often a request was passed on.
    """

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, target: str, fault: str, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler, bind_and_activate=False)
        self.server_bind()
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://localhost:{self.server_address[1]}"
        self.sent = self.carried_out = 0
        self.ended = threading.Event()
        self._target = urlsplit(target).netloc
        self._tls = tls
        self._fault = fault
        self._lock = threading.Lock()
        if fault != "refused":
            self.server_activate()

    def between_attempts(self) -> None:
        """Let those in that were refused so far."""
        if self._fault == "refused" and not self.sent:
            self.sent += 1
            self.server_activate()

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        if self._fault == "reset before sending" and not self.sent:
            self.sent += 1
            connection.recv(1)
            reset(connection)
            raise OSError("reset on purpose")
        if self._tls is not None:
            connection = self._tls.wrap_socket(connection, server_side=True)
        return connection, address

    def fault(self) -> str | None:
        """Count a request, and return what has to happen to it."""
        with self._lock:
            self.sent += 1
            is_first = self.sent == 1
        return self._fault if is_first else None

    def pass_on(self, method: str, target: str, headers: Any, content: bytes) -> tuple[int, bytes]:
        """Let the sandbox answer."""
        with self._lock:
            self.carried_out += 1
        connection = http.client.HTTPConnection(self._target)
        try:
            connection.request(method, target, content or None, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()


def reset(connection: socket.socket) -> None:
    """Close a connection as a machine does that has crashed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
    os.close(connection.detach())


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Without this each answer waits for the acknowledgement of its headers.
    wbufsize = -1

    def parse_request(self) -> bool:
        if super().parse_request():
            self._serve()
        # All is done already; the methods that the library looks for do not exist.
        return False

    @property
    def _breaking(self) -> Breaking:
        assert isinstance(self.server, Breaking)
        return self.server

    def _serve(self) -> None:
        method, target, _ = self.requestline.split(" ", 2)
        # Nobody compresses an answer here, as a truncated one then could not be read at all.
        headers = {
            name: value
            for name, value in self.headers.items()
            if name.lower() not in ("host", "accept-encoding")
        }
        content = self.rfile.read(int(self.headers.get("content-length", "0")))
        fault = self._breaking.fault()
        if fault is not None and fault.isdigit():
            self._answer(int(fault), b'{"code": 0}')
            return
        status, body = self._breaking.pass_on(method, target, headers, content)
        match fault:
            case "reset after sending":
                reset(self.connection)
            case "timeout":
                self._breaking.ended.wait()
            case "HTML page":
                self._answer(200, b"<html>Sign in to the network</html>")
            case "truncated body":
                self._answer(status, body[:-1], len(body))
                self.close_connection = True
            case _:
                self._answer(status, body)

    def _answer(self, status: int, body: bytes, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


@contextmanager
def running_breaking(
    target: str, fault: str, tls: ssl.SSLContext | None = None
) -> Generator[Breaking]:
    """Serve on a free port until the block is left."""
    with Breaking(target, fault, tls) as server:
        thread = threading.Thread(target=_serve, args=[server])
        thread.start()
        try:
            yield server
        finally:
            server.ended.set()
            server.shutdown()
            thread.join()


def _serve(server: Breaking) -> None:
    server.serve_forever(poll_interval=0.01)
