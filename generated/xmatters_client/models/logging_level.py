"""LoggingLevel: How much an integration writes to its log: `ERROR` only failures, ..."""

from __future__ import annotations

from typing import Literal

LoggingLevel = (
    Literal[
        "ERROR",
        "INFO",
    ]
    | str
)
"""How much an integration writes to its log: `ERROR` only failures, `INFO` everything.

Other values may come and are kept as they are.
"""
