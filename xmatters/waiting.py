# Derived from xmatters/aio/waiting.py by scripts/derive_sync.py; change that one.
"""Waiting for what the service does later: asking again, at first often, then less so."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from xmatters._concurrency import sleep
from xmatters.errors import ParameterError, WaitTimeoutError

_GROWTH: Final = 1.5
_LONGEST: Final = 15.0
"""Seconds between two looks at most, so that what has happened is seen soon enough."""


def wait_for(look: Callable[[], Any], what: str, *, timeout: float, interval: float) -> Any:
    """Ask until there is something, and return it.

    Args:
        look: Asks once; returns `None` if it is not there yet.
        what: What is waited for, as the error says it.
        timeout: Seconds to wait in all.
        interval: Seconds between the first two looks; later ones are further apart.

    Raises:
        WaitTimeoutError: The time is up.
        ParameterError: A number of seconds is not positive.
    """
    for name, value in (("timeout", timeout), ("interval", interval)):
        if not value > 0:
            raise ParameterError(f"{name} must be more than 0 seconds, not {value}")
    started = time.monotonic()
    while True:
        found = look()
        if found is not None:
            return found
        waited = time.monotonic() - started
        if waited >= timeout:
            raise WaitTimeoutError(f"{what}: not within {timeout:g} s")
        sleep(min(interval, timeout - waited))
        interval = min(interval * _GROWTH, max(_LONGEST, interval))
