"""One token for many: threads, tasks, sessions and processes renew it once, and none loses it."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from threading import Event
from time import sleep
from typing import Any

import pytest

from tests.session import sharing
from tests.session.service import Answer, Arrived, Service
from tests.session.test_authentication import Drawer, call, granted, grants, oauth2
from tests.session.ways import Session, Way
from xmatters import AsyncXMSession
from xmatters.errors import AuthorizationError, TokenStorageError
from xmatters.sandbox import Sandbox
from xmatters.utils import TokenFileStorage

MANY = 64
# By hand: KILLS=500 pytest -k killed
KILLS = int(os.environ.get("KILLS", "6"))


def getting(session: Session) -> Callable[[], Any]:
    return lambda: session.people_endpoint().get_person_by_id("mmcbride")


def stored(path: Path, token: dict[str, Any]) -> TokenFileStorage:
    storage = TokenFileStorage(path)
    storage.write_token(token)
    return storage


def token_of(path: Path) -> dict[str, Any]:
    token: dict[str, Any] = json.loads(path.read_text())
    return token


# Within a process


@pytest.mark.parametrize("state", ["its end is known", "the service refuses it"])
def test_expired_token_is_renewed_once(way: Way, sandbox: Sandbox, state: str) -> None:
    token = granted(sandbox)
    sandbox.expire_tokens()
    if state == "its end is known":
        token["expires_at"] = 1.5
    session = oauth2(way, sandbox, token=token)
    people = way.together(*[getting(session)] * MANY)
    assert {each.first_name for each in people} == {"Mary"}
    assert grants(sandbox) == ["refresh_token"]


def test_sessions_that_share_a_file_renew_once(way: Way, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    stored(path, {**granted(sandbox), "expires_at": 1.5})
    sessions = [oauth2(way, sandbox, token_storage=TokenFileStorage(path)) for _ in range(8)]
    people = way.together(*map(getting, sessions))
    assert {each.first_name for each in people} == {"Mary"}
    assert grants(sandbox) == ["refresh_token"]
    sandbox.expire_tokens()
    way.together(*map(getting, sessions))
    assert grants(sandbox) == ["refresh_token"] * 2


def test_sessions_that_begin_with_nothing_sign_in_once(
    way: Way, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "token.json"
    known = {"username": sandbox.username, "password": sandbox.password}
    sessions = [
        oauth2(way, sandbox, token_storage=TokenFileStorage(path), **known) for _ in range(8)
    ]
    way.together(*map(getting, sessions))
    assert grants(sandbox) == ["password"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["token.json", "token.json.lock"]
    assert {each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {0o600}


def test_link_and_target_have_one_lock(way: Way, sandbox: Sandbox, tmp_path: Path) -> None:
    target, link = tmp_path / "token.json", tmp_path / "link.json"
    stored(target, {**granted(sandbox), "expires_at": 1.5})
    link.symlink_to(target)
    sessions = [
        oauth2(way, sandbox, token_storage=TokenFileStorage(path)) for path in (target, link) * 4
    ]
    way.together(*map(getting, sessions))
    assert grants(sandbox) == ["refresh_token"]


def test_token_of_others_that_the_service_refuses_too_is_renewed(
    way: Way, sandbox: Sandbox
) -> None:
    """The clock is wrong: what others stored looks as if it was good for long."""
    token = granted(sandbox)
    drawer = Drawer(token)
    session = oauth2(way, sandbox, token_storage=drawer)
    call(way, session)
    drawer.token = {**granted(sandbox), "expires_at": 1e11}
    sandbox.expire_tokens()
    assert call(way, session).first_name == "Mary"
    assert [each.status for each in sandbox.requests] == [401, 401, 200, 200]
    assert grants(sandbox) == ["refresh_token"]


@pytest.mark.parametrize("minutes", [-60, -7, -1, 1, 7, 60])
def test_clock_that_is_wrong_does_no_harm(
    way: Way, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    from time import time

    session = way.session(sandbox, oauth2=True)
    call(way, session)
    monkeypatch.setattr("time.time", lambda: time() + 60 * minutes)
    assert call(way, session).first_name == "Mary"
    sandbox.expire_tokens()
    assert call(way, session).first_name == "Mary"
    assert grants(sandbox)[0] == "password"
    assert set(grants(sandbox)[1:]) == {"refresh_token"}
    assert len(grants(sandbox)) <= 3


@pytest.mark.parametrize("end", [10**400, float("nan"), float("inf"), -1, "1e400", [1], True])
def test_end_that_is_nonsense(way: Way, sandbox: Sandbox, end: Any) -> None:
    drawer = Drawer({**granted(sandbox), "expires_in": end, "expires_at": end})
    session = oauth2(way, sandbox, token_storage=drawer)
    for _ in range(2):
        assert call(way, session).first_name == "Mary"
    assert len(grants(sandbox)) <= 1


def test_revoked_token_ends_in_one_error(way: Way, sandbox: Sandbox, tmp_path: Path) -> None:
    storage = stored(tmp_path / "token.json", granted(sandbox))
    session = oauth2(way, sandbox, token_storage=storage)
    sandbox.revoke_tokens()
    for _ in range(2):
        with pytest.raises(AuthorizationError, match=r"refused the refresh token.*Pass username"):
            call(way, session)
        assert grants(sandbox) == ["refresh_token"]
        sandbox.clear_requests()


def test_wrong_password_is_not_tried_by_each_task_that_waits(service: Service) -> None:
    """Many attempts would lock the user out."""
    service.answer(Answer({"error": "invalid_grant", "error_description": "Bad credentials"}, 400))

    async def story() -> list[Any]:
        async with AsyncXMSession(service.url) as session:
            session.set_authentication("mary", "hush", "c")
            calls = [session.people_endpoint().get_person_by_id("1") for _ in range(8)]
            return await asyncio.gather(*calls, return_exceptions=True)

    errors = asyncio.run(story())
    assert {type(each) for each in errors} == {AuthorizationError}
    assert len({str(each) for each in errors}) == 1
    assert len(service.arrived) == 1


# Waiting for the lock


@contextmanager
def process(*arguments: str) -> Generator[subprocess.Popen[str]]:
    """Run `sharing.py` in a process of its own, which is killed at the end."""
    folder = Path(sharing.__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    with subprocess.Popen(
        [sys.executable, "-W", "error", sharing.__file__, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as started:
        try:
            assert started.stdout is not None
            assert started.stdout.readline() == "ready\n"
            yield started
        finally:
            started.kill()


def test_lock_that_is_not_given_back_ends_in_an_error(
    way: Way, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "token.json"
    stored(path, {**granted(sandbox), "expires_at": 1.5})
    storage = TokenFileStorage(path, lock_timeout=0.1)
    session = oauth2(way, sandbox, token_storage=storage)
    with process("hold", str(path)):
        with pytest.raises(TokenStorageError, match=r"another process has held .*\.lock for 0\.1"):
            call(way, session)
        assert sandbox.requests == []
    # Killed, the other process no longer holds it.
    assert call(way, session).first_name == "Mary"


def test_lock_that_is_not_given_back_does_not_matter_once_there_is_a_token(
    way: Way, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "token.json"
    stored(path, {**granted(sandbox), "expires_at": 1.5})
    fresh = granted(sandbox)
    storage = TokenFileStorage(path, lock_timeout=0.1)
    session = oauth2(way, sandbox, token_storage=storage)
    with process("hold", str(path)):
        with pytest.raises(TokenStorageError):
            call(way, session)
        storage.write_token({**fresh, "expires_at": 1e11})
        assert call(way, session).first_name == "Mary"
    assert grants(sandbox) == []


def test_waiting_for_a_lock_does_not_hold_up_the_event_loop(
    service: Service, tmp_path: Path
) -> None:
    """While one task waits for another process, a second one still gets answers."""
    path = tmp_path / "token.json"
    stored(path, {"access_token": "a", "refresh_token": "r", "expires_at": 1.5})
    person = {"id": "1", "firstName": "Mary"}
    service.reply = lambda arrived: Answer(
        {"access_token": "b", "expires_in": 900} if arrived.method == "POST" else person
    )

    async def story(holder: subprocess.Popen[str]) -> None:
        async with AsyncXMSession(service.url) as waiting, AsyncXMSession(service.url) as other:
            waiting.set_authentication(client_id="c", token_storage=TokenFileStorage(path))
            other.set_authentication("mary", "hush")
            task = asyncio.create_task(waiting.people_endpoint().get_person_by_id("1"))
            for _ in range(5):
                await other.people_endpoint().get_person_by_id("1")
            assert not task.done()
            holder.kill()
            assert (await task).first_name == "Mary"

    with process("hold", str(path)) as holder:
        asyncio.run(story(holder))


def test_caller_who_gives_up_does_not_lose_the_token(service: Service) -> None:
    """The service has granted it by then, and would refuse the old refresh token."""
    asked, may_answer = Event(), Event()

    def reply(arrived: Arrived) -> Answer:
        if arrived.method != "POST":
            return Answer({"id": "1"})
        asked.set()
        may_answer.wait()
        return Answer({"access_token": "b", "refresh_token": "r2", "expires_in": 900})

    service.reply = reply

    async def story() -> None:
        async with AsyncXMSession(service.url) as session:
            session.set_authentication(client_id="c", refresh_token="r1")
            task = asyncio.create_task(session.people_endpoint().get_person_by_id("1"))
            await asyncio.to_thread(asked.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            may_answer.set()
            await session.people_endpoint().get_person_by_id("1")

    asyncio.run(story())
    assert [each.method for each in service.arrived] == ["POST", "GET"]


# Between processes


def test_processes_that_share_a_file_renew_once(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    stored(path, {**granted(sandbox), "expires_at": 1.5})
    arguments = ("call", sandbox.url, sandbox.client_id, str(path))
    with ExitStack() as stack:
        with ThreadPoolExecutor(8) as pool:
            entering = [pool.submit(stack.enter_context, process(*arguments)) for _ in range(8)]
        started = [each.result() for each in entering]
        answers = [each.communicate("\n")[0] for each in started]
    assert answers == ["Mary\n"] * 8
    assert grants(sandbox) == ["refresh_token"]
    assert token_of(path)["expires_at"] > 1.5


def test_killed_process_leaves_a_whole_file_and_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    chance = Random(11)
    for _ in range(KILLS):
        with process("write", str(path)) as writer:
            sleep(chance.uniform(0, 0.02))
            writer.kill()
            writer.wait()
        assert sharing.is_whole(path)
        with TokenFileStorage(path, lock_timeout=5).lock():
            assert TokenFileStorage(path).read_token() is not None
    left = set(tmp_path.iterdir()) - {path, path.with_name(f"{path.name}.lock")}
    # What was being written when the process was killed is nobody's token.
    assert all(each.name.startswith(f".{path.name}.") for each in left)
    for each in left:
        os.utime(each, (1e9, 1e9))
    TokenFileStorage(path).write_token(token_of(path))
    assert not any(each.exists() for each in left)
