"""Counts that decide how fast the library is: requests, connections, objects. Nothing is timed."""

from __future__ import annotations

import asyncio
import gc
import json
import socketserver
import sys
import threading
import time
from collections import Counter
from collections.abc import AsyncGenerator, Iterator
from typing import Any

import pytest

from tests.session.service import Answer, Arrived, Service
from tests.session.stories import connected, sent
from tests.session.ways import Way
from xmatters import AsyncXMSession, XMSession
from xmatters.sandbox import Sandbox


def person(number: int) -> dict[str, Any]:
    return {"id": str(number), "targetName": f"p{number}", "firstName": "P", "lastName": "Q"}


class Pages:
    """Answers pages of so many people, and counts how many are asked for at the same time."""

    def __init__(self, total: int, seconds: float = 0.0) -> None:
        self.total = total
        self.seconds = seconds
        self.most = self._running = 0
        self._lock = threading.Lock()

    def __call__(self, arrived: Arrived) -> Answer:
        with self._lock:
            self._running += 1
            self.most = max(self.most, self._running)
        time.sleep(self.seconds)
        with self._lock:
            self._running -= 1
        offset, limit = (int(arrived.query.get(name, "0")) for name in ("offset", "limit"))
        data = [person(number) for number in range(offset, min(offset + limit, self.total))]
        return Answer({"count": len(data), "total": self.total, "data": data})


def wait_for_requests(service: Service, count: int) -> None:
    """Wait as long as a test may take."""
    while len(service.arrived) < count:
        time.sleep(0.001)


# Connections


class _Answering(socketserver.BaseRequestHandler):
    """Answers with one person as long as the connection lasts."""

    def handle(self) -> None:
        assert isinstance(self.server, Counting)
        content = json.dumps(person(7)).encode()
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"
        answer = head.format(len(content)).encode() + content
        self.server.connections += 1
        received = b""
        while data := self.request.recv(65536):
            *requests, received = (received + data).split(b"\r\n\r\n")
            self.server.requests += len(requests)
            self.request.sendall(answer * len(requests))


class Counting(socketserver.ThreadingTCPServer):
    """Counts connections and requests, and takes less time for it than a server that reads them."""

    daemon_threads = True
    connections = requests = 0


@pytest.fixture
def counting() -> Iterator[Counting]:
    with Counting(("127.0.0.1", 0), _Answering) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_thousand_calls_use_one_connection(counting: Counting) -> None:
    with XMSession(f"http://127.0.0.1:{counting.server_address[1]}") as session:
        people = session.set_authentication("mary", "hush").people_endpoint()
        assert {people.get_person_by_id("7").id for _ in range(1000)} == {"7"}
    assert (counting.requests, counting.connections) == (1000, 1)


def test_a_thousand_calls_use_one_connection_asynchronously(counting: Counting) -> None:
    async def story() -> set[str | None]:
        async with AsyncXMSession(f"http://127.0.0.1:{counting.server_address[1]}") as session:
            people = session.set_authentication("mary", "hush").people_endpoint()
            return {(await people.get_person_by_id("7")).id for _ in range(1000)}

    assert asyncio.run(story()) == {"7"}
    assert (counting.requests, counting.connections) == (1000, 1)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_no_more_connections_than_pages_at_a_time(
    way: Way, service: Service, concurrency: int
) -> None:
    service.reply = Pages(60, seconds=0.002)
    people = connected(way, service).people_endpoint().get_people(limit=1)
    for _ in range(2):
        assert len(way.wait(people.with_options(concurrency=concurrency).to_list())) == 60
    assert len(service.arrived) == 120
    assert 1 <= len(service.connections) <= concurrency


# Requests


def test_one_person_is_one_request(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    for _ in range(3):
        way.wait(people.get_person_by_id("mmcbride"))
    assert [each.operation_id for each in sandbox.requests] == ["getPerson"] * 3


def test_signing_in_is_one_request_for_all_calls(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox, oauth2=True).people_endpoint()
    for _ in range(3):
        way.wait(people.get_person_by_id("mmcbride"))
    counted = Counter(each.operation_id for each in sandbox.requests)
    assert counted == {"getPerson": 3, "requestToken": 1}


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize(
    ("total", "limit", "pages"),
    [(0, 10, 1), (1, 1, 1), (99, 10, 10), (100, 10, 10), (101, 10, 11)],
)
def test_each_page_is_asked_for_once(
    way: Way, service: Service, total: int, limit: int, pages: int, concurrency: int
) -> None:
    service.reply = Pages(total)
    people = connected(way, service).people_endpoint().get_people(limit=limit)
    found = way.wait(people.with_options(concurrency=concurrency).to_list())
    assert [each.id for each in found] == [str(number) for number in range(total)]
    asked = sorted(int(each.query.get("offset", "0")) for each in service.arrived)
    assert asked == [limit * page for page in range(pages)]


def test_list_that_is_only_counted_is_one_request(service: Service) -> None:
    service.reply = Pages(250)
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        people = session.people_endpoint().get_people(limit=100)
        assert people
        assert len(people) == people.total == 250
        assert len(service.arrived) == 1
        # The page that was fetched to count is not fetched again.
        assert len(list(people)) == 250
        assert len(service.arrived) == 3


def test_what_was_embedded_is_not_asked_for(service: Service) -> None:
    role = {"id": "r", "name": "Standard User"}
    embedded = {"roles": {"count": 1, "total": 1, "data": [role]}}
    people = [person(number) | embedded for number in range(50)]
    service.answer(Answer({"count": 50, "total": 50, "data": people}))
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        for each in session.people_endpoint().get_people(embed="roles"):
            assert each.roles is not None
            assert [role.name for role in each.get_roles()] == ["Standard User"]
    assert sent(service) == ["GET /people?embed=roles"]


# Pages ahead


@pytest.mark.parametrize("concurrency", [2, 5])
def test_fetching_goes_on_while_the_reader_is_busy(service: Service, concurrency: int) -> None:
    service.reply = pages = Pages(1000, seconds=0.002)
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        people = session.people_endpoint().get_people(limit=1)
        read = iter(people.with_options(concurrency=concurrency).pages())
        for taken in (1, 2, 3):
            next(read)
            # Those that wait to be read, and as many again in their place.
            wait_for_requests(service, taken + 2 * concurrency)
        del read
    assert len(service.arrived) == 3 + 2 * concurrency
    assert pages.most <= concurrency


@pytest.mark.parametrize("concurrency", [2, 5])
def test_fetching_goes_on_while_the_reader_is_busy_asynchronously(
    service: Service, concurrency: int
) -> None:
    service.reply = pages = Pages(1000, seconds=0.002)

    async def story() -> None:
        async with AsyncXMSession(service.url).set_authentication("mary", "hush") as session:
            people = session.people_endpoint().get_people(limit=1)
            read = people.with_options(concurrency=concurrency).pages()
            for taken in (1, 2, 3):
                await anext(read)
                while len(service.arrived) < taken + 2 * concurrency:
                    await asyncio.sleep(0.001)
            assert isinstance(read, AsyncGenerator)
            await read.aclose()

    asyncio.run(story())
    assert len(service.arrived) == 3 + 2 * concurrency
    assert pages.most <= concurrency


# Memory


class Same:
    """Answers pages of 500 people that differ in their ids only, without much work."""

    SIZE = 500

    def __init__(self, pages: int) -> None:
        data = [person(0) | {"id": f"@-{number}"} for number in range(self.SIZE)]
        page = {"count": self.SIZE, "total": self.SIZE * pages, "data": data}
        self._content = json.dumps(page).encode()

    def __call__(self, arrived: Arrived) -> Answer:
        page = int(arrived.query.get("offset", "0")) // self.SIZE
        return Answer(self._content.replace(b"@", str(page).encode()))


@pytest.mark.parametrize("concurrency", [1, 4])
def test_memory_does_not_grow_with_the_list(service: Service, concurrency: int) -> None:
    service.reply = Same(40)
    used: list[int] = []
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        people = session.people_endpoint().get_people(limit=Same.SIZE)
        for number, page in enumerate(people.with_options(concurrency=concurrency).pages()):
            assert len(page) == Same.SIZE
            del page
            if number in (9, 19, 29):
                service.arrived.clear()
                gc.collect()
                used.append(sys.getallocatedblocks())
    # A page of people has ten thousand; thirty of them were read.
    assert max(used) - min(used) < 3000
