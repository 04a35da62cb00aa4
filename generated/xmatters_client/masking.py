"""Keeping the secrets of a query out of what is shown."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

MASK: Final = "***"
"""Stands where a secret was."""

_LOGGERS: Final = tuple(
    logging.getLogger(name)
    for name in ("httpx", "httpcore.http11", "httpcore.http2", "hpack.hpack", "hpack.table")
)

_hidden: ContextVar[tuple[str, ...]] = ContextVar("hidden", default=())


def masked(text: str, secrets: Iterable[str]) -> str:
    """Return a text with a mask in place of each secret."""
    # The longest first: a secret may be part of the way in which another one is written.
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text


@contextmanager
def hidden_in_logs(secrets: tuple[str, ...]) -> Generator[None]:
    """Mask the secrets of a request in what httpx and its HTTP/2 log: addresses and headers."""
    if not secrets:
        yield
        return
    for logger in _LOGGERS:
        logger.addFilter(_without_secrets)
    token = _hidden.set(secrets)
    try:
        yield
    finally:
        _hidden.reset(token)


def _without_secrets(record: logging.LogRecord) -> bool:
    if secrets := _hidden.get():
        record.msg, record.args = masked(record.getMessage(), secrets), ()
    return True
