"""EndBy: What ends a repetition."""

from __future__ import annotations

from typing import Literal

EndBy = (
    Literal[
        "NEVER",
        "DATE",
        "REPETITIONS",
    ]
    | str
)
"""What ends a repetition. `NEVER`: nothing. `DATE`: a date. `REPETITIONS`: a number of
occurrences.

Other values may come and are kept as they are.
"""
