"""RotationIntervalUnit: The unit of the time after which members change places."""

from __future__ import annotations

from typing import Literal

RotationIntervalUnit = (
    Literal[
        "HOURS",
        "DAYS",
        "WEEKS",
    ]
    | str
)
"""The unit of the time after which members change places. Not certain: No source shows the values.

Other values may come and are kept as they are.
"""
