"""IncidentStatus: `OPEN`: nobody works on it yet."""

from __future__ import annotations

from typing import Literal

IncidentStatus = (
    Literal[
        "OPEN",
        "IN_PROGRESS",
        "RESOLVED",
    ]
    | str
)
"""`OPEN`: nobody works on it yet. `IN_PROGRESS`: somebody does. `RESOLVED`: it is over. Not
certain: The field is known, its values are assumed from the product.

Other values may come and are kept as they are.
"""
