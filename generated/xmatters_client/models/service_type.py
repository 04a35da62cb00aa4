"""ServiceType: `APPLICATION`: something that users work with."""

from __future__ import annotations

from typing import Literal

ServiceType = (
    Literal[
        "APPLICATION",
        "TECHNICAL",
    ]
    | str
)
"""`APPLICATION`: something that users work with. `TECHNICAL`: something that applications need.

Other values may come and are kept as they are.
"""
