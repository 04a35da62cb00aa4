"""What differs between the asynchronous and the synchronous layer: locks, waiting, concurrency."""

from __future__ import annotations

import asyncio
from asyncio import Lock, sleep
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

__all__ = ["Ahead", "Lock", "completed", "sleep"]

T = TypeVar("T")

_going_on: set[asyncio.Future[Any]] = set()


async def completed(call: Callable[[], Awaitable[T]]) -> T:
    """Return what comes of a call that goes on even if the caller of this one is cancelled."""
    task = asyncio.ensure_future(call())
    _going_on.add(task)
    task.add_done_callback(_going_on.discard)
    return await asyncio.shield(task)


class Ahead:
    """Calls that are made before their results are asked for.

    Args:
        size: How many of them may run at the same time.
    """

    def __init__(self, size: int) -> None:
        """Run nothing yet."""
        self._slots = asyncio.Semaphore(size)
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, call: Callable[[], Awaitable[Any]]) -> asyncio.Task[Any]:
        """Begin with a call, and return what its result is asked for with."""

        async def run() -> Any:
            async with self._slots:
                return await call()

        task = asyncio.create_task(run())
        self._tasks.add(task)
        return task

    async def result(self, started: asyncio.Task[Any]) -> Any:
        """Wait for the result of a call."""
        try:
            return await started
        finally:
            self._tasks.discard(started)

    async def aclose(self) -> None:
        """Give up the calls whose results nobody asked for."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
