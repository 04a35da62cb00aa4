"""LicenseType: `FULL_USER` may use the whole product, `STAKEHOLDER_USER` is only ..."""

from __future__ import annotations

from typing import Literal

LicenseType = (
    Literal[
        "FULL_USER",
        "STAKEHOLDER_USER",
    ]
    | str
)
"""`FULL_USER` may use the whole product, `STAKEHOLDER_USER` is only informed.

Other values may come and are kept as they are.
"""
