"""DayOfWeekClassifier: Which of the same days of the week in a month, such as the `SECOND` ..."""

from __future__ import annotations

from typing import Literal

DayOfWeekClassifier = (
    Literal[
        "FIRST",
        "SECOND",
        "THIRD",
        "FOURTH",
        "LAST",
    ]
    | str
)
"""Which of the same days of the week in a month, such as the `SECOND` Tuesday.

Other values may come and are kept as they are.
"""
