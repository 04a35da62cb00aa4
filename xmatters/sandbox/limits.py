"""Limits on the requests of all callers together (behaviours, section 10).

How many requests a company may send in a minute depends on its price plan. What is over the limit
is refused with 429 and not queued. The names of the headers are those that a client lists
(`spec/headers.yaml`); no answer with `Retry-After` was seen, so it has to be asked for.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Self

from .errors import ApiError

_RATE: Final = re.compile(r"(\d+)/(\d*)(s|m)")
_SECONDS: Final = {"s": 1, "m": 60}
_SHAPE: Final = "60/s, 600/m, 1000/10s, with concurrent=10 and retry-after, or one of them alone"


@dataclass(frozen=True)
class RateLimit:
    """How many requests there may be.

    Attributes:
        requests: How many may be sent in a period; any number if `None`.
        period: How long a period is, in seconds. It begins with the first request after the one
            before.
        concurrent: How many may be under way at the same time; any number if `None`.
        retry_after: Whether refusals say in `Retry-After` how many seconds to wait.

    Raises:
        ValueError: A number is not positive.
    """

    requests: int | None = None
    period: int = 60
    concurrent: int | None = None
    retry_after: bool = False

    def __post_init__(self) -> None:
        """Check the numbers."""
        if self.requests is None and self.concurrent is None:
            raise ValueError(f"A rate limit limits something. It is written as {_SHAPE}.")
        for name in ("requests", "period", "concurrent"):
            if (number := getattr(self, name)) is not None and number < 1:
                raise ValueError(f"The {name} of a rate limit are at least 1, not {number}.")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the limit that a text stands for, such as `600/m concurrent=10 retry-after`.

        Raises:
            ValueError: The text does not stand for a limit.
        """
        requests = concurrent = None
        period, retry_after = 60, False
        for word in text.split():
            if found := _RATE.fullmatch(word):
                requests = int(found[1])
                period = int(found[2] or 1) * _SECONDS[found[3]]
            elif found := re.fullmatch(r"concurrent=(\d+)", word):
                concurrent = int(found[1])
            elif word == "retry-after":
                retry_after = True
            else:
                raise ValueError(
                    f"{word} in the rate limit {text!r} cannot be read. It is written as {_SHAPE}."
                )
        return cls(requests, period, concurrent, retry_after)


@dataclass(frozen=True)
class Admission:
    """Whether a request may be answered.

    Attributes:
        headers: What the answer says about the limits.
        refusal: What is answered if the request is over the limit.
    """

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    refusal: ApiError | None = None


class Limiter:
    """Counts requests. It is used from one thread.

    Args:
        limit: How many there may be; `None` for any number, of which nothing is said.
        clock: Returns the present in seconds.
    """

    def __init__(
        self, limit: RateLimit | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin without requests."""
        self._limit = limit
        self._clock = clock
        self._advanced = 0.0
        self._begun: float | None = None
        self._used = 0
        self._under_way = 0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._advanced += seconds

    @contextmanager
    def request(self) -> Generator[Admission]:
        """Count a request for as long as it is under way."""
        if self._limit is None:
            yield Admission()
            return
        self._under_way += 1
        try:
            yield self._admission(self._limit)
        finally:
            self._under_way -= 1

    def _admission(self, limit: RateLimit) -> Admission:
        left = self._time_left(limit)
        too_many_at_once = limit.concurrent is not None and self._under_way > limit.concurrent
        too_many = limit.requests is not None and self._used >= limit.requests
        is_refused = too_many_at_once or too_many
        if not is_refused:
            self._used += 1
        headers = self._headers(limit)
        if not is_refused:
            return Admission(headers)
        if limit.retry_after:
            headers["retry-after"] = str(math.ceil(left) if too_many else 1)
        return Admission(headers, ApiError(429, "Too many requests."))

    def _time_left(self, limit: RateLimit) -> float:
        """Return how long the period still lasts, after a new one has begun if it is time."""
        now = self._clock() + self._advanced
        if self._begun is None or now >= self._begun + limit.period:
            self._begun, self._used = now, 0
        return self._begun + limit.period - now

    def _headers(self, limit: RateLimit) -> dict[str, str]:
        found: dict[str, str] = {}
        if limit.requests is not None:
            found["x-ratelimit-limit"] = str(limit.requests)
            found["x-ratelimit-period_in_sec"] = str(limit.period)
            found["x-ratelimit-used"] = str(self._used)
        if limit.concurrent is not None:
            found["x-concurrentlimit-limit"] = str(limit.concurrent)
            found["x-concurrentlimit-used"] = str(min(self._under_way, limit.concurrent))
        return found
