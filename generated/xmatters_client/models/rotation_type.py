"""RotationType: What makes the members of a shift change places."""

from __future__ import annotations

from typing import Literal

RotationType = (
    Literal[
        "SHIFT",
        "TIME",
        "ALERT",
    ]
    | str
)
"""What makes the members of a shift change places. `SHIFT`: completed shifts. `TIME`: elapsed
time. `ALERT`: alerts. Not certain: The product offers these three; how they are spelt on the
wire is not known.

Other values may come and are kept as they are.
"""
