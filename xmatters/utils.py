"""Helpers that scripts import by name."""

from __future__ import annotations

from xmatters.pagination import Pagination
from xmatters.tokens import TokenFileStorage, TokenStorage

__all__ = ["Pagination", "TokenFileStorage", "TokenStorage"]
