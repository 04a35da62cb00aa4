from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client that is signed in by name and password."""
    credentials = (sandbox.username, sandbox.password)
    with httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as found:
        yield found


def _caller(sandbox: Sandbox) -> Iterator[Caller]:
    credentials = (sandbox.username, sandbox.password)
    with sandbox, httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as client:
        yield Caller(sandbox, client)


@pytest.fixture(scope="session")
def pristine() -> Iterator[Caller]:
    """The sample data as they are, for tests that change nothing."""
    yield from _caller(Sandbox())


@pytest.fixture
def own() -> Iterator[Caller]:
    """A sandbox of one's own, for tests that change more than they add."""
    yield from _caller(Sandbox())


@pytest.fixture
def call(sandbox: Sandbox, client: httpx.Client) -> Caller:
    return Caller(sandbox, client)
