"""A server on this machine, for the tests that speak real HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.client.loopback import Loopback, running_loopback


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Return a server that keeps what arrives."""
    with running_loopback() as loopback:
        yield loopback
