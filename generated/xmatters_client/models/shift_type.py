"""ShiftType: `ONE_TIME`: shifts that occur once."""

from __future__ import annotations

from typing import Literal

ShiftType = (
    Literal[
        "ONE_TIME",
        "RECURRING",
    ]
    | str
)
"""`ONE_TIME`: shifts that occur once. `RECURRING`: shifts that repeat. Not certain: The reference
prints only `ONE_TIME`.

Other values may come and are kept as they are.
"""
