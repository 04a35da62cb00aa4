"""What differs between the asynchronous and the synchronous layer: calling a token storage."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from xmatters.errors import AuthorizationError, TokenStorageError


def check_storage(storage: object) -> None:
    """See that a storage can be used here.

    Raises:
        AuthorizationError: One of its methods is a coroutine, which nobody could await.
    """
    for name in ("read_token", "write_token"):
        if inspect.iscoroutinefunction(getattr(storage, name)):
            raise AuthorizationError(
                f"{name} of {type(storage).__name__} is a coroutine, which only AsyncXMSession "
                "can await; pass a storage with plain methods"
            )


def called(method: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a method of a storage returns.

    Raises:
        TokenStorageError: It would have to be awaited.
    """
    found = method(*arguments)
    if inspect.isawaitable(found):
        if inspect.iscoroutine(found):
            found.close()
        raise TokenStorageError("it returned something to await, which only AsyncXMSession can do")
    return found


class Hold:
    """Holds a lock.

    Args:
        lock: A context manager.

    Raises:
        AuthorizationError: It is none.
    """

    def __init__(self, lock: Any) -> None:
        """Lock nothing yet."""
        if not hasattr(lock, "__enter__"):
            raise AuthorizationError(f"{type(lock).__name__} is no context manager for `with`")
        self._lock = lock

    def enter(self) -> None:
        """Wait for the lock."""
        self._lock.__enter__()

    def leave(self) -> None:
        """Give the lock back."""
        self._lock.__exit__(None, None, None)
