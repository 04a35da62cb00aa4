"""Priority: How urgent an event is."""

from __future__ import annotations

from typing import Literal

Priority = (
    Literal[
        "LOW",
        "MEDIUM",
        "HIGH",
    ]
    | str
)
"""How urgent an event is.

Other values may come and are kept as they are.
"""
