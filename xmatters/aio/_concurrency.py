"""What differs between the asynchronous and the synchronous layer: locks, waiting, concurrency."""

from __future__ import annotations

import asyncio
from asyncio import Lock, sleep
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from typing import Any, Final, TypeVar

__all__ = [
    "SHARES_CONNECTIONS",
    "Ahead",
    "Items",
    "Lock",
    "Slots",
    "blocking",
    "completed",
    "each",
    "sleep",
]

T = TypeVar("T")

SHARES_CONNECTIONS: Final[bool] = True
"""Whether requests that are under way at the same time may share a connection of HTTP/2."""

_PIECE: Final = 2**16
"""So many bytes are taken in before other tasks have their turn (httpcore reads as many)."""

_going_on: set[asyncio.Task[Any]] = set()

Items = Iterable[T] | AsyncIterable[T]
"""What can be iterated over, in whichever way."""


async def each(items: Items[T]) -> AsyncIterator[T]:
    """Iterate over items in whichever way they allow."""
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


async def blocking(call: Callable[[], T]) -> T:
    """Return what comes of a call that blocks, while other tasks go on."""
    return await asyncio.to_thread(call)


async def completed(call: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Return what comes of a call that goes on even if the caller of this one is cancelled."""
    task = asyncio.create_task(call())
    _going_on.add(task)
    task.add_done_callback(_ended)
    return await asyncio.shield(task)


def _ended(task: asyncio.Task[Any]) -> None:
    """Look at how a task ended, so that asyncio does not warn of an error that nobody saw."""
    _going_on.discard(task)
    if not task.cancelled():
        task.exception()


class Ahead:
    """Calls that are made before their results are asked for.

    Args:
        size: How many of them may run at the same time.
    """

    def __init__(self, size: int) -> None:
        """Run nothing yet."""
        self._slots = asyncio.Semaphore(size)
        self._tasks: set[asyncio.Future[Any]] = set()
        self._begun: set[asyncio.Future[Any]] = set()

    def start(self, call: Callable[[], Awaitable[Any]]) -> asyncio.Task[Any]:
        """Begin with a call, and return what its result is asked for with."""

        async def run() -> Any:
            async with self._slots:
                self._begun.add(task)
                try:
                    return await call()
                finally:
                    self._begun.discard(task)

        task = asyncio.create_task(run())
        self._tasks.add(task)
        return task

    def ready(self, result: Any) -> asyncio.Future[Any]:
        """Return what a result that is known already is asked for with."""
        known = asyncio.get_running_loop().create_future()
        known.set_result(result)
        return known

    async def result(self, started: asyncio.Future[Any]) -> Any:
        """Wait for the result of a call, which goes on if nobody waits any more."""
        result = await asyncio.shield(started)
        self._tasks.discard(started)
        return result

    async def take_in(self, size: int) -> None:
        """Let the other calls go on with what has come for them, before something is read.

        Reading holds them all up. What they have taken in before, they can send the next request
        for, so the service works while something is read.

        Args:
            size: How many bytes each of them may expect, about.
        """
        for _ in range(size // _PIECE):
            await sleep(0)

    def give_up(self, started: asyncio.Task[Any]) -> None:
        """End a call whose result nobody wants."""
        started.cancel()
        started.add_done_callback(self._tasks.discard)

    async def aclose(self) -> None:
        """Give up the calls whose results nobody asked for."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def finish(self) -> None:
        """Give up the calls that have not begun, and wait for the others."""
        for task in self._tasks - self._begun:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class Slots:
    """A number of places, of which each holder takes one. Who waits longest comes first.

    Args:
        limit: How many there are; `None` for any number.

    Attributes:
        used: How many are taken.
    """

    def __init__(self, limit: int | None) -> None:
        """Begin with all of them free."""
        self.used = 0
        self._limit = limit
        self._waiting: deque[asyncio.Future[None]] = deque()

    def resize(self, limit: int) -> None:
        """Change how many there are."""
        self._limit = limit
        self._give()

    async def acquire(self, seconds: float | None) -> bool:
        """Take a place, and tell whether one became free in so many seconds."""
        if self._has_room() and not self._waiting:
            self.used += 1
            return True
        place = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        try:
            async with asyncio.timeout(seconds):
                await place
        except BaseException as error:
            if place.done() and not place.cancelled():
                # It came at the very moment in which it was given up.
                self.release()
            elif place in self._waiting:
                self._waiting.remove(place)
            if isinstance(error, TimeoutError):
                return False
            raise
        return True

    def release(self) -> None:
        """Give a place back, to who waits for it."""
        self.used -= 1
        self._give()

    def _give(self) -> None:
        while self._waiting and self._has_room():
            place = self._waiting.popleft()
            if not place.done():
                self.used += 1
                place.set_result(None)

    def _has_room(self) -> bool:
        return self._limit is None or self.used < self._limit
