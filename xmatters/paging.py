"""Reading a list page by page: which page comes next, and whether the list is whole. No I/O.

The service's `next` links cannot be followed as they are: they drop parameters of the request
(`embed`, `operand`, `search`) and sometimes add some (`at`). So the next page is asked for with
the caller's own parameters and a higher `offset`, and of the link only what it adds is taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from xmatters.errors import PaginationError
from xmatters_client.operation import Operation
from xmatters_client.wire import is_list


class PageWalk:
    """One walk over a list.

    Args:
        operation: The operation that answers with the pages.
        query: The caller's query parameters, by their Python names.

    Attributes:
        query: The known parameters for the next request, by their Python names.
        added: Parameters that the service's link added, by their names on the wire.
        done: Whether the list is read.
        total: How many items the whole list has, as the last page says; `None` if it does not.
    """

    def __init__(self, operation: Operation, query: Mapping[str, Any]) -> None:
        """Begin at the first page that the caller asked for."""
        self._operation = operation
        self._names = {item.name: item.python_name for item in operation.query_parameters}
        self._given = dict(query)
        self._start = self._offset = int(query.get("offset") or 0)
        self._pages = self._items = 0
        self._marks: list[tuple[int, Any, Any]] = []
        self.query: dict[str, Any] = dict(query)
        self.added: dict[str, str] = {}
        self.done = False
        self.total: int | None = None

    def accept(self, page: Any) -> list[Any]:
        """Take a page and return its items.

        Raises:
            PaginationError: The page has no items where some must be, or came before already.
        """
        items: object = page.data
        if not is_list(items):
            raise PaginationError(f"a page of {self._operation.operation_id} has no list of items")
        total: object = page.total
        self.total = total if isinstance(total, int) else None
        self._items += len(items)
        self._check_progress(items)
        self._decide(items, getattr(getattr(page, "links", None), "next", None))
        return [item for item in items if item is not None]

    def _check_progress(self, items: list[Any]) -> None:
        """Compare with the page before, and with some earlier ones: pages may go in a circle."""
        if not items:
            return
        mark = (len(items), items[0], items[-1])
        if mark in self._marks:
            raise PaginationError(
                f"the service sent the same page of {self._operation.operation_id} twice "
                f"(offset {self._offset}); what was read so far is not the whole list"
            )
        # Keeping the page before and one that is replaced at each power of two finds circles of
        # any length (R. P. Brent, 1980).
        self._pages += 1
        is_power_of_two = self._pages.bit_count() == 1
        self._marks = [mark if is_power_of_two else self._marks[0], mark]

    def _decide(self, items: list[Any], next_link: object) -> None:
        """Say whether the list is read, else what to ask for next."""
        link = _parameters(next_link)
        linked = _number(link.get("offset")) or 0
        # Of a page with gaps, the link knows better than the count where it ends.
        position = max(self._offset + len(items), linked if items else 0)
        if self.total is None:
            goes_on = isinstance(next_link, str) and bool(next_link)
        else:
            goes_on = position < self.total or linked > self._offset
        self.done = not (items and goes_on)
        if self.done and self.total is not None and self._start + self._items < self.total:
            raise PaginationError(
                f"the list of {self._operation.operation_id} ended at {self._start + self._items} "
                f"of {self.total} items"
            )
        self._offset = position
        self.query = {**self._given, "offset": position}
        for name, value in link.items():
            python_name = self._names.get(name)
            if name in ("offset", "limit") or python_name in self._given:
                continue
            if python_name is None:
                self.added[name] = value
            else:
                self.query[python_name] = value


def _parameters(link: object) -> dict[str, str]:
    """Return the parameters of the link to the next page; a foreign link has none."""
    try:
        parts = urlsplit(link if isinstance(link, str) else "")
    except ValueError:
        return {}
    is_ours = not parts.netloc and parts.path.startswith("/api/")
    return dict(parse_qsl(parts.query)) if is_ours else {}


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None
