"""RotationDirection: Which way the members of a shift move."""

from __future__ import annotations

from typing import Literal

RotationDirection = (
    Literal[
        "FIRST_TO_LAST",
        "LAST_TO_FIRST",
    ]
    | str
)
"""Which way the members of a shift move. `FIRST_TO_LAST`: the first goes to the end.
`LAST_TO_FIRST`: the last comes to the front. Not certain: The product offers both directions;
how they are spelt on the wire is not known.

Other values may come and are kept as they are.
"""
