"""OnCallOccurrenceType: `SHIFT`: an occurrence of a shift."""

from __future__ import annotations

from typing import Literal

OnCallOccurrenceType = (
    Literal[
        "SHIFT",
        "GAP",
    ]
    | str
)
"""`SHIFT`: an occurrence of a shift. `GAP`: a time that no shift covers. Not certain: The field is
known, its values are assumed.

Other values may come and are kept as they are.
"""
