"""AbsenceType: `VACANCY`: nobody stands in."""

from __future__ import annotations

from typing import Literal

AbsenceType = (
    Literal[
        "VACANCY",
        "REPLACEMENT",
    ]
    | str
)
"""`VACANCY`: nobody stands in. `REPLACEMENT`: somebody does.

Other values may come and are kept as they are.
"""
