"""One call for each of many items, several at the same time."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import nullcontext
from functools import partial
from typing import Any, Final, Generic, TypeVar

from xmatters import errors
from xmatters.aio._concurrency import Ahead, Items, blocking, each
from xmatters.journal import Journal
from xmatters.outcomes import OF_THE_SESSION, Outcome, id_of

T = TypeVar("T")
R = TypeVar("R")

WINDOW: Final = 4
"""How many items may be ahead of the loop, for each call at a time: one that is slow holds up its
outcome and those after it, and not the calls."""

_NO_MORE: Final[Any] = object()


async def outcomes(
    call: Callable[[T], Awaitable[R]],
    items: Items[T],
    concurrency: int,
    journal: Journal | None,
) -> AsyncGenerator[Outcome[T, R], None]:
    """Call for each item, and tell what became of it, in the order of the items.

    If an error ends the run, what is under way comes to its end and is told; then it is raised.

    Args:
        call: What to call with each item.
        items: The items, which are taken as they are needed.
        concurrency: How many calls are made at the same time.
        journal: Where it is noted which calls were made.
    """
    run = _Run(call, items, concurrency, journal)
    with journal or nullcontext():
        try:
            while await run.is_on():
                outcome = await run.next_outcome()
                if outcome is not None:
                    yield outcome
        finally:
            await run.finish()
    if run.error is not None:
        raise run.error


class _Run(Generic[T, R]):
    """Many calls on their way.

    Args:
        call: What to call with each item.
        items: The items.
        concurrency: How many calls are made at the same time.
        journal: Where it is noted which calls were made.

    Attributes:
        error: What ended the run before all calls were made.
    """

    def __init__(
        self,
        call: Callable[[T], Awaitable[R]],
        items: Items[T],
        concurrency: int,
        journal: Journal | None,
    ) -> None:
        """Take no item yet."""
        self.error: Exception | None = None
        self._call = call
        self._coming = each(items)
        self._journal = journal
        self._ahead = Ahead(concurrency)
        self._waiting: deque[Any] = deque()
        self._most = WINDOW * concurrency
        self._index = 0
        self._has_more = True
        self._may_call = True

    async def is_on(self) -> bool:
        """Begin with as many calls as may be ahead, and tell whether an outcome is to come."""
        while self._has_more and self._has_room():
            await self._take()
        return bool(self._waiting)

    async def next_outcome(self) -> Outcome[T, R] | None:
        """Return the next outcome; `None` if the call was not made, as the run was ended."""
        outcome: Outcome[T, R] | None = await self._ahead.result(self._waiting.popleft())
        return outcome

    async def finish(self) -> None:
        """Begin with nothing more, and wait for what is under way."""
        self._has_more = self._may_call = False
        await self._ahead.finish()

    def _end(self, error: Exception) -> None:
        self._has_more = self._may_call = False
        self.error = self.error or error

    def _has_room(self) -> bool:
        # Who waits for an outcome gets it before more is begun.
        is_one_ready = bool(self._waiting) and self._waiting[0].done()
        return not is_one_ready and len(self._waiting) < self._most

    async def _take(self) -> None:
        """Begin with the call for the next item, unless it is known what became of it."""
        known = None
        try:
            item = await anext(self._coming, _NO_MORE)
            if item is _NO_MORE:
                self._has_more = False
                return
            # Here, in order, and not with the call: other items than those of the journal are
            # refused before a call is made for one of them.
            if self._journal is not None:
                known = self._journal.known(self._index, item)
        except Exception as error:
            self._end(error)
            return
        if known is not None:
            self._waiting.append(self._ahead.ready(known))
        else:
            self._waiting.append(self._ahead.start(partial(self._outcome, self._index, item)))
        self._index += 1

    async def _outcome(self, index: int, item: T) -> Outcome[T, R] | None:
        """Make the call for an item, and note it."""
        result: R | None = None
        failure: errors.Error | None = None
        if not self._may_call or not await self._begin(index):
            return None
        try:
            result = await self._call(item)
        except errors.Error as error:
            failure = error
        except BaseException as error:
            self._note(index, error=error)
            if not isinstance(error, Exception):
                raise
            self._end(error)
            return None
        self._note(index, result, failure)
        if isinstance(failure, OF_THE_SESSION):
            self._end(failure)
            return None
        return Outcome(index, item, result, failure, id_of(result))

    async def _begin(self, index: int) -> bool:
        """Note that a call begins, and tell whether it may."""
        try:
            if self._journal is not None:
                self._journal.begin(index)
                if self._journal.needs_securing:
                    await blocking(self._journal.secure)
        except OSError as error:
            self._end(error)
            return False
        return True

    def _note(self, index: int, result: object = None, error: BaseException | None = None) -> None:
        try:
            if self._journal is not None:
                self._journal.end(index, result, error)
        except OSError as failure:
            # The outcome is told all the same.
            self._end(failure)
