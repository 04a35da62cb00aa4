"""PreferredConnectionType: `TOLL_FREE`: the number that costs the caller nothing."""

from __future__ import annotations

from typing import Literal

PreferredConnectionType = (
    Literal[
        "TOLL_FREE",
        "TOLL",
    ]
    | str
)
"""`TOLL_FREE`: the number that costs the caller nothing. `TOLL`: the other one. Not certain: Only
`TOLL_FREE` was seen.

Other values may come and are kept as they are.
"""
