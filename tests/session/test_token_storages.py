"""Storages of all kinds: coroutines, keyrings, and those that fail or hold nonsense."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from threading import RLock, current_thread, main_thread
from typing import Any

import keyring
import keyring.backends.fail
import pytest

from tests.session.keyrings import InMemory
from tests.session.test_authentication import Drawer, call, granted, grants, oauth2
from tests.session.test_token_sharing import getting
from tests.session.ways import Asynchronous, Synchronous, Way
from xmatters.errors import AuthorizationError, TokenStorageError
from xmatters.sandbox import Sandbox
from xmatters.utils import TokenFileStorage, TokenKeyringStorage


@pytest.fixture
def stale(sandbox: Sandbox) -> dict[str, Any]:
    """A token that has to be renewed."""
    return {**granted(sandbox), "expires_at": 1.5}


# Coroutines


class SlowDrawer:
    """Keeps a token where it takes time to get at."""

    def __init__(self, token: dict[str, Any]) -> None:
        self.token = token

    async def read_token(self) -> dict[str, Any]:
        return self.token

    async def write_token(self, token: dict[str, Any]) -> None:
        self.token = token


class LaterDrawer(Drawer):
    """Has plain methods that return something to await."""

    def read_token(self) -> Any:
        async def read() -> Any:
            return self.token

        return read()


@pytest.mark.parametrize("kind", [SlowDrawer, LaterDrawer])
def test_asynchronous_session_awaits_a_storage(
    sandbox: Sandbox, stale: dict[str, Any], kind: Any
) -> None:
    way = Asynchronous()
    drawer = kind(dict(stale))
    try:
        session = oauth2(way, sandbox, token_storage=drawer)
        assert call(way, session).first_name == "Mary"
    finally:
        way.close()
    assert grants(sandbox) == ["refresh_token"]
    assert drawer.token["refresh_token"] != stale["refresh_token"]


def test_synchronous_session_refuses_coroutines(sandbox: Sandbox, stale: dict[str, Any]) -> None:
    way = Synchronous()
    try:
        with pytest.raises(AuthorizationError, match="read_token of SlowDrawer is a coroutine"):
            oauth2(way, sandbox, token_storage=SlowDrawer(stale))
        session = oauth2(way, sandbox, token_storage=LaterDrawer(stale))
        with pytest.raises(TokenStorageError, match="which only AsyncXMSession can do"):
            call(way, session)
    finally:
        way.close()


def test_plain_storage_does_not_hold_up_the_event_loop(
    sandbox: Sandbox, stale: dict[str, Any]
) -> None:
    threads: list[bool] = []

    class Watched(Drawer):
        def read_token(self) -> dict[str, Any] | None:
            threads.append(current_thread() is main_thread())
            return super().read_token()

        def write_token(self, token: dict[str, Any]) -> None:
            threads.append(current_thread() is main_thread())
            super().write_token(token)

    way = Asynchronous()
    try:
        call(way, oauth2(way, sandbox, token_storage=Watched(stale)))
    finally:
        way.close()
    assert len(threads) > 1
    assert not any(threads)


# Locks of one's own


class Locked(Drawer):
    """Is locked while the token is renewed, in one of several ways."""

    def __init__(self, token: dict[str, Any], make_lock: Any) -> None:
        super().__init__(token)
        self.was_locked: list[bool] = []
        self.is_locked = False
        self._make_lock = make_lock

    def lock(self) -> Any:
        return self._make_lock(self)

    def write_token(self, token: dict[str, Any]) -> None:
        self.was_locked.append(self.is_locked)
        super().write_token(token)


@contextmanager
def plain_lock(drawer: Locked) -> Generator[None]:
    with RLock():
        drawer.is_locked = True
        yield
        drawer.is_locked = False


@asynccontextmanager
async def slow_lock(drawer: Locked) -> AsyncGenerator[None]:
    with plain_lock(drawer):
        yield


@pytest.mark.parametrize("lock", [plain_lock, slow_lock])
def test_lock_of_ones_own(
    way: Way,
    sandbox: Sandbox,
    stale: dict[str, Any],
    lock: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    drawer = Locked(stale, lock)
    assert call(way, oauth2(way, sandbox, token_storage=drawer)).first_name == "Mary"
    usable = lock is plain_lock or isinstance(way, Asynchronous)
    assert drawer.was_locked == [usable]
    assert not drawer.is_locked
    assert ("Locked could not be locked" in caplog.text) is not usable


@pytest.mark.parametrize("failure", [OSError("no such lock"), None])
def test_lock_that_fails_is_reported_and_done_without(
    way: Way,
    sandbox: Sandbox,
    stale: dict[str, Any],
    failure: Exception | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: Locked) -> object:
        if failure is not None:
            raise failure
        return object()

    assert call(way, oauth2(way, sandbox, token_storage=Locked(stale, broken))).first_name
    assert "Locked could not be locked" in caplog.text


def test_lock_that_somebody_else_holds_for_too_long(
    way: Way, sandbox: Sandbox, stale: dict[str, Any]
) -> None:
    def busy(_: Locked) -> object:
        raise TimeoutError("somebody else is at it")

    session = oauth2(way, sandbox, token_storage=Locked(stale, busy))
    with pytest.raises(TokenStorageError, match="cannot be renewed: somebody else is at it"):
        call(way, session)
    assert sandbox.requests == []


# Storages that fail


class Broken(Drawer):
    """Fails as it is told, with an error that repeats the token."""

    reading: Exception | None = None
    writing: Exception | type[Exception] | None = None

    def read_token(self) -> dict[str, Any] | None:
        if self.reading:
            raise self.reading
        return super().read_token()

    def write_token(self, token: dict[str, Any]) -> None:
        if isinstance(self.writing, type):
            raise self.writing(f"cannot write {token}")
        if self.writing:
            raise self.writing
        super().write_token(token)


@pytest.mark.parametrize("error", [KeyError, TokenStorageError("the drawer is full")])
def test_token_that_cannot_be_stored_is_kept_in_memory(
    way: Way,
    sandbox: Sandbox,
    stale: dict[str, Any],
    error: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    drawer = Broken(dict(stale))
    drawer.writing = error
    session = oauth2(way, sandbox, token_storage=drawer)
    assert call(way, session).first_name == "Mary"
    assert grants(sandbox) == ["refresh_token"]
    (record,) = [each for each in caplog.records if each.levelname == "WARNING"]
    said = "KeyError: " if error is KeyError else "the drawer is full"
    assert f"Broken could not store the renewed token: {said}" in record.getMessage()
    token: Any = session._auth
    assert token.token.refresh_token not in caplog.text
    # The next time it works, and nothing is lost.
    drawer.writing = None
    sandbox.expire_tokens()
    assert call(way, session).first_name == "Mary"
    assert grants(sandbox) == ["refresh_token"] * 2
    assert drawer.token is not None
    assert drawer.token["refresh_token"] == str(token.token.refresh_token)


def test_storage_that_can_no_longer_be_read_is_reported(
    way: Way, sandbox: Sandbox, stale: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    drawer = Broken(stale)
    session = oauth2(way, sandbox, token_storage=drawer)
    call(way, session)
    drawer.reading = ValueError("the drawer is stuck")
    sandbox.expire_tokens()
    assert call(way, session).first_name == "Mary"
    assert "Broken could not read the token: ValueError" in caplog.text


def test_storage_that_cannot_be_read_at_first(
    way: Way, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    drawer = Broken()
    drawer.reading = ValueError("the drawer is stuck")
    with pytest.raises(TokenStorageError, match="Broken could not read the token: ValueError"):
        call(way, oauth2(way, sandbox, token_storage=drawer))
    assert sandbox.requests == []
    known = {"username": sandbox.username, "password": sandbox.password}
    assert call(way, oauth2(way, sandbox, token_storage=drawer, **known)).first_name == "Mary"
    assert "the session signs in with the password" in caplog.text


@pytest.mark.parametrize("rubbish", [["hush"], "hush", 7, {"jti": "hush"}, {"access_token": 7}])
def test_storage_that_holds_nonsense(
    way: Way, sandbox: Sandbox, rubbish: Any, caplog: pytest.LogCaptureFixture
) -> None:
    drawer = Drawer(rubbish)
    known = {"username": sandbox.username, "password": sandbox.password}
    assert call(way, oauth2(way, sandbox, token_storage=drawer, **known)).first_name == "Mary"
    assert "what Drawer has stored" in caplog.text
    assert "hush" not in caplog.text
    assert drawer.token is not None
    assert drawer.token["refresh_token"]


@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "a b", "ü", "a\x00", "\ud800", "a\n"])
def test_access_token_that_no_header_can_have(way: Way, sandbox: Sandbox, text: str) -> None:
    session = way.connect(sandbox.url)
    with pytest.raises(AuthorizationError, match="characters that none has") as refused:
        session.set_authentication(client_id="c", token={"access_token": text})
    assert repr(text) not in str(refused.value)


def test_storage_gets_plain_text(way: Way, sandbox: Sandbox, stale: dict[str, Any]) -> None:
    drawer = Drawer(stale)
    call(way, oauth2(way, sandbox, token_storage=drawer))
    assert drawer.token is not None
    assert {type(each) for each in drawer.token.values()} <= {str, int, float}
    assert "***" not in repr(drawer.token)


# Keyrings


@pytest.fixture
def backend() -> Iterator[InMemory]:
    before = keyring.get_keyring()
    chosen = InMemory()
    keyring.set_keyring(chosen)
    yield chosen
    keyring.set_keyring(before)


def test_keyring_keeps_the_token_between_runs(
    way: Way, sandbox: Sandbox, backend: InMemory, tmp_path: Path
) -> None:
    known = {"username": sandbox.username, "password": sandbox.password}
    for _ in range(2):
        storage = TokenKeyringStorage("xmatters", "mary", lock_filepath=tmp_path / "lock")
        assert call(way, oauth2(way, sandbox, token_storage=storage, **known)).first_name == "Mary"
    assert grants(sandbox) == ["password"]
    assert set(backend.entries) == {("xmatters", "mary")}
    shown = repr(TokenKeyringStorage("xmatters", "mary"))
    assert shown == "TokenKeyringStorage('xmatters', 'mary')"


def test_sessions_that_share_a_keyring_renew_once(
    way: Way, sandbox: Sandbox, backend: InMemory, stale: dict[str, Any], tmp_path: Path
) -> None:
    def storage() -> TokenKeyringStorage:
        return TokenKeyringStorage("xmatters", "mary", lock_filepath=tmp_path / "lock")

    storage().write_token(stale)
    sessions = [oauth2(way, sandbox, token_storage=storage()) for _ in range(4)]
    way.together(*map(getting, sessions))
    assert grants(sandbox) == ["refresh_token"]
    assert len(backend.entries) == 1


def test_keyring_that_is_locked(backend: InMemory) -> None:
    storage = TokenKeyringStorage("xmatters", "mary")
    backend.is_locked = True
    with pytest.raises(TokenStorageError, match="cannot be read: KeyringLocked; see whether"):
        storage.read_token()
    with pytest.raises(TokenStorageError, match="cannot be written") as failed:
        storage.write_token({"access_token": "hush"})
    assert failed.value.__cause__ is failed.value.__context__ is None


@pytest.mark.parametrize("entry", ["hush", "[]", "null", "[" * 100_000])
def test_entry_that_is_no_token(backend: InMemory, entry: str) -> None:
    storage = TokenKeyringStorage("xmatters", "mary")
    assert storage.read_token() is None
    backend.entries["xmatters", "mary"] = entry
    with pytest.raises(TokenStorageError, match="in the keyring is no token") as failed:
        storage.read_token()
    assert "hush" not in str(failed.value)


def test_machine_without_a_keyring(backend: InMemory) -> None:
    nothing: Any = keyring.backends.fail.Keyring
    keyring.set_keyring(nothing())
    with pytest.raises(TokenStorageError, match="there is no keyring on this machine"):
        TokenKeyringStorage("xmatters", "mary")
    keyring.set_keyring(backend)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(TokenStorageError, match=r"pip install 'xmatters\[keyring\]'"):
        TokenKeyringStorage("xmatters", "mary")


def test_lock_file_that_cannot_be(
    way: Way,
    sandbox: Sandbox,
    stale: dict[str, Any],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    storage = TokenFileStorage(tmp_path / "token.json")
    storage.write_token(stale)
    (tmp_path / "token.json.lock").mkdir()
    assert call(way, oauth2(way, sandbox, token_storage=storage)).first_name == "Mary"
    assert "token.json.lock cannot be used" in caplog.text
