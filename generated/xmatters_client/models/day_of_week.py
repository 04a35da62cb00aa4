"""DayOfWeek: A day of the week, by the first two letters of its English name."""

from __future__ import annotations

from typing import Literal

DayOfWeek = (
    Literal[
        "SU",
        "MO",
        "TU",
        "WE",
        "TH",
        "FR",
        "SA",
    ]
    | str
)
"""A day of the week, by the first two letters of its English name.

Other values may come and are kept as they are.
"""
