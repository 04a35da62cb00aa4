"""Which requests are sent again, and when. Decisions only, no I/O.

A request is sent again when that can do no harm:

- it did not reach the service, or the service dropped it (429);
- or it may have reached the service, but repeating it changes no more than sending it once.

So a request that creates something is never repeated once it may have arrived.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Final, NamedTuple

RETRIED_STATUSES: Final = frozenset({429, 500, 502, 503, 504})
"""Statuses that may be gone on the next attempt. All but 429 leave open what was done."""

FIRST_DELAY: Final = 0.5
"""Seconds that the first wait takes at most; each further one may take twice as long."""

LONGEST_DELAY: Final = 30.0
"""Seconds that a wait takes at most when the service does not say how long."""

LONGEST_ASKED: Final = 300.0
"""Seconds that a wait takes at most when the service does say how long."""


class RetryPolicy(NamedTuple):
    """How hard a session tries.

    Attributes:
        max_retries: How often a request is sent again at most.
        deadline: Seconds that a call takes at most, all attempts and waits included; `None` for
            no limit.
        jitter: Draws a wait between zero and the seconds given.
    """

    max_retries: int = 3
    deadline: float | None = 300.0
    jitter: Callable[[float], float] = partial(random.uniform, 0.0)

    def delay(self, attempts: int, elapsed: float, asked: float | None = None) -> float | None:
        """Return how long to wait before the next attempt; `None` if there should be none.

        Args:
            attempts: How often the request was sent so far.
            elapsed: Seconds since the first attempt.
            asked: Seconds that the service asked to wait (`Retry-After`).
        """
        if attempts > self.max_retries:
            return None
        longest = min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(attempts - 1, 16))
        wait = min(asked, LONGEST_ASKED) if asked is not None else self.jitter(longest)
        if self.deadline is not None and elapsed + wait >= self.deadline:
            return None
        return wait

    def is_over(self, elapsed: float) -> bool:
        """Tell whether the time for the call is up.

        Args:
            elapsed: The seconds since the call began.
        """
        return self.deadline is not None and elapsed >= self.deadline

    def time_left(self, elapsed: float) -> float | None:
        """Return the seconds that are left for the call; `None` for no limit.

        Args:
            elapsed: The seconds since the call began.
        """
        return None if self.deadline is None else max(self.deadline - elapsed, 0.001)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Return the seconds that the service asks to wait; `None` if it does not say.

    The header is given in seconds or as a date (RFC 9110, section 10.2.3).
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max((moment - (now or datetime.now(UTC))).total_seconds(), 0.0)
