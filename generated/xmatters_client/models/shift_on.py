"""ShiftOn: `DATE_OF_MONTH`: on a date, such as the 15th."""

from __future__ import annotations

from typing import Literal

ShiftOn = (
    Literal[
        "DATE_OF_MONTH",
        "DAY_OF_WEEK",
    ]
    | str
)
"""`DATE_OF_MONTH`: on a date, such as the 15th. `DAY_OF_WEEK`: on a day of the week, such as the
first Monday.

Other values may come and are kept as they are.
"""
