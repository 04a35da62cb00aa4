"""What differs between the asynchronous and the synchronous layer: locks, waiting, concurrency."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from threading import Condition, Lock
from time import sleep
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

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

Items = Iterable[T]
"""What can be iterated over."""


def each(items: Items[T]) -> Iterator[T]:
    """Iterate over items."""
    return iter(items)


def blocking(call: Callable[[], T]) -> T:
    """Return what comes of a call that blocks, as all do here."""
    return call()


SHARES_CONNECTIONS: Final[bool] = False
"""Whether requests that are under way at the same time may share a connection of HTTP/2.

Threads may not: httpcore 1.0 changes the state of such a connection without a lock, so that two
take the same stream. Then requests fail, or get the answers of others.
"""


def completed(call: Callable[[], T]) -> T:
    """Return what comes of a call; nobody cancels it here."""
    return call()


class Ahead:
    """Calls that are made before their results are asked for, each in a thread.

    Args:
        size: How many of them may run at the same time.
    """

    def __init__(self, size: int) -> None:
        """Run nothing yet, and start no threads."""
        self._size = size
        self._pool: ThreadPoolExecutor | None = None

    def start(self, call: Callable[[], Any]) -> Future[Any]:
        """Begin with a call, and return what its result is asked for with."""
        if self._pool is None:
            # Imported here because few lists are read ahead.
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(self._size, "xmatters-ahead")
        return self._pool.submit(call)

    def ready(self, result: Any) -> Future[Any]:
        """Return what a result that is known already is asked for with."""
        # Imported here because few lists are read ahead.
        from concurrent.futures import Future

        known: Future[Any] = Future()
        known.set_result(result)
        return known

    def result(self, started: Future[Any]) -> Any:
        """Wait for the result of a call."""
        return started.result()

    def take_in(self, size: int) -> None:
        """Do nothing: threads go on while something is read."""

    def give_up(self, started: Future[Any]) -> None:
        """Let a call whose result nobody wants not begin, if it has not yet."""
        started.cancel()

    def close(self) -> None:
        """Give up the calls that have not begun, and wait for the others."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    finish = close


class Slots:
    """A number of places, of which each holder takes one.

    Args:
        limit: How many there are; `None` for any number.

    Attributes:
        used: How many are taken.
    """

    def __init__(self, limit: int | None) -> None:
        """Begin with all of them free."""
        self.used = 0
        self._limit = limit
        self._freed = Condition(Lock())

    def resize(self, limit: int) -> None:
        """Change how many there are."""
        with self._freed:
            self._limit = limit
            self._freed.notify_all()

    def acquire(self, seconds: float | None) -> bool:
        """Take a place, and tell whether one became free in so many seconds."""
        with self._freed:
            if not self._has_room() and not self._freed.wait_for(self._has_room, seconds):
                return False
            self.used += 1
            return True

    def release(self) -> None:
        """Give a place back."""
        with self._freed:
            self.used -= 1
            self._freed.notify()

    def _has_room(self) -> bool:
        return self._limit is None or self.used < self._limit
