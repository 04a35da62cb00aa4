"""What differs between the asynchronous and the synchronous layer: calling a token storage."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from xmatters.errors import AuthorizationError


def check_storage(storage: object) -> None:
    """See that a storage can be used here; plain methods and coroutines both can."""
    del storage


async def called(method: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a method of a storage returns; it must not hold up the event loop."""
    if inspect.iscoroutinefunction(method):
        return await method(*arguments)
    found = await asyncio.to_thread(method, *arguments)
    return await found if inspect.isawaitable(found) else found


class Hold:
    """Holds a lock: an asynchronous context manager, or a plain one, which may block.

    Args:
        lock: The context manager.

    Raises:
        AuthorizationError: It is none.
    """

    def __init__(self, lock: Any) -> None:
        """Lock nothing yet."""
        if not hasattr(lock, "__aenter__") and not hasattr(lock, "__enter__"):
            raise AuthorizationError(f"{type(lock).__name__} is no context manager")
        self._lock = lock
        self._thread: ThreadPoolExecutor | None = None

    async def enter(self) -> None:
        """Wait for the lock."""
        if hasattr(self._lock, "__aenter__"):
            await self._lock.__aenter__()
            return
        # Always the same thread, as some locks have to be given back by the one that took them.
        self._thread = ThreadPoolExecutor(1, "xmatters-lock")
        waiting = self._thread.submit(self._lock.__enter__)
        try:
            await asyncio.shield(asyncio.wrap_future(waiting))
        except BaseException:
            # A thread cannot be told to stop waiting, so what it still gets is given back.
            waiting.add_done_callback(self._give_back)
            self._thread.shutdown(wait=False)
            raise

    async def leave(self) -> None:
        """Give the lock back."""
        if self._thread is None:
            await self._lock.__aexit__(None, None, None)
            return
        leaving = self._thread.submit(self._lock.__exit__, None, None, None)
        self._thread.shutdown(wait=False)
        await asyncio.shield(asyncio.wrap_future(leaving))

    def _give_back(self, waited: Future[Any]) -> None:
        if not waited.cancelled() and waited.exception() is None:
            self._lock.__exit__(None, None, None)
