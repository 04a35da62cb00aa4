"""Serves one person and a page over TLS, by HTTP/1.1 and HTTP/2: `serve_http2.py FOLDER`.

The folder holds `person.json` and `page.json`; the server puts `ca.pem` there, which its
certificate is signed by. Prints its port when it is ready.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from pathlib import Path
from typing import Any, cast

from hypercorn.asyncio import serve  # pyright: ignore[reportUnknownVariableType]
from hypercorn.config import Config
from starlette.types import ASGIApp, Receive, Scope, Send

from xmatters.sandbox.certificates import make_certificate


def _app(folder: Path) -> ASGIApp:
    person, page = ((folder / name).read_bytes() for name in ("person.json", "page.json"))

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        del receive
        if scope["type"] != "http":
            return
        body = page if scope["path"].endswith("/people") else person
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return answer


def main(folder: str) -> None:
    """Serve until the process is ended."""
    certificate = make_certificate(Path(folder))
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    config = Config()
    config.bind = [f"fd://{listening.detach()}"]
    config.certfile = str(certificate.certificate_file)
    config.keyfile = str(certificate.key_file)
    config.loglevel = "CRITICAL"
    asyncio.run(serve(cast("Any", _app(Path(folder))), config))


if __name__ == "__main__":
    main(*sys.argv[1:])
