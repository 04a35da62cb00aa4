"""HTTP/2, against a server of others that speaks it: the sandbox's application in hypercorn."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import define, field
from hypercorn.asyncio import serve
from hypercorn.config import Config
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.session.ways import Asynchronous, Way
from xmatters.errors import ConfigurationError
from xmatters.sandbox import Sandbox
from xmatters.sandbox.certificates import make_certificate


@define
class Server:
    """A server of HTTP/1.1 and HTTP/2 over TLS, and what it saw.

    Attributes:
        url: Where it is.
        sandbox: Whose application it serves.
        versions: The versions of HTTP that requests came with.
        clients: The connections, by the clients' ports.
    """

    url: str
    sandbox: Sandbox
    versions: set[str] = field(factory=set[str])
    clients: set[int] = field(factory=set[int])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self.versions.add(scope["http_version"])
            self.clients.add(scope["client"][1])
            await self.sandbox.app(scope, receive, send)


def _run(app: ASGIApp, config: Config, ended: threading.Event) -> None:
    async def is_over() -> None:
        while not ended.is_set():
            await asyncio.sleep(0.01)

    asyncio.run(serve(app, config, shutdown_trigger=is_over))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def _certificate(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_certificate(tmp_path_factory.mktemp("http2"))


@pytest.fixture
def server(_certificate: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("SSL_CERT_FILE", str(_certificate.ca_file))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = Config()
        config.bind = [f"fd://{listening.fileno()}"]
        config.certfile = str(_certificate.certificate_file)
        config.keyfile = str(_certificate.key_file)
        config.graceful_timeout = 0.1
        config.loglevel = "CRITICAL"
        found = Server(f"https://127.0.0.1:{listening.getsockname()[1]}", Sandbox())
        ended = threading.Event()
        thread = threading.Thread(target=_run, args=(found, config, ended))
        thread.start()
        yield found
        ended.set()
        thread.join()


def connected(way: Way, server: Server, **options: Any) -> Any:
    session = way.connect(server.url, **options)
    return session.set_authentication(server.sandbox.username, server.sandbox.password)


def versions_of(way: Way, session: Any) -> list[str]:
    """Return a list that gets the version of each answer."""
    found: list[str] = []

    def note(response: httpx.Response) -> None:
        found.append(response.http_version)

    async def note_asynchronously(response: httpx.Response) -> None:
        note(response)

    hook = note_asynchronously if isinstance(way, Asynchronous) else note
    session._transport._client.event_hooks = {"response": [hook]}
    return found


def test_requests_at_the_same_time_share_a_connection(way: Way, server: Server) -> None:
    session = connected(way, server, http2=True)
    seen = versions_of(way, session)
    people = session.people_endpoint()
    assert way.wait(people.get_person_by_id("mmcbride")).first_name == "Mary"
    found = way.together(*[lambda: people.get_person_by_id("mmcbride")] * 24)
    assert {each.first_name for each in found} == {"Mary"}
    assert seen == ["HTTP/2"] * 25
    assert server.versions == {"2"}
    assert len(server.clients) == 1


def test_pages_ahead_share_a_connection(way: Way, server: Server) -> None:
    people = connected(way, server, http2=True).people_endpoint().get_people(limit=2)
    found = way.wait(people.with_options(concurrency=6).to_list())
    assert len({each.id for each in found}) == len(found) == 25
    assert server.versions == {"2"}
    assert len(server.clients) == 1


def test_without_it_each_has_its_own(way: Way, server: Server) -> None:
    session = connected(way, server)
    seen = versions_of(way, session)
    people = session.people_endpoint()
    way.together(*[lambda: people.get_person_by_id("mmcbride")] * 3)
    assert seen == ["HTTP/1.1"] * 3
    assert server.versions == {"1.1"}


def test_service_that_does_not_speak_it(
    way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sandbox(tls=True) as sandbox:
        monkeypatch.setenv("SSL_CERT_FILE", str(sandbox.ca_file))
        session = way.session(sandbox, http2=True)
        seen = versions_of(way, session)
        assert way.wait(session.people_endpoint().get_person_by_id("mmcbride")).id
        assert seen == ["HTTP/1.1"]
        way.close_sessions()


def test_h2_is_not_installed(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'xmatters\[http2\]'"):
        way.connect("acme", http2=True)
    way.connect("acme")


def test_client_of_the_caller_has_its_own_setting(way: Way) -> None:
    client = way.http_client()
    with pytest.raises(ConfigurationError, match=rf"{type(client).__name__}\(http2=True\)"):
        way.connect("acme", http_client=client, http2=True)
