# Derived from xmatters/aio/pagination.py by scripts/derive_sync.py; change that one.
"""Lists of the service, fetched page by page as they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from xmatters._collection import Collection
from xmatters.paging import PageWalk
from xmatters_client.operation import Operation

T = TypeVar("T")

Fetch = Callable[[Mapping[str, Any], Mapping[str, Any]], Any]
"""Fetches a page: known parameters by their Python names, others as written."""


class Pagination(Collection[T]):
    """A list of the service.

    Nothing is fetched until the list is read. Iterating goes through all pages in order, one
    page in memory at a time, and begins anew each time. An error says so if the service does not
    send the whole list.

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
        self._peeked: Any = None
        self._total: int | None = None

    def __repr__(self) -> str:
        """Show what it lists, and how much of it if that is known."""
        total = "" if self._total is None else f", total={self._total}"
        return f"<{type(self).__name__} of {self._operation.operation_id}{total}>"

    def pages(self) -> Iterator[list[T]]:
        """Iterate over the pages, each as the list of its items.

        Raises:
            PaginationError: The service does not send the whole list.
            ApiError: The service answered with an error.
        """
        walk = PageWalk(self._operation, self._known)
        page, self._peeked = self._peeked, None
        while True:
            if page is None:
                page = self._fetch(walk.query, {**walk.added, **self._unknown})
            items = walk.accept(page)
            self._total = walk.total
            page = None
            if items:
                yield items
            if walk.done:
                return

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items of all pages."""
        for items in self.pages():
            for item in items:
                yield item

    def to_list(self) -> list[T]:
        """Fetch the whole list."""
        items: list[T] = []
        for page in self.pages():
            items.extend(page)
        return items

    def get_total(self) -> int:
        """Return how many items the whole list has, as the service says.

        Fetches the first page if nothing was fetched yet; reading the list uses that page. If
        the service does not say it, the whole list is read and counted.
        """
        if self._total is None:
            offset = int(self._known.get("offset") or 0)
            page = self._fetch(self._known, self._unknown)
            walk = PageWalk(self._operation, self._known)
            items = walk.accept(page)
            self._peeked = page
            if walk.total is not None or walk.done:
                self._total = walk.total if walk.total is not None else offset + len(items)
            else:
                self._total = offset + len(self.to_list())
        return self._total

    def get_count(self) -> int:
        """Return how many items iterating yields: the total less those that `offset` skips."""
        return max(self.get_total() - int(self._known.get("offset") or 0), 0)
