"""How fast a session may send: what the caller says, and what the service lets it know. No I/O.

Requests leave evenly spaced, so that no period of the service has more of them than another. How
far apart comes from the strictest of these:

- the rate that the caller set;
- the limit in the headers of answers (`x-ratelimit-...`), once half of it is used;
- answers with 429: all wait, then go on at less than was let through, and slowly faster again.

Nothing is held back as long as none of them applies.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from threading import Lock
from typing import Final, NamedTuple

AT_ONCE: Final = 100
"""How many requests may be under way at the same time if the caller does not say."""

_SHARE: Final = 0.9
"""How much of the service's limit is used: others use it too, and no clock is exact."""

_BUSY: Final = 0.5
"""From this share of the service's limit on, requests are spaced."""

_LEAST_SHARE: Final = 0.1
"""This share of the service's limit is used even when others seem to have used all of it."""

_FAST: Final = 10.0
"""Requests a second. Who was slower than that and gets a 429 has to wait, not to slow down."""

_SLOWER: Final = 0.8
_MUCH_SLOWER: Final = 0.5
_SLOWEST: Final = 1.0
"""Requests a second below which no 429 leads; else a few in a row would stop a session for good."""

_FASTER: Final = 1.01
"""Each second without a 429 the rate rises by so much."""

_FORGOTTEN: Final = 300.0
"""Seconds after which a 429, or a limit that was half used, plays no part any more."""


class Turn(NamedTuple):
    """When a request may leave.

    Attributes:
        wait: Seconds to wait.
        plan: The number of the plan that it belongs to. If another one is in force when the wait
            is over, the request has to ask again.
    """

    wait: float
    plan: int


class Pace:
    """The pace of all requests of a session, whichever thread or task they come from.

    Args:
        rate: Requests per second that the caller allows; `None` for no limit.

    Attributes:
        is_free: Whether nothing is held back at present.
        plan: The number of the plan in force.
    """

    def __init__(self, rate: float | None = None) -> None:
        """Begin with what the caller says."""
        self._rate = rate
        self._limit: _Limit | None = None
        self._cut: _Cut | None = None
        self._next = self._hold = 0.0
        self._lock = Lock()
        self._accepted, self._since, self._measured = 0, 0.0, 0.0
        self.is_free = rate is None
        self.plan = 0

    def turn(self, now: float, longest: float | None = None) -> Turn | None:
        """Return when the next request may leave, which is then taken; `None` if that is too late.

        Args:
            now: The present, in seconds of a clock that only goes forward.
            longest: Seconds that the request can wait at most; `None` if there is no limit.
        """
        with self._lock:
            leaves = max(self._next, now)
            if longest is not None and leaves - now > longest:
                return None
            self._forget(now)
            # What leaves later may leave at another rate than what leaves now.
            rate = self._rate_at(leaves)
            self._next = leaves + (1.0 / rate if rate is not None else 0.0)
            self.is_free = rate is None and leaves <= now
            return Turn(leaves - now, self.plan)

    def note(self, headers: Mapping[str, str], now: float) -> None:
        """Learn from an answer that was no 429.

        Args:
            headers: The headers of the answer.
            now: The present.
        """
        if now - self._since >= 1.0:
            self._measured = self._throughput(now)
            self._accepted, self._since = 0, now
        self._accepted += 1
        if "x-ratelimit-limit" in headers:
            self._note_limit(headers, now)

    def refused(self, headers: Mapping[str, str], sent: float, now: float, wait: float) -> None:
        """Learn from a 429: nobody sends for a while, and then all together more slowly.

        Args:
            headers: The headers of the answer.
            sent: When the request left. What left before the last 429 came says nothing new.
            now: The present.
            wait: Seconds to wait.
        """
        if "x-ratelimit-limit" in headers:
            self._note_limit(headers, now)
        with self._lock:
            self._hold = max(self._hold, now + wait)
            if (self._is_news(sent) and self._slow_down(now)) or self._hold > now:
                self._replan(now)

    def _is_news(self, sent: float) -> bool:
        """Tell whether a request left at the pace of now, so that a 429 says it is too fast."""
        is_cut = self._cut is not None and sent < self._cut.since
        return not is_cut and (self._limit is None or sent >= self._limit.begun)

    def _slow_down(self, now: float) -> bool:
        rate, through = self._rate_at(now), self._throughput(now)
        if rate is None and through < _FAST:
            return False
        factor = _SLOWER if through or self._cut is None else _MUCH_SLOWER
        self._cut = _Cut(max(factor * (through if rate is None else rate), _SLOWEST), now)
        # What was let through before says nothing about the new rate.
        self._accepted, self._since, self._measured = 0, now, 0.0
        return True

    def _note_limit(self, headers: Mapping[str, str], now: float) -> None:
        limit, period, used = (
            _number(headers, f"x-ratelimit-{name}") for name in ("limit", "period_in_sec", "used")
        )
        if not limit or not period:
            return
        with self._lock:
            if used is None or used >= limit * _BUSY:
                begun = now if self._limit is None else self._limit.begun
                left = limit - (used or 0) if self._limit is None else self._limit.left
                if self._limit is None:
                    self._replan(now)
                self._limit = _Limit(limit, period, left, begun, now)

    def _forget(self, now: float) -> None:
        """Drop what is long ago."""
        if self._limit is not None and now - self._limit.busy > _FORGOTTEN + self._limit.period:
            self._limit = None
        if self._cut is not None and now - self._cut.since > _FORGOTTEN:
            self._cut = None

    def _rate_at(self, moment: float) -> float | None:
        """Return the requests per second that are allowed then; `None` for any number."""
        rates = [each.rate_at(moment) for each in (self._limit, self._cut) if each is not None]
        if self._rate is not None:
            rates.append(self._rate)
        return min(rates, default=None)

    def _throughput(self, now: float) -> float:
        """Return how many requests were let through in the last second or two."""
        passed = now - self._since
        return max(self._accepted / max(passed, 1.0), self._measured if passed < 2.0 else 0.0)

    def _replan(self, now: float) -> None:
        """Let all that wait ask again; the distance to what has left already is kept."""
        rate = self._rate_at(now)
        gap = 1.0 / rate if rate is not None else 0.0
        self._next = max(self._hold, now, min(self._next, now + gap))
        self.plan += 1
        self.is_free = False


class _Limit:
    """What the service allows.

    Args:
        limit: Requests in a period.
        period: Seconds.
        left: What was left of the limit when half of it was used.
        begun: When that was.
        busy: When at least half of it was last used.
    """

    def __init__(self, limit: float, period: float, left: float, begun: float, busy: float) -> None:
        self.limit, self.period, self.left = limit, period, left
        self.begun, self.busy = begun, busy

    def rate_at(self, moment: float) -> float:
        # Until what was sent unspaced is a period ago, only what was left then can be spread.
        is_new = moment - self.begun < self.period
        allowed = max(self.left, self.limit * _LEAST_SHARE) if is_new else self.limit
        return _SHARE * allowed / self.period


class _Cut:
    """What is allowed after a 429: at first little, then more and more."""

    def __init__(self, rate: float, since: float) -> None:
        self.rate, self.since = rate, since

    def rate_at(self, moment: float) -> float:
        return self.rate * math.pow(_FASTER, moment - self.since)


def at_once(headers: Mapping[str, str], own: int) -> int | None:
    """Return how many requests of a session may be under way, as the service says.

    Args:
        headers: The headers of an answer.
        own: How many are at present; the others that the service counts are of other programs.
    """
    if "x-concurrentlimit-limit" not in headers:
        return None
    limit, used = (_number(headers, f"x-concurrentlimit-{name}") for name in ("limit", "used"))
    return None if not limit else max(int(limit - max((used or 0) - own, 0)), 1)


def _number(headers: Mapping[str, str], name: str) -> float | None:
    text = headers.get(name, "").strip()
    # Longer ones are no limit at all, and could not be reckoned with.
    return float(text) if text.isascii() and text.isdigit() and len(text) < 16 else None
