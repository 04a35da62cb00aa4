"""Lists that change in any way between two pages, and services that lie in any way about theirs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xmatters.aio.pagination import AsyncPagination, Fetched
from xmatters.errors import PaginationError
from xmatters.pagination import Fetched as SyncFetched
from xmatters.pagination import Pagination
from xmatters_client.api.people import get_people

Page = Callable[[int, int], Any]
"""Answers with the page at an offset, with at most so many items."""

CHANGES = st.lists(
    st.tuples(st.booleans(), st.lists(st.integers(0, 10**6), max_size=4)), max_size=40
)


class Item(SimpleNamespace):
    id: str


def page_of(numbers: list[int], total: int | None, link: str | None = None) -> Any:
    items = [Item(id=str(number)) for number in numbers]
    return SimpleNamespace(data=items, total=total, links=SimpleNamespace(next=link))


def read_by_turns(page: Page, limit: int, *, overlap: bool = False) -> list[int]:
    def fetch(known: Mapping[str, Any], unknown: Mapping[str, Any]) -> SyncFetched:
        del unknown
        found = page(known.get("offset", 0), known["limit"])
        return SyncFetched(0, lambda: found)

    people: Pagination[Item] = Pagination(get_people.OPERATION, fetch, {"limit": limit}, {})
    return [int(item.id) for item in people.with_options(overlap=overlap)]


def read_ahead(
    page: Page, limit: int, concurrency: int, delays: list[int], *, overlap: bool = False
) -> list[int]:
    """Read several pages at a time; each answer takes as many steps of the loop as is said."""
    steps = iter(delays)

    async def fetch(known: Mapping[str, Any], unknown: Mapping[str, Any]) -> Fetched:
        del unknown
        for _ in range(next(steps, 0)):
            await asyncio.sleep(0)
        found = page(known.get("offset", 0), known["limit"])
        return Fetched(0, lambda: found)

    async def story() -> list[int]:
        people: AsyncPagination[Item] = AsyncPagination(
            get_people.OPERATION, fetch, {"limit": limit}, {}
        )
        chosen = people.with_options(concurrency=concurrency, overlap=overlap)
        return [int(item.id) async for item in chosen]

    return asyncio.run(story())


class Changing:
    """A list that changes after each page.

    Args:
        count: How many items it begins with.
        changes: For each page whether items come (or go) after it, and at which places.
        grows: Whether it only grows, or only shrinks; `None` if it does both, by turns.
    """

    def __init__(
        self, count: int, changes: list[tuple[bool, list[int]]], grows: bool | None
    ) -> None:
        self.numbers = list(range(count))
        self.kept = set(self.numbers)
        self._next = count
        self._changes = iter(changes)
        self._grows = grows

    def page(self, offset: int, limit: int) -> Any:
        found = page_of(self.numbers[offset : offset + limit], len(self.numbers))
        comes, places = next(self._changes, (False, list[int]()))
        for place in places:
            if comes if self._grows is None else self._grows:
                self.numbers.insert(place % (len(self.numbers) + 1), self._next)
                self._next += 1
            elif self.numbers:
                self.kept.discard(self.numbers.pop(place % len(self.numbers)))
        return found


def check(changing: Changing, read: Callable[[], list[int]]) -> None:
    """Read, and see that nothing is missing that was there all the time, and nothing is twice."""
    try:
        found = read()
    except PaginationError as error:
        assert "getPeople" in str(error)
        return
    assert len(found) == len(set(found))
    assert [number for number in found if number in changing.kept] == sorted(changing.kept)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(count=st.integers(0, 30), limit=st.integers(1, 7), changes=CHANGES)
def test_nothing_is_missed_or_comes_twice(
    count: int, limit: int, changes: list[tuple[bool, list[int]]]
) -> None:
    changing = Changing(count, changes, None)
    check(changing, lambda: read_by_turns(changing.page, limit))


@settings(derandomize=True, deadline=None, max_examples=100)
@given(
    count=st.integers(0, 30),
    limit=st.integers(1, 7),
    changes=CHANGES,
    grows=st.booleans(),
    concurrency=st.integers(1, 5),
    delays=st.lists(st.integers(0, 5), max_size=40),
)
def test_nothing_is_missed_or_comes_twice_with_pages_ahead(
    count: int,
    limit: int,
    changes: list[tuple[bool, list[int]]],
    grows: bool,
    concurrency: int,
    delays: list[int],
) -> None:
    changing = Changing(count, changes, grows)
    check(changing, lambda: read_ahead(changing.page, limit, concurrency, delays))


class Swapping(Changing):
    """A list that changes after each page, and has as many items as before."""

    def __init__(
        self, count: int, swaps: list[list[tuple[int, int]]], *, has_total: bool = True
    ) -> None:
        super().__init__(count, [], None)
        self._swaps = iter(swaps)
        self._has_total = has_total

    def page(self, offset: int, limit: int) -> Any:
        found = super().page(offset, limit)
        for away, back in next(self._swaps, list[tuple[int, int]]()):
            if self.numbers:
                self.kept.discard(self.numbers.pop(away % len(self.numbers)))
                self.numbers.insert(back % (len(self.numbers) + 1), self._next)
                self._next += 1
        if not self._has_total:
            found.total = None
            more = offset + limit < len(self.numbers)
            found.links.next = f"/api/xm/1/people?offset={offset + limit}" if more else None
        return found


SWAPS = st.lists(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), max_size=3), max_size=30
)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(
    count=st.integers(0, 30), limit=st.integers(2, 7), swaps=SWAPS, concurrency=st.integers(1, 5)
)
def test_overlapping_pages_miss_nothing_where_as_many_come_as_go(
    count: int, limit: int, swaps: list[list[tuple[int, int]]], concurrency: int
) -> None:
    swapping = Swapping(count, swaps)
    check(swapping, lambda: read_ahead(swapping.page, limit, concurrency, [], overlap=True))


@settings(derandomize=True, deadline=None, max_examples=100)
@given(count=st.integers(0, 30), limit=st.integers(2, 7), changes=CHANGES)
def test_overlapping_pages_miss_nothing_where_the_list_grows_and_shrinks(
    count: int, limit: int, changes: list[tuple[bool, list[int]]]
) -> None:
    changing = Changing(count, changes, None)
    check(changing, lambda: read_by_turns(changing.page, limit, overlap=True))


def test_pages_that_do_not_overlap_miss_an_item_where_as_many_come_as_go() -> None:
    """Why there is the option: nothing in the pages shows it."""
    found = {
        overlap: read_by_turns(Swapping(6, [[(0, 5)]]).page, 3, overlap=overlap)
        for overlap in (False, True)
    }
    assert found == {False: [0, 1, 2, 4, 5, 6], True: [0, 1, 2, 3, 4, 5, 6]}


@pytest.mark.parametrize("concurrency", [1, 3])
def test_overlapping_pages_of_a_list_at_rest_are_read_once(concurrency: int) -> None:
    asked: list[tuple[int, int]] = []
    resting = Swapping(10, [])

    def page(offset: int, limit: int) -> Any:
        asked.append((offset, limit))
        return resting.page(offset, limit)

    assert read_ahead(page, 4, concurrency, [], overlap=True) == list(range(10))
    assert asked == [(0, 4), (3, 4), (6, 4)]


LINKS = [
    None,
    "",
    "/api/xm/1/people?offset=0",
    "/api/xm/1/people?offset=3&limit=1000",
    "/api/xm/1/people?offset=999999999999999999999",
    "/api/xm/1/people?offset=-5",
    "https://elsewhere.example.com/api/xm/1/people?offset=3",
    "//elsewhere/api/xm/1/people?offset=3",
    "https://[broken",
]


@pytest.mark.parametrize("overlap", [False, True])
@pytest.mark.parametrize("concurrency", [1, 4])
@settings(derandomize=True, deadline=None, max_examples=60)
@given(
    count=st.integers(0, 20),
    limit=st.integers(1, 7),
    lies=st.lists(
        st.tuples(
            st.sampled_from([None, 0, -1, 3, 5, 20, 21, 10**9, 10**30]),
            st.sampled_from(LINKS),
            st.integers(-6, 6),
            st.integers(-3, 3),
        ),
        min_size=1,
        max_size=5,
    ),
)
def test_service_that_lies_keeps_nobody_for_ever(
    concurrency: int,
    overlap: bool,
    count: int,
    limit: int,
    lies: list[tuple[int | None, str | None, int, int]],
) -> None:
    """It lies about total and links, sends other pages than those asked for, or too few items."""
    asked = 0

    def page(offset: int, limit: int) -> Any:
        nonlocal asked
        total, link, shift, more = lies[asked % len(lies)]
        asked += 1
        begin = max(offset + shift, 0)
        numbers = range(count)[begin : begin + max(limit + more, 0)]
        return page_of([*numbers], total, link)

    try:
        found = read_ahead(page, limit, concurrency, [], overlap=overlap and limit > 1)
    except PaginationError as error:
        assert "getPeople" in str(error)
    else:
        assert set(found) <= set(range(count))
    # A list may change a hundred times in vain before it is given up, here with at least each fifth
    # page; each time pages ahead are lost.
    assert asked <= 600 * (1 if concurrency == 1 else 2 * concurrency)
