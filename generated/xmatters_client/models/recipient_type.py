"""RecipientType: The kinds of recipient."""

from __future__ import annotations

from typing import Literal

RecipientType = (
    Literal[
        "PERSON",
        "GROUP",
        "DEVICE",
        "DYNAMIC_TEAM",
        "SERVICE",
    ]
    | str
)
"""The kinds of recipient. Requests take `PERSON`, `GROUP` and `DEVICE`.

Other values may come and are kept as they are.
"""
