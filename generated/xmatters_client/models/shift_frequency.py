"""ShiftFrequency: How a shift repeats."""

from __future__ import annotations

from typing import Literal

ShiftFrequency = (
    Literal[
        "ONCE",
        "DAILY",
        "WEEKLY",
        "EVERY_WEEKDAY",
        "EVERY_WEEKEND_DAY",
        "MONTHLY",
        "YEARLY",
        "HOLIDAY",
    ]
    | str
)
"""How a shift repeats. `ONCE`: not at all. `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`: as they say.
`EVERY_WEEKDAY`: Monday to Friday. `EVERY_WEEKEND_DAY`: Saturday and Sunday. `HOLIDAY`: on the
holidays of the group's site.

Other values may come and are kept as they are.
"""
