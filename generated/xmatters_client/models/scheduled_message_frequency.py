"""ScheduledMessageFrequency: How often a scheduled message is sent."""

from __future__ import annotations

from typing import Literal

ScheduledMessageFrequency = (
    Literal[
        "ONCE",
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "YEARLY",
    ]
    | str
)
"""How often a scheduled message is sent. `ONCE` does not repeat it. Not certain: The field is in
the examples of the reference, its values are assumed from those of shifts.

Other values may come and are kept as they are.
"""
