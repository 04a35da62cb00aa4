from __future__ import annotations

import time
from collections.abc import Iterator

import keyring
import pytest

from tests.session.keyrings import InMemory
from xmatters.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    """Keep the tokens of the examples out of the keyring of who runs them."""
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def pacific_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the clock be where the reader of the guide is."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/Los_Angeles")
        time.tzset()
        yield
    time.tzset()
