"""What differs between the asynchronous and the synchronous layer: locks, waiting, concurrency."""

from __future__ import annotations

import asyncio
from asyncio import Lock, sleep
from collections.abc import Awaitable, Callable
from typing import Any

__all__ = ["Ahead", "Lock", "sleep"]


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
