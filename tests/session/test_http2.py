"""HTTP/2, against a server of others that speaks it: the sandbox's application in hypercorn."""

from __future__ import annotations

import asyncio
import importlib.util
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, cast

import httpx
import pytest
from attrs import define, field
from hypercorn.asyncio import serve  # pyright: ignore[reportUnknownVariableType]
from hypercorn.config import Config
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.session.ways import Way
from xmatters import AsyncXMSession, XMSession
from xmatters.aio.objects.people import Person
from xmatters.errors import ConfigurationError, NotFoundError
from xmatters.sandbox import Sandbox
from xmatters.sandbox.certificates import Certificate, make_certificate


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

    asyncio.run(serve(cast("Any", app), config, shutdown_trigger=is_over))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("http2"))


@pytest.fixture
def server(certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.ca_file))
    listening = socket.create_server(("127.0.0.1", 0))
    found = Server(f"https://127.0.0.1:{listening.getsockname()[1]}", Sandbox())
    config = Config()
    # The server closes it.
    config.bind = [f"fd://{listening.detach()}"]
    config.certfile = str(certificate.certificate_file)
    config.keyfile = str(certificate.key_file)
    config.loglevel = "CRITICAL"
    ended = threading.Event()
    thread = threading.Thread(target=_run, args=(found, config, ended))
    thread.start()
    yield found
    ended.set()
    thread.join()


Story = Callable[[AsyncXMSession], Coroutine[Any, Any, None]]


def told(server: Server | Sandbox, story: Story, **options: Any) -> list[str]:
    """Tell a story about people, and return the version of HTTP of each answer."""
    versions: list[str] = []
    sandbox = server.sandbox if isinstance(server, Server) else server

    async def note(response: httpx.Response) -> None:
        versions.append(response.http_version)

    async def whole() -> None:
        async with AsyncXMSession(server.url, max_retries=0, **options) as session:
            session.set_authentication(sandbox.username, sandbox.password)
            session._transport._client.event_hooks = {"response": [note]}
            await story(session)

    asyncio.run(whole())
    return versions


async def one_by_one(session: AsyncXMSession) -> None:
    for _ in range(2):
        person = await session.people_endpoint().get_person_by_id("mmcbride")
        assert person.first_name == "Mary"


async def together(session: AsyncXMSession) -> None:
    people = session.people_endpoint()
    names = ["mmcbride", "nobody"] * 15
    found = await asyncio.gather(*map(people.get_person_by_id, names), return_exceptions=True)
    for name, each in zip(names, found, strict=True):
        assert isinstance(each, NotFoundError if name == "nobody" else Person)


async def pages_ahead(session: AsyncXMSession) -> None:
    people = session.people_endpoint().get_people(limit=2).with_options(concurrency=6)
    found = [each.id for each in await people.to_list()]
    assert len(set(found)) == len(found) == 25


@pytest.mark.parametrize(
    ("story", "requests"), [(one_by_one, 2), (together, 30), (pages_ahead, 13)]
)
def test_all_requests_share_a_connection(server: Server, story: Story, requests: int) -> None:
    assert told(server, story, http2=True) == ["HTTP/2"] * requests
    assert server.versions == {"2"}
    assert len(server.clients) == 1


def test_without_it_requests_at_the_same_time_have_their_own(server: Server) -> None:
    assert told(server, together) == ["HTTP/1.1"] * 30
    assert server.versions == {"1.1"}
    assert len(server.clients) > 1


def test_service_that_does_not_speak_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox(tls=True) as sandbox:
        monkeypatch.setenv("SSL_CERT_FILE", str(sandbox.ca_file))
        assert told(sandbox, one_by_one, http2=True) == ["HTTP/1.1"] * 2


# Where it cannot be had


def test_h2_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(name: str) -> None:
        assert name == "h2"

    monkeypatch.setattr(importlib.util, "find_spec", found)
    with pytest.raises(ConfigurationError, match=r"pip install 'xmatters\[http2\]'"):
        AsyncXMSession("acme", http2=True)


def test_threads_do_not_share_connections() -> None:
    with pytest.raises(ConfigurationError, match=r"HTTP/2 is for asynchronous sessions"):
        XMSession("acme", http2=True)


def test_client_of_the_caller_has_its_own_setting(way: Way) -> None:
    client = way.http_client()
    with pytest.raises(ConfigurationError, match="http2 is for the client that the session makes"):
        way.connect("acme", http_client=client, http2=True)
