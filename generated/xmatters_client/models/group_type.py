"""GroupType: `ON_CALL`: notifies those whose shift it is."""

from __future__ import annotations

from typing import Literal

GroupType = (
    Literal[
        "ON_CALL",
        "BROADCAST",
        "DYNAMIC",
    ]
    | str
)
"""`ON_CALL`: notifies those whose shift it is. `BROADCAST`: notifies all members at once.
`DYNAMIC`: notifies the people that meet its criteria.

Other values may come and are kept as they are.
"""
