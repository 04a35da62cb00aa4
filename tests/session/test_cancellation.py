"""Tasks that are cancelled and programs that are interrupted leave nothing half done."""

from __future__ import annotations

import asyncio
import gc
import itertools
import signal
import socket
import subprocess
import sys
import threading
import types
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.session.service import Answer, Arrived, Service
from tests.session.ways import no_jitter
from xmatters import AsyncXMSession
from xmatters.retry import RetryPolicy
from xmatters_client.api.events import get_event_attachment

PERSON = {"id": "1", "targetName": "mmcbride"}
TOKEN = {"access_token": "a", "refresh_token": "r2", "expires_in": 900}

Story = Callable[[AsyncXMSession], Coroutine[Any, Any, None]]


def nothing(arrived: Arrived) -> bool:
    del arrived
    return False


class Held:
    """A service that keeps the answers back of what it is told to, until it is told to go on."""

    def __init__(self, service: Service, holds: Callable[[Arrived], bool]) -> None:
        self.service = service
        self.came = threading.Event()
        self.go_on = threading.Event()
        self._holds = holds
        service.reply = self

    def __call__(self, arrived: Arrived) -> Answer:
        if self._holds(arrived):
            self.came.set()
            self.go_on.wait(20)
        if arrived.path.endswith("/token"):
            return Answer(TOKEN)
        if arrived.path.endswith("/people"):
            offset = arrived.query.get("offset", "0")
            return Answer({"total": 6, "data": [{**PERSON, "id": offset}]})
        return Answer(PERSON)

    async def wait_for_it(self) -> None:
        while not self.came.is_set():
            await asyncio.sleep(0.001)

    def let_go(self) -> None:
        self._holds = nothing
        self.go_on.set()


def told(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a story in which asyncio may complain about nothing."""
    complaints: list[dict[str, Any]] = []

    async def watched() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        await story()
        gc.collect()
        await asyncio.sleep(0)
        gc.collect()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(watched(), debug=False)
        gc.collect()
    assert complaints == []
    assert [str(each.message) for each in caught] == []


async def cancelled(task: asyncio.Task[Any]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def connected(service: Service, **options: Any) -> AsyncXMSession:
    return AsyncXMSession(service.url, retry_policy=RetryPolicy(jitter=no_jitter), **options)


async def get(session: AsyncXMSession) -> Any:
    return await session.people_endpoint().get_person_by_id("mmcbride")


def connections(session: AsyncXMSession) -> list[Any]:
    """Return the connections that are kept by httpx."""
    transport: Any = session._transport._client._transport
    found: list[Any] = transport._pool.connections
    return found


@pytest.mark.parametrize("at_once", [1, 4])
def test_request_that_is_cancelled(service: Service, at_once: int) -> None:
    held = Held(service, lambda _: True)

    async def story() -> None:
        session = connected(service, requests_at_once=at_once)
        session.set_authentication("mary", "hush")
        async with session:
            # The last of them still wait for their turn, the others for their answers.
            tasks = [asyncio.create_task(get(session)) for _ in range(5)]
            await held.wait_for_it()
            for task in tasks:
                await cancelled(task)
            held.let_go()
            assert (await get(session)).id == "1"
            assert session._transport._gate._slots.used == 0
            assert all(each.is_idle() for each in connections(session))
            assert len(connections(session)) == 1

    told(story)


@types.coroutine
def cancelled_at(wait: int, call: Coroutine[Any, Any, Any]) -> Generator[Any, None, Any]:
    """Make a call whose task is cancelled when it waits for the so-manieth time."""
    steps = call.__await__()
    error: BaseException | None = None
    for number in itertools.count(1):
        try:
            waited_for = steps.send(None) if error is None else steps.throw(error)
        except StopIteration as ended:
            return ended.value
        if number == wait:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
        try:
            error = None
            yield waited_for
        except BaseException as raised:
            error = raised


@pytest.mark.parametrize("size", [1, 200_000])
def test_request_that_is_cancelled_wherever_it_waits_gives_its_connection_back(
    service: Service, size: int
) -> None:
    service.reply = lambda _: Answer({**PERSON, "padding": "x" * size})

    async def story() -> None:
        one = httpx.Limits(max_connections=1)
        async with (
            httpx.AsyncClient(limits=one, trust_env=False) as client,
            AsyncXMSession(service.url, http_client=client, timeout=1.0, max_retries=0) as session,
        ):
            session.set_authentication("mary", "hush")
            waits, was_cancelled = 0, True
            while was_cancelled:
                waits += 1
                task = asyncio.ensure_future(cancelled_at(waits, get(session)))
                await asyncio.wait([task])
                was_cancelled = task.cancelled()
                # It waits in vain for a connection if there is one fewer.
                assert (await get(session)).id == "1"
            assert waits > 5

    told(story)


def test_turn_that_is_cancelled(service: Service) -> None:
    service.answer(Answer(PERSON))

    async def story() -> None:
        session = connected(service, requests_per_second=0.01, requests_at_once=1, deadline=None)
        session = session.set_authentication("mary", "hush")
        async with session:
            await get(session)
            task = asyncio.create_task(get(session))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            await cancelled(task)
            assert session._transport._gate._slots.used == 0

    told(story)


def test_wait_between_attempts_that_is_cancelled(service: Service) -> None:
    answers = iter([Answer(status=503, headers={"Retry-After": "60"})])
    service.reply = lambda _: next(answers, Answer(PERSON))

    async def story() -> None:
        async with connected(service).set_authentication("mary", "hush") as session:
            task = asyncio.create_task(get(session))
            while not service.arrived or session._transport._gate._slots.used:
                await asyncio.sleep(0.001)
            await cancelled(task)
            assert (await get(session)).id == "1"

    told(story)


def test_refresh_that_is_cancelled_is_not_lost(service: Service) -> None:
    """A refresh token is good for one use, so the answer must not go astray."""
    held = Held(service, lambda arrived: arrived.path.endswith("/token"))

    async def story() -> None:
        session = connected(service).set_authentication(client_id="c", refresh_token="r1")
        async with session:
            tasks = [asyncio.create_task(get(session)) for _ in range(3)]
            await held.wait_for_it()
            for task in tasks:
                await cancelled(task)
            held.let_go()
            assert (await get(session)).id == "1"

    told(story)
    forms = [each.content.decode() for each in service.arrived if each.path.endswith("/token")]
    assert len(forms) == 1
    assert "refresh_token=r1" in forms[0]


def test_refresh_that_fails_after_all_were_cancelled(service: Service) -> None:
    held = Held(service, lambda arrived: arrived.path.endswith("/token"))

    async def story() -> None:
        session = connected(service).set_authentication(client_id="c", refresh_token="r1")
        async with session:
            task = asyncio.create_task(get(session))
            await held.wait_for_it()
            await cancelled(task)
            service.reply = lambda _: Answer(status=401)
            held.go_on.set()
            refreshing = [
                each for each in asyncio.all_tasks() if each is not asyncio.current_task()
            ]
            await asyncio.wait(refreshing)

    told(story)


@pytest.mark.parametrize("stops_by", ["cancelling", "leaving", "an error"])
def test_page_ahead_that_is_given_up(service: Service, stops_by: str) -> None:
    held = Held(service, lambda arrived: arrived.query.get("offset", "0") not in "01")

    async def read(session: AsyncXMSession) -> None:
        people = session.people_endpoint().get_people(limit=1).with_options(concurrency=4)
        async for person in people:
            if person.id == "0" and stops_by != "cancelling":
                await held.wait_for_it()
                if stops_by == "an error":
                    raise KeyError
                return

    async def story() -> None:
        async with connected(service).set_authentication("mary", "hush") as session:
            task = asyncio.create_task(read(session))
            if stops_by == "cancelling":
                await held.wait_for_it()
                await cancelled(task)
            else:
                with suppress(KeyError):
                    await task
            del task
            held.let_go()
            people = session.people_endpoint().get_people(limit=1).with_options(concurrency=4)
            assert [each.id for each in await people.to_list()] == list("012345")
            assert session._transport._gate._slots.used == 0
            others = asyncio.all_tasks() - {asyncio.current_task()}
            assert {each for each in others if not each.done()} == set()

    told(story)


def test_download_that_is_left_gives_its_connection_back(service: Service) -> None:
    service.answer(Answer(b"x" * 3_000_000))

    async def story() -> None:
        async with connected(service).set_authentication("mary", "hush") as session:
            file = session.download(
                get_event_attachment.OPERATION, "a", event_id="1", attachment_id="a"
            )
            pieces: AsyncIterator[bytes] = file.pieces()
            await anext(pieces)
            task = asyncio.create_task(file.read())
            await asyncio.sleep(0)
            await cancelled(task)
            del pieces, task
            gc.collect()
            assert len(await file.read()) == 3_000_000
            assert all(each.is_idle() for each in connections(session))

    told(story)


# Ctrl-C

PROGRAM = """
import asyncio, sys
from pathlib import Path
from xmatters import AsyncXMSession, XMSession
from xmatters_client.api.events import get_event_attachment

what, url, folder = sys.argv[1:]

class Slow:
    name = "slow.bin"
    def read(self, size=-1):
        return b"x" * 65536

def down(session):
    file = session.download(
        get_event_attachment.OPERATION, "a.bin", event_id="1", attachment_id="a"
    )
    return file.save(Path(folder))

def up(session):
    return session.attachments_endpoint().upload_attachment(Slow())

async def asynchronous(step):
    async with AsyncXMSession(url).set_authentication("mary", "hush") as session:
        await step(session)

step = down if what.endswith("download") else up
if what.startswith("async"):
    asyncio.run(asynchronous(step))
else:
    with XMSession(url).set_authentication("mary", "hush") as session:
        step(session)
"""


@pytest.mark.parametrize("half", ["sync", "async"])
@pytest.mark.parametrize("what", ["download", "upload"])
def test_interrupt_leaves_no_half_file(
    service: Service, tmp_path: Path, half: str, what: str
) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    headers = {"Content-Length": "1000000"} if what == "download" else {}
    with slow_service(headers) as (url, came):
        process = subprocess.Popen(
            [sys.executable, "-W", "error", str(program), f"{half} {what}", url, str(folder)],
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert came.wait(60)
            if what == "download":
                while not list(folder.iterdir()):
                    assert process.poll() is None
            process.send_signal(signal.SIGINT)
            _, complaint = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == -signal.SIGINT
    assert complaint.rstrip().endswith("KeyboardInterrupt")
    assert "Exception ignored" not in complaint
    assert "never" not in complaint
    assert list(folder.iterdir()) == []


@contextmanager
def slow_service(headers: dict[str, str]) -> Generator[tuple[str, threading.Event]]:
    """A service that sends half of a file, or reads a part of one, and then waits."""
    came, ended = threading.Event(), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                while len(connection.recv(65536)) < 65536 and not headers:
                    pass
                if headers:
                    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
                    connection.sendall(f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + b"x" * 5000)
                came.set()
                ended.wait()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}", came
        finally:
            ended.set()
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            thread.join()
