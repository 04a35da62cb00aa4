"""SortOrder: `ASCENDING` begins with the smallest value, `DESCENDING` with the largest."""

from __future__ import annotations

from typing import Literal

SortOrder = (
    Literal[
        "ASCENDING",
        "DESCENDING",
    ]
    | str
)
"""`ASCENDING` begins with the smallest value, `DESCENDING` with the largest.

Other values may come and are kept as they are.
"""
