# Derived from xmatters/aio/gate.py by scripts/derive_sync.py; change that one.
"""The gate through which all requests of a session leave, one limit for all threads and tasks."""

from __future__ import annotations

import time
from collections.abc import Mapping

from xmatters import pacing
from xmatters._concurrency import Slots, sleep


class Gate:
    """Lets requests through as fast, and as many at once, as is allowed.

    Args:
        rate: Requests per second; `None` for no limit of the caller's.
        at_once: Requests that are under way at the same time; `None` for any number.
    """

    def __init__(self, rate: float | None = None, at_once: int | None = pacing.AT_ONCE) -> None:
        """Begin with what the caller says."""
        self._pace = pacing.Pace(rate)
        self._at_once = at_once
        self._slots = Slots(at_once)

    def enter(self, longest: float | None) -> bool:
        """Wait for the turn of a request, and tell whether it came in time.

        If so, `leave()` has to follow.

        Args:
            longest: Seconds that it may take; `None` for any time.
        """
        started = time.monotonic()
        if not self._slots.acquire(longest):
            return False
        if self._pace.is_free:
            return True
        is_in_time = False
        try:
            is_in_time = self._paced(started, longest)
        finally:
            if not is_in_time:
                self._slots.release()
        return is_in_time

    def _paced(self, started: float, longest: float | None) -> bool:
        while True:
            now = time.monotonic()
            turn = self._pace.turn(now, None if longest is None else longest - (now - started))
            if turn is None:
                return False
            if turn.wait > 0:
                sleep(turn.wait)
            if turn.plan == self._pace.plan:
                return True

    def leave(self) -> None:
        """Say that a request is no longer under way."""
        self._slots.release()

    def note(self, headers: Mapping[str, str]) -> None:
        """Learn from an answer that was no 429."""
        self._pace.note(headers, time.monotonic())
        limit = pacing.at_once(headers, self._slots.used)
        if limit is not None:
            self._slots.resize(limit if self._at_once is None else min(limit, self._at_once))

    def refused(self, headers: Mapping[str, str], sent: float, wait: float) -> None:
        """Learn from a 429.

        Args:
            headers: The headers of the answer.
            sent: When the request left, by `time.monotonic()`.
            wait: Seconds to wait.
        """
        self._pace.refused(headers, sent, time.monotonic(), wait)
