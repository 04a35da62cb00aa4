"""RecipientStatus: `ACTIVE` can be notified, `INACTIVE` cannot."""

from __future__ import annotations

from typing import Literal

RecipientStatus = (
    Literal[
        "ACTIVE",
        "INACTIVE",
    ]
    | str
)
"""`ACTIVE` can be notified, `INACTIVE` cannot.

Other values may come and are kept as they are.
"""
