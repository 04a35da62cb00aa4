"""ExpirationUnit: The unit of the time after which an event ends by itself."""

from __future__ import annotations

from typing import Literal

ExpirationUnit = (
    Literal[
        "MINUTES",
        "HOURS",
        "DAYS",
    ]
    | str
)
"""The unit of the time after which an event ends by itself. Not certain: The field was seen, its
values were not.

Other values may come and are kept as they are.
"""
