"""Helpers that scripts import by name."""

from __future__ import annotations

from xmatters.keyrings import TokenKeyringStorage
from xmatters.pagination import Pagination
from xmatters.tokens import (
    AsyncTokenStorage,
    LockingTokenStorage,
    TokenFileStorage,
    TokenStorage,
)

__all__ = [
    "AsyncTokenStorage",
    "LockingTokenStorage",
    "Pagination",
    "TokenFileStorage",
    "TokenKeyringStorage",
    "TokenStorage",
]
