"""ResponseContribution: How an answer is judged in reports: `POSITIVE`, `NEUTRAL`, `NEGATIVE`, ..."""

from __future__ import annotations

from typing import Literal

ResponseContribution = (
    Literal[
        "NONE",
        "POSITIVE",
        "NEUTRAL",
        "NEGATIVE",
    ]
    | str
)
"""How an answer is judged in reports: `POSITIVE`, `NEUTRAL`, `NEGATIVE`, or not at all (`NONE`).

Other values may come and are kept as they are.
"""
