"""Reading a list page by page: which page comes next, and whether the list is whole. No I/O.

The service's `next` links cannot be followed as they are: they drop parameters of the request
(`embed`, `operand`, `search`) and sometimes add some (`at`). So the next page is asked for with
the caller's own parameters and a higher `offset`, and of the link only what it adds is taken.

A list may change while it is read. What is added in front of the reader's place pushes items back
that were read already; what is removed there pulls items forward that would then be missed. Both
show in `total`: then items that come again are dropped, and pages are read again from further
back. As many added as removed do not show there. Who has to know asks for pages that overlap: each
begins with the last item of the one before, and where it does not, something moved.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from xmatters.errors import PaginationError, ParameterError
from xmatters_client.operation import Operation
from xmatters_client.wire import is_list

_PAGE_SIZE: Final = 100
"""What the service sends if `limit` is not given (https://help.xmatters.com/xmapi/#pagination)."""

_REMEMBERED: Final = 2000
"""How many of the last items are known again: two pages of the largest size."""

_MOST_CHANGES: Final = 1000
"""How often a list may change during one walk, so that no service keeps a reader for ever."""

_MOST_CHANGES_IN_VAIN: Final = 100
"""How often it may change without an item that is new."""


class PageWalk:
    """One walk over a list.

    Args:
        operation: The operation that answers with the pages.
        query: The caller's query parameters, by their Python names.
        most: How many items are wanted; `None` for all.
        overlap: Whether each page has to begin with the last item of the one before.

    Attributes:
        query: The known parameters for the next request, by their Python names.
        added: Parameters that the service's link added, by their names on the wire.
        done: Whether the list is read.
        read: How many items were read.
        total: How many items the whole list has, as the last page says; `None` if it does not.
    """

    def __init__(
        self,
        operation: Operation,
        query: Mapping[str, Any],
        most: int | None = None,
        *,
        overlap: bool = False,
    ) -> None:
        """Begin at the first page that the caller asked for."""
        self._operation = operation
        self._names = {item.name: item.python_name for item in operation.query_parameters}
        self._given = dict(query)
        start = int(query.get("offset") or 0)
        self._is_paged = "offset" in self._names
        # Of a list that comes in one piece, the first items are left out here.
        self._skipped = 0 if self._is_paged else start
        if not self._is_paged:
            self._given.pop("offset", None)
        self._start = self._offset = start if self._is_paged else 0
        self._most = most
        self._pages = self._items = 0
        self._changes = self._in_vain = 0
        self._marks: list[tuple[int, Any, Any]] = []
        self._latest: deque[Any] = deque(maxlen=_REMEMBERED)
        self._step = 0
        self._has_changed = False
        self._overlaps = overlap and self._is_paged
        self._lap = self._behind = 0
        self._joins = False
        self.added: dict[str, str] = {}
        self.done = most == 0
        self.read = 0
        self.total: int | None = None
        self.query: dict[str, Any] = self._limited(dict(self._given), 0)

    def accept(self, page: Any) -> list[Any]:
        """Take a page and return its items that are new.

        Raises:
            PaginationError: The page has no items where some must be, came before already, or
                the list changed too much.
        """
        items: object = page.data
        if not is_list(items):
            raise PaginationError(f"a page of {self._operation.operation_id} has no list of items")
        before, self.total = self.total, _number(getattr(page, "total", None))
        if before is not None and self.total is not None and before != self.total:
            self._note_change(abs(self.total - before))
            if self.total < before and self._items:
                self._step_back(before - self.total)
                return []
        else:
            self._check_progress(items)
        if self._joins and self._offset > self._start and not self._goes_on(items):
            return []
        self._behind = 0
        repeated = self._lap if not self._has_changed else 0
        self._items += len(items) - self._lap
        self._decide(items, getattr(getattr(page, "links", None), "next", None))
        self._step = len(items) - self._lap
        return self._fresh(items[repeated:])

    def coming(self, count: int) -> list[dict[str, Any]]:
        """Return the parameters of the next pages, at most `count`, as far as they are known."""
        if self.done:
            return []
        if self.total is None or not self._step or "offset" not in self.query:
            return [self.query]
        end = self.total
        if self._most is not None:
            end = min(end, self._offset + self._lap + self._most - self.read)
        offsets = range(self._offset, max(end - self._lap, self._offset + 1), self._step)
        return [
            self._limited({**self.query, "offset": offset}, offset - self._offset)
            for offset in offsets[:count]
        ]

    def _limited(self, query: dict[str, Any], ahead: int) -> dict[str, Any]:
        """Ask for no more than is wanted."""
        if self._most is not None and "limit" in self._names:
            size = int(self._given.get("limit") or _PAGE_SIZE)
            query["limit"] = max(min(size, self._most - self.read - ahead + self._lap), 1)
        return query

    def _step_back(self, vanished: int) -> None:
        """Read again from further back: what vanished may have stood before this place."""
        back = min(vanished, self._offset - self._start)
        self._offset -= back
        self._items -= back + self._lap
        self._lap, self._joins = 0, self._overlaps
        self._pages, self._marks = 0, []
        self.query = self._limited({**self.query, "offset": self._offset}, 0)

    def _goes_on(self, items: list[Any]) -> bool:
        """Tell whether a page follows what was read; if not, read again from further back."""
        known = self._latest
        first = _identity(items[0]) if items else None
        if items and (first is None or not known or first == known[-1]):
            return True
        if first in known:
            self._note_change(0)
            return True
        back = max(len(items), 1)
        self._behind += back
        self._note_change(self._behind)
        self._step_back(back)
        return False

    def _note_change(self, changed: int) -> None:
        """Refuse endless changes, and such that are larger than what is remembered."""
        self._has_changed = True
        self._changes += 1
        self._in_vain += 1
        if self._changes > _MOST_CHANGES or self._in_vain > _MOST_CHANGES_IN_VAIN:
            raise PaginationError(
                f"the list of {self._operation.operation_id} keeps changing while it is read; "
                "what was read so far may not be the whole"
            )
        if changed > len(self._latest) == _REMEMBERED:
            raise PaginationError(
                f"the list of {self._operation.operation_id} changed by {changed} items between "
                "two pages, so that what was read so far may not be the whole; read it again"
            )

    def _fresh(self, items: list[Any]) -> list[Any]:
        found = [item for item in items[self._skipped :] if item is not None]
        if self._has_changed:
            found = [item for item in found if _identity(item) not in self._latest]
        if self._most is not None:
            found = found[: self._most - self.read]
        if found:
            self._in_vain = 0
        self._latest.extend(map(_identity, found))
        self.read += len(found)
        if self._most is not None:
            self.done = self.done or self.read >= self._most
            self.query = self._limited(self.query, 0)
        return found

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
        linked = _digits(link.get("offset")) or 0
        # Of a page with gaps, the link knows better than the count where it ends.
        position = max(self._offset + len(items), linked if items else 0)
        if self.total is None:
            goes_on = isinstance(next_link, str) and bool(next_link)
        else:
            goes_on = position < self.total or linked > self._offset
        self.done = not (items and goes_on and self._is_paged)
        if self.done and self.total is not None and self._start + self._items < self.total:
            raise PaginationError(
                f"the list of {self._operation.operation_id} ended at {self._start + self._items} "
                f"of {self.total} items"
            )
        has_gaps = linked > self._offset + len(items)
        self._lap = int(self._overlaps and not self.done and not has_gaps and len(items) > 1)
        self._joins = bool(self._lap)
        self._offset = position - self._lap
        self.query = {**self._given, "offset": self._offset}
        for name, value in link.items():
            python_name = self._names.get(name)
            if name in ("offset", "limit") or python_name in self._given:
                continue
            if python_name is None:
                self.added[name] = value
            else:
                self.query[python_name] = value


def _identity(item: Any) -> Any:
    """Return what an item is known by: its id, or itself."""
    identifier = getattr(item, "id", None)
    return identifier if isinstance(identifier, str) else item


def _parameters(link: object) -> dict[str, str]:
    """Return the parameters of the link to the next page; a foreign link has none."""
    try:
        parts = urlsplit(link if isinstance(link, str) else "")
    except ValueError:
        return {}
    is_ours = not parts.netloc and parts.path.startswith("/api/")
    return dict(parse_qsl(parts.query)) if is_ours else {}


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _digits(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def window(part: slice) -> tuple[int, int | None]:
    """Return where a slice of a list begins and ends.

    Raises:
        ParameterError: It counts from the end, or has a step.
    """
    start, stop = part.start or 0, part.stop
    if start < 0 or (stop is not None and stop < 0) or part.step not in (None, 1):
        raise ParameterError(
            "a slice of a list counts from its beginning and has no step; "
            "for others fetch the list first: `items = people.to_list()`"
        )
    return start, stop
