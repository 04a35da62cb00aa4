"""The table of retries in the user guide is what a session does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from typing import Any

import httpx
import pytest

from tests.docs.pages import GUIDE, rows_of
from xmatters import XMSession, errors
from xmatters.sandbox import Sandbox

Call = Callable[[XMSession], Any]

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
NAMES = (f"Site {number}" for number in count())

REQUESTS: dict[str, Call] = {
    "read or list anything": lambda session: session.roles_endpoint().get_roles().get_total(),
    "change something by its id": lambda session: session.people_endpoint().update_person(
        id=MARY, language="en"
    ),
    "change the status of an event": lambda session: session.events_endpoint().change_event_status(
        id="24817003", status="SUSPENDED"
    ),
    "add or remove a member of a group": lambda session: (
        session.group_members_endpoint().add_group_member("Night Watch", "mmcbride")
    ),
    "delete something": lambda session: session.people_endpoint().delete_person("tokafor"),
    "create something": lambda session: session.sites_endpoint().create_site(
        name=next(NAMES), country="NOR", timezone="Europe/Oslo", language="en"
    ),
    "comment on an event": lambda session: (
        session.events_endpoint().get_event_by_id("24817003").add_annotation("Seen")
    ),
    "ask for a token": lambda session: session.roles_endpoint().get_roles().get_total(),
}
FAILURES: dict[str, list[int | type[Exception]]] = {
    "no connection": [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout],
    "429": [429],
    "500, 502, 503, 504": [500, 502, 503, 504],
    "connection breaks, or no answer in time": [
        httpx.ReadError,
        httpx.RemoteProtocolError,
        httpx.ReadTimeout,
        httpx.WriteTimeout,
    ],
}
ROWS = rows_of(GUIDE, "request", *FAILURES)
CASES = [
    pytest.param(request, failure, cell == "yes", id=f"{request}-{failure}")
    for request, *cells in ROWS
    for failure, cell in zip(FAILURES, cells, strict=True)
]


class Flaky(httpx.BaseTransport):
    """Lets the first request of a kind fail; the others reach the sandbox."""

    def __init__(self, failure: int | type[Exception], is_meant: Callable[[str], bool]) -> None:
        self._failure = failure
        self._is_meant = is_meant
        # The sandbox speaks plain HTTP here; reading certificates would take most of the time.
        self._inner = httpx.HTTPTransport(verify=False)
        self.attempts = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self._is_meant(f"{request.method} {request.url.path}"):
            return self._inner.handle_request(request)
        self.attempts += 1
        if self.attempts > 1:
            return self._inner.handle_request(request)
        if isinstance(self._failure, int):
            return httpx.Response(self._failure)
        raise self._failure("broken on purpose")

    def close(self) -> None:
        self._inner.close()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(seconds: float) -> None:
        assert 0 <= seconds <= 0.5

    monkeypatch.setattr("xmatters.transport.sleep", sleep)


def meant_by(request: str) -> Callable[[str], bool]:
    """Return what tells the request of a row from those that prepare it."""
    if request == "ask for a token":
        return lambda sent: sent.endswith("/oauth2/token")
    if request == "comment on an event":
        return lambda sent: sent.endswith("/annotations")
    return lambda sent: not sent.endswith("/oauth2/token")


def is_repeated(sandbox: Sandbox, request: str, failure: int | type[Exception]) -> bool:
    """Tell whether a request that failed once is sent again."""
    transport = Flaky(failure, meant_by(request))
    with httpx.Client(transport=transport) as client:
        session = sandbox.session(oauth2=request == "ask for a token", http_client=client)
        with suppress(errors.TransportError, errors.ServerError, errors.NoContentError):
            REQUESTS[request](session)
    assert transport.attempts in (1, 2)
    return transport.attempts == 2


def test_the_table_has_every_kind_of_request() -> None:
    assert [row[0] for row in ROWS] == list(REQUESTS)
    assert {cell for row in ROWS for cell in row[1:]} == {"yes", "no"}


@pytest.mark.parametrize(("request_kind", "failure", "repeated"), CASES)
def test_a_request_is_repeated_as_the_table_says(
    sandbox: Sandbox, request_kind: str, failure: str, repeated: bool
) -> None:
    for what in FAILURES[failure]:
        assert is_repeated(sandbox, request_kind, what) is repeated, what
