"""Lists: parts of them, several pages at a time, progress, and lists that change meanwhile."""

from __future__ import annotations

import asyncio
import json
import random
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.session.service import Answer, Arrived, Service
from tests.session.ways import Way
from xmatters import AsyncXMSession, XMSession
from xmatters.errors import ApiError, PaginationError, ParameterError
from xmatters.sandbox import Sandbox
from xmatters_client.api.device_types import get_device_types


def names(people: Any) -> list[str]:
    return [person.target_name for person in people]


def asked(sandbox: Sandbox) -> list[str]:
    """Return the queries of the requests, the parameters in the order of their names."""
    return ["&".join(sorted(each.query.split("&"))) for each in sandbox.requests]


# Parts of a list


@pytest.mark.parametrize(
    ("part", "queries"),
    [
        (slice(10), ["limit=10"]),
        (slice(0, 3), ["limit=3"]),
        (slice(5, 8), ["limit=3&offset=5"]),
        (slice(20, None), ["offset=20"]),
        (slice(20, 50), ["limit=30&offset=20"]),
        (slice(0), []),
        (slice(8, 5), []),
        (slice(None), [""]),
    ],
)
def test_slice_fetches_no_more_than_it_needs(
    way: Way, sandbox: Sandbox, part: slice, queries: list[str]
) -> None:
    people = way.session(sandbox).people_endpoint().get_people()
    whole = names(way.wait(people))
    sandbox.clear_requests()
    assert names(way.wait(people[part].to_list())) == whole[part]
    assert asked(sandbox) == queries


def test_slice_of_many_pages_asks_for_part_of_the_last_one(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=10)
    whole = names(way.wait(people))
    sandbox.clear_requests()
    assert names(way.wait(people[2:15])) == whole[2:15]
    assert asked(sandbox) == ["limit=10&offset=2", "limit=3&offset=12"]


def test_slice_of_a_slice(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(offset=1)
    whole = names(way.wait(people))
    part = people[2:12][3:20]
    assert names(way.wait(part)) == whole[2:12][3:20]
    assert way.wait(part.get_count()) == 7
    assert way.wait(people[20:].get_count()) == 4
    assert way.wait(people[30:].get_count()) == 0


def test_slice_of_a_list_that_comes_in_one_piece(way: Way, sandbox: Sandbox) -> None:
    types = way.session(sandbox).paginate(get_device_types.OPERATION)
    whole = way.wait(types)
    assert way.wait(types[1:3]) == whole[1:3]
    assert way.wait(types[2:].get_count()) == len(whole) - 2


@pytest.mark.parametrize("part", [slice(-1, None), slice(0, -1), slice(0, 9, 2)])
def test_slice_that_needs_the_whole_list(way: Way, sandbox: Sandbox, part: slice) -> None:
    people = way.session(sandbox).people_endpoint().get_people()
    with pytest.raises(ParameterError, match="fetch the list first"):
        people[part]
    assert sandbox.requests == []


def test_first(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    first = way.wait(people.get_people().first())
    assert first.id
    assert asked(sandbox) == ["limit=1"]
    assert way.wait(people.get_people(target_name="nobody").first()) is None


def test_single_items(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        people = session.people_endpoint().get_people(limit=10)
        whole = names(people)
        sandbox.clear_requests()
        assert people[12].target_name == whole[12]
        assert people[-1].target_name == whole[-1]
        assert asked(sandbox) == ["limit=1&offset=12", "limit=1&offset=24"]
        for place in (25, -26):
            with pytest.raises(IndexError, match=f"there is no item {place}"):
                people[place]


# Progress


def test_progress_is_told_after_each_page(way: Way, sandbox: Sandbox) -> None:
    told: list[tuple[int, int | None]] = []
    people = way.session(sandbox).people_endpoint().get_people(limit=10)
    observed = people.with_options(progress=lambda read, total: told.append((read, total)))
    assert names(way.wait(observed.to_list())) == names(way.wait(people))
    assert told == [(10, 25), (20, 25), (25, 25)]


# Several pages at a time


@pytest.mark.parametrize("concurrency", [2, 4, 50])
def test_pages_ahead_keep_the_order(way: Way, sandbox: Sandbox, concurrency: int) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=3)
    whole = names(way.wait(people))
    sandbox.clear_requests()
    assert names(way.wait(people.with_options(concurrency=concurrency).to_list())) == whole
    assert len(sandbox.requests) == 9
    assert names(way.wait(people[4:21].with_options(concurrency=concurrency))) == whole[4:21]


@pytest.mark.parametrize("concurrency", [0, -1])
def test_concurrency_that_is_none(way: Way, sandbox: Sandbox, concurrency: int) -> None:
    people = way.session(sandbox).people_endpoint().get_people()
    with pytest.raises(ParameterError, match="concurrency must be 1 or more"):
        people.with_options(concurrency=concurrency)


class Slow:
    """Answers pages of one item after a while, and counts how many are asked for at once."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.running = self.most = 0
        self._lock = threading.Lock()

    def __call__(self, arrived: Arrived) -> Answer:
        with self._lock:
            self.running += 1
            self.most = max(self.most, self.running)
        time.sleep(0.02)
        with self._lock:
            self.running -= 1
        offset = int(arrived.query.get("offset", "0"))
        return Answer({"count": 1, "total": self.total, "data": [person(offset)]})


def person(number: int) -> dict[str, Any]:
    return {"id": str(number), "targetName": f"p{number}", "firstName": "P", "lastName": "Q"}


def test_no_more_pages_at_once_than_allowed(way: Way, service: Service) -> None:
    service.reply = slow = Slow(30)
    people = way.connect(service.url).set_authentication("mary", "hush").people_endpoint()
    read = way.wait(people.get_people(limit=1).with_options(concurrency=5).to_list())
    assert names(read) == [f"p{number}" for number in range(30)]
    assert 2 <= slow.most <= 5


def test_loop_that_is_left_stops_fetching(service: Service) -> None:
    service.reply = Slow(1000)
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        people = session.people_endpoint().get_people(limit=1).with_options(concurrency=3)
        for number, each in enumerate(people):
            assert each.target_name == f"p{number}"
            if number == 5:
                break
        arrived = len(service.arrived)
        time.sleep(0.1)
        assert len(service.arrived) == arrived <= 5 + 1 + 2 * 3
    assert not [each for each in threading.enumerate() if each.name.startswith("xmatters-ahead")]


def test_loop_that_is_left_stops_fetching_asynchronously(service: Service) -> None:
    service.reply = Slow(1000)

    async def story(session: AsyncXMSession) -> None:
        async with session:
            people = session.people_endpoint().get_people(limit=1).with_options(concurrency=3)
            async for each in people:
                if each.target_name == "p5":
                    break
            await asyncio.sleep(0.1)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(story(AsyncXMSession(service.url).set_authentication("mary", "hush")))
    assert len(service.arrived) <= 5 + 1 + 2 * 3


def test_error_in_a_page_ahead_comes_at_its_place(way: Way, service: Service) -> None:
    slow = Slow(100)

    def reply(arrived: Arrived) -> Answer:
        return Answer(status=403) if arrived.query.get("offset") == "7" else slow(arrived)

    service.reply = reply
    people = way.connect(service.url).set_authentication("mary", "hush").people_endpoint()
    told: list[int] = []
    ahead = people.get_people(limit=1).with_options(
        concurrency=4, progress=lambda read, _: told.append(read)
    )
    with pytest.raises(ApiError):
        way.wait(ahead.to_list())
    assert told == [1, 2, 3, 4, 5, 6, 7]


class Arriving(httpx.AsyncByteStream):
    """A page of two pieces and some more, of which one comes whenever the others had their turn."""

    def __init__(self, number: int, story: list[str]) -> None:
        self._number = number
        self._story = story

    async def __aiter__(self) -> AsyncIterator[bytes]:
        page = {"count": 1, "total": 4, "data": [person(self._number)]}
        padding = b" " * 2**16 * (2 + self._number)
        body = json.dumps(page).encode() + padding
        for start in range(0, len(body), 2**16):
            yield body[start : start + 2**16]
            await asyncio.sleep(0)
        self._story.append(f"page {self._number} came")


class Together(httpx.AsyncBaseTransport):
    """Answers all requests at once."""

    def __init__(self) -> None:
        self.story: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("offset", "0"))
        return httpx.Response(200, stream=Arriving(number, self.story))


def test_what_came_for_other_pages_is_taken_in_before_a_page_is_read() -> None:
    service = Together()

    async def program() -> None:
        async with (
            httpx.AsyncClient(transport=service) as client,
            AsyncXMSession("http://127.0.0.1", http_client=client) as session,
        ):
            session.set_authentication("mary", "hush")
            people = session.people_endpoint().get_people(limit=1).with_options(concurrency=3)
            async for each in people:
                service.story.append(f"{each.target_name} read")

    asyncio.run(program())
    assert service.story == [
        "page 0 came",
        "p0 read",
        "page 1 came",
        "page 2 came",
        "page 3 came",
        "p1 read",
        "p2 read",
        "p3 read",
    ]


# Lists that change while they are read


class Changing:
    """A list that changes between any two requests: it grows, or it shrinks.

    What grows and shrinks by as much between two pages keeps its total, so it cannot be noticed:
    with several pages at a time, the list does only one of the two.
    """

    def __init__(self, seed: int, *, does_both: bool) -> None:
        self._random = random.Random(seed)
        self._grows = None if does_both else seed % 2 == 0
        self._next = 100
        self._lock = threading.Lock()
        self.numbers = list(range(40))
        self.kept = set(self.numbers)

    def __call__(self, arrived: Arrived) -> Answer:
        with self._lock:
            offset, limit = (int(arrived.query.get(name, "0")) for name in ("offset", "limit"))
            page = [person(each) for each in self.numbers[offset : offset + limit]]
            answer = Answer({"count": len(page), "total": len(self.numbers), "data": page})
            self._change()
            return answer

    def _change(self) -> None:
        times, grows = self._random.randint(0, 3), self._grows
        if grows is None:
            grows = self._random.random() < 0.5
        for _ in range(times):
            place = self._random.randrange(len(self.numbers))
            if grows:
                self.numbers.insert(place, self._next)
                self._next += 1
            elif len(self.numbers) > 5:
                self.kept.discard(self.numbers.pop(place))


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("seed", range(16))
def test_nothing_is_missed_or_comes_twice_while_a_list_changes(
    way: Way, service: Service, seed: int, concurrency: int
) -> None:
    service.reply = changing = Changing(seed, does_both=concurrency == 1)
    people = way.connect(service.url).set_authentication("mary", "hush").people_endpoint()
    listed = people.get_people(limit=6).with_options(concurrency=concurrency)
    read = [int(each.id) for each in way.wait(listed.to_list())]
    assert len(read) == len(set(read))
    assert changing.kept <= set(read)
    assert [each for each in read if each in changing.kept] == sorted(changing.kept)


def test_list_that_loses_items_for_ever(way: Way, service: Service) -> None:
    totals = iter(range(100_000, 0, -1))

    def reply(arrived: Arrived) -> Answer:
        page = [person(10**6 + next(totals))]
        return Answer({"count": 1, "total": next(totals), "data": page})

    service.reply = reply
    people = way.connect(service.url).set_authentication("mary", "hush").people_endpoint()
    with pytest.raises(PaginationError, match="keeps changing"):
        way.wait(people.get_people(limit=1).to_list())


def test_list_that_changes_beyond_what_is_remembered(way: Way, service: Service) -> None:
    def reply(arrived: Arrived) -> Answer:
        offset = int(arrived.query.get("offset", "0"))
        total = 10_000 if offset < 3000 else 6000
        page = [person(each) for each in range(offset, offset + 1000)]
        return Answer({"count": 1000, "total": total, "data": page})

    service.reply = reply
    people = way.connect(service.url).set_authentication("mary", "hush").people_endpoint()
    with pytest.raises(PaginationError, match="changed by 4000 items between two pages"):
        way.wait(people.get_people(limit=1000).to_list())
