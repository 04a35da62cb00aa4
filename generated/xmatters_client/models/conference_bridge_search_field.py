"""ConferenceBridgeSearchField: Where to search, in the name of the bridge, in its description, or in ..."""

from __future__ import annotations

from typing import Literal

ConferenceBridgeSearchField = (
    Literal[
        "NAME",
        "DESCRIPTION",
        "TOLL_FREE",
    ]
    | str
)
"""Where to search, in the name of the bridge, in its description, or in its toll-free number.

Other values may come and are kept as they are.
"""
