"""Locks between processes: a file beside the shared one, held while one of them renews a token."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from xmatters.errors import TokenStorageError

if TYPE_CHECKING:
    import filelock

LOCK_TIMEOUT: Final = 60.0
"""Seconds to wait for another process, which may be waiting for the service itself."""

_PAUSE: Final = 0.05


class FileLock:
    """A lock that one process at a time holds, whichever thread or task of it.

    The operating system gives it back when a process ends, however it ends. It can be used with
    `with` and, without blocking the event loop, with `async with`.

    Args:
        path: The file to lock. It is made if it is missing, for its owner alone, and stays.
        timeout: Seconds to wait for it.
    """

    def __init__(self, path: Path, timeout: float = LOCK_TIMEOUT) -> None:
        """Lock nothing yet."""
        self.path = path
        self._timeout = timeout
        self._lock: filelock.BaseFileLock | None = None

    def __repr__(self) -> str:
        """Show the file."""
        return f"{type(self).__name__}({str(self.path)!r})"

    def __enter__(self) -> None:
        """Wait for the lock.

        Raises:
            TimeoutError: Another process holds it for too long.
            TokenStorageError: There can be no such file.
        """
        for pause in self._pauses():
            time.sleep(pause)

    def __exit__(self, *error: object) -> None:
        """Give the lock back."""
        if self._lock is not None:
            self._lock.release()

    async def __aenter__(self) -> None:
        """Wait for the lock; raises what `with` does."""
        import asyncio

        for pause in self._pauses():
            await asyncio.sleep(pause)

    async def __aexit__(self, *error: object) -> None:
        """Give the lock back."""
        self.__exit__(*error)

    def _pauses(self) -> Iterator[float]:
        """Try until the lock is held; give how long to wait between two attempts."""
        # Imported here because most sessions keep no token.
        from filelock import FileLock as SystemLock
        from filelock import Timeout

        # A task may go on in another thread than the one that it began in.
        self._lock = SystemLock(self.path, mode=0o600, thread_local=False)
        until = time.monotonic() + self._timeout
        while True:
            try:
                self._lock.acquire(timeout=0)
            except Timeout:
                if time.monotonic() >= until:
                    raise TimeoutError(
                        f"another process has held {self.path} for {self._timeout:g} s, as it does "
                        "while it renews the token; see whether it hangs"
                    ) from None
            except (OSError, NotImplementedError) as error:
                why = error.strerror if isinstance(error, OSError) else None
                raise TokenStorageError(
                    f"the lock file {self.path} cannot be used: {why or 'no locks are known here'}"
                ) from error
            else:
                return
            yield _PAUSE
