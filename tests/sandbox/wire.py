"""How the tests see what really comes over the wire."""

from __future__ import annotations

import base64
import socket
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

from xmatters.sandbox import Sandbox

PEOPLE = "/api/xm/1/people"


@contextmanager
def connection(sandbox: Sandbox) -> Generator[socket.socket]:
    """Connect to a sandbox."""
    address = urlsplit(sandbox.url)
    assert address.hostname
    assert address.port
    with socket.create_connection((address.hostname, address.port), timeout=30) as connected:
        yield connected


def head(sandbox: Sandbox, method: str, path: str, **headers: object) -> bytes:
    """Return the first part of a request, with the end of the headers."""
    credentials = base64.b64encode(f"{sandbox.username}:{sandbox.password}".encode()).decode()
    lines: Mapping[str, object] = {
        "Host": "localhost",
        "Authorization": f"Basic {credentials}",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    fields = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {path} HTTP/1.1\r\n{fields}\r\n".encode()


def received(connected: socket.socket) -> bytes:
    """Return all that comes until the connection ends."""
    found = b""
    while piece := connected.recv(65536):
        found += piece
    return found
