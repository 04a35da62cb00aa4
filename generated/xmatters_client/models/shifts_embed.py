"""ShiftsEmbed: What a list of shifts can hold in addition; each value is the name of ..."""

from __future__ import annotations

from typing import Literal

ShiftsEmbed = (
    Literal[
        "members",
        "rotation",
        "exclusions",
    ]
    | str
)
"""What a list of shifts can hold in addition; each value is the name of a field. `members`: who is
in the shift. `rotation`: how they change places. `exclusions`: its deleted occurrences.

Other values may come and are kept as they are.
"""
