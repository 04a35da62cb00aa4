"""DateOfMonth: A day of the month by its number, as a string."""

from __future__ import annotations

from typing import Literal

DateOfMonth = (
    Literal[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "LAST",
    ]
    | str
)
"""A day of the month by its number, as a string. `LAST` is the last day, whichever it is.

Other values may come and are kept as they are.
"""
