"""ServiceTier: How important a service is, `PLATINUM` being the highest."""

from __future__ import annotations

from typing import Literal

ServiceTier = (
    Literal[
        "PLATINUM",
        "GOLD",
        "SILVER",
        "BRONZE",
        "NONE",
    ]
    | str
)
"""How important a service is, `PLATINUM` being the highest. `NONE` means unrated.

Other values may come and are kept as they are.
"""
