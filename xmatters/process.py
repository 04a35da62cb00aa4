"""The process that a session belongs to."""

from __future__ import annotations

import os

from xmatters.errors import ConfigurationError


class Home:
    """The process that first sends something.

    A copy of it in a process that was forked afterwards would write into the same connections, wait
    for locks that nobody gives back, and use up the same refresh token.
    """

    def __init__(self) -> None:
        """Belong to no process yet."""
        self._process: int | None = None

    def check(self) -> None:
        """Stay in the process of the first call.

        Raises:
            ConfigurationError: This is another process.
        """
        present = os.getpid()
        if self._process is None:
            self._process = present
        elif self._process != present:
            raise ConfigurationError(
                f"the session was used by process {self._process}, and this is process {present}, "
                "forked from it; make a session in each process, after the fork"
            )
