"""Lists of the service, fetched page by page as they are read."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final, Self, TypeVar

from xmatters.aio._collection import Collection
from xmatters.aio._concurrency import Ahead
from xmatters.errors import ParameterError
from xmatters.paging import PageWalk
from xmatters_client.operation import Operation

T = TypeVar("T")


class Fetched:
    """A page that has come and was not read yet.

    Args:
        size: How many bytes it has.
        read: Reads it. Fetching may go on at the same time, reading goes in order.
    """

    __slots__ = ("read", "size")

    def __init__(self, size: int, read: Callable[[], Any]) -> None:
        """Keep both."""
        self.size = size
        self.read = read


Fetch = Callable[[Mapping[str, Any], Mapping[str, Any]], Awaitable[Fetched]]
"""Fetches a page: known parameters by their Python names, others as written."""

Progress = Callable[[int, int | None], object]
"""Is told after each page how many items were read, and how many there are in all."""

_AHEAD: Final = 2
"""How many pages are ahead of the reader, for each that may be fetched at the same time.

One of them is under way. The other has come already, so that the next is fetched while it is read.
"""


class AsyncPagination(Collection[T]):
    """A list of the service.

    Nothing is fetched until the list is read. Iterating goes through all pages in order, one
    page in memory at a time, and begins anew each time. An error says so if the service does not
    send the whole list. A slice (`people[:10]`) is a list as well, which fetches no more than it
    needs.

    Args:
        operation: The operation that answers with the pages.
        fetch: What fetches a page.
        known: The caller's parameters by their Python names; `limit` is the size of a page.
        unknown: Parameters that the specification does not know, as written.
    """

    def __init__(
        self,
        operation: Operation,
        fetch: Fetch,
        known: Mapping[str, Any],
        unknown: Mapping[str, Any],
    ) -> None:
        """Remember what to fetch."""
        self._operation = operation
        self._fetch = fetch
        self._known = known
        self._unknown = unknown
        self._most: int | None = None
        self._concurrency = 1
        self._progress: Progress | None = None
        self._overlap = False
        self._peeked: Any = None
        self._total: int | None = None

    def __repr__(self) -> str:
        """Show what it lists, and how much of it if that is known."""
        total = "" if self._total is None else f", total={self._total}"
        return f"<{type(self).__name__} of {self._operation.operation_id}{total}>"

    def with_options(
        self,
        *,
        concurrency: int | None = None,
        progress: Progress | None = None,
        overlap: bool | None = None,
    ) -> Self:
        """Return the same list, to be read in another way.

        Args:
            concurrency: How many pages may be fetched at the same time. The items come in their
                order all the same. At most twice as many pages are in memory: as many again may
                have come that were not read yet.
            progress: Is called after each page with the number of items read so far, and the
                number of all items (`None` if the service does not say).
            overlap: Whether each page is asked for from the last item of the page before. Then
                a change of the list between two pages is noticed even if as many items come as
                go, and read again from further back. It takes an item more a page, a `limit` of 2
                or more, and a list whose order does not change from request to request.

        Raises:
            ParameterError: `concurrency` is less than 1, or pages of one item shall overlap.

        Example:
            >>> people = session.people_endpoint().get_people(limit=1000)  # doctest: +SKIP
            >>> people.with_options(concurrency=4, progress=print)  # doctest: +SKIP
        """
        if concurrency is not None and concurrency < 1:
            raise ParameterError(f"concurrency must be 1 or more, not {concurrency}")
        if overlap and int(self._known.get("limit") or 2) < 2:
            raise ParameterError("pages can only overlap where limit is 2 or more, not 1")
        other = self._copy()
        other._concurrency = concurrency or self._concurrency
        other._progress = progress or self._progress
        other._overlap = self._overlap if overlap is None else overlap
        return other

    async def pages(self) -> AsyncIterator[list[T]]:
        """Iterate over the pages, each as the list of its items.

        Raises:
            PaginationError: The service does not send the whole list.
            ApiError: The service answered with an error.
        """
        walk = PageWalk(self._operation, self._known, self._most, overlap=self._overlap)
        page, self._peeked = self._peeked, None
        ahead = Ahead(self._concurrency)
        waiting: deque[tuple[Any, Any]] = deque()
        try:
            while not walk.done:
                if page is None:
                    page = (await self._next_page(walk, ahead, waiting)).read()
                items: list[T] = walk.accept(page)
                self._total = walk.total
                page = None
                if self._concurrency > 1:
                    self._look_ahead(walk, ahead, waiting)
                if items:
                    if self._progress is not None:
                        self._progress(walk.read, walk.total)
                    yield items
        finally:
            await ahead.aclose()

    async def _next_page(
        self, walk: PageWalk, ahead: Ahead, waiting: deque[tuple[Any, Any]]
    ) -> Fetched:
        """Return the page that was fetched ahead, if it is still the one that comes next."""
        if not waiting or waiting[0][0] != walk.query:
            self._give_up(ahead, waiting)
            return await self._fetch(walk.query, {**walk.added, **self._unknown})
        fetched: Fetched = await ahead.result(waiting.popleft()[1])
        await ahead.take_in(fetched.size)
        return fetched

    def _look_ahead(self, walk: PageWalk, ahead: Ahead, waiting: deque[tuple[Any, Any]]) -> None:
        coming = walk.coming(_AHEAD * self._concurrency)
        if waiting and (not coming or waiting[0][0] != coming[0]):
            self._give_up(ahead, waiting)
        for query in coming[len(waiting) :]:
            fetch = partial(self._fetch, query, {**walk.added, **self._unknown})
            waiting.append((query, ahead.start(fetch)))

    def _give_up(self, ahead: Ahead, waiting: deque[tuple[Any, Any]]) -> None:
        """Fetch no more of what does not come next any longer."""
        while waiting:
            ahead.give_up(waiting.popleft()[1])

    async def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over the items of all pages."""
        async for items in self.pages():
            for item in items:
                yield item

    async def to_list(self) -> list[T]:
        """Fetch the whole list."""
        items: list[T] = []
        async for page in self.pages():
            items.extend(page)
        return items

    async def first(self) -> T | None:
        """Fetch the first item and no more; `None` if there are no items."""
        items = await self._window(0, 1).to_list()
        return items[0] if items else None

    async def get_total(self) -> int:
        """Return how many items the whole list has, as the service says.

        Fetches the first page if nothing was fetched yet; reading the list uses that page. If
        the service does not say it, the whole list is read and counted.
        """
        if self._total is None:
            walk = PageWalk(self._operation, self._known, self._most)
            page = (await self._fetch(walk.query, self._unknown)).read()
            items = walk.accept(page)
            self._peeked = page
            if walk.total is not None or walk.done:
                self._total = walk.total if walk.total is not None else self._start + len(items)
            else:
                self._total = self._start + len(await self.to_list())
        return self._total

    async def get_count(self) -> int:
        """Return how many items iterating yields: the total less what is skipped or left out."""
        if self._most == 0:
            return 0
        count = max(await self.get_total() - self._start, 0)
        return count if self._most is None else min(count, self._most)

    @property
    def _start(self) -> int:
        return int(self._known.get("offset") or 0)

    def _window(self, start: int, stop: int | None) -> Self:
        """Return the list of the items from `start` up to `stop`."""
        other = self._copy()
        if start:
            other._known = {**self._known, "offset": self._start + start}
        most = self._most if stop is None else max(stop - start, 0)
        if self._most is not None and most is not None:
            most = min(most, max(self._most - start, 0))
        other._most = most
        return other

    def _copy(self) -> Self:
        other = type(self)(self._operation, self._fetch, self._known, self._unknown)
        other._most = self._most
        other._concurrency = self._concurrency
        other._progress = self._progress
        other._overlap = self._overlap
        return other
