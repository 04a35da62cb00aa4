"""PlanSortBy: `NAME`: by name (the default)."""

from __future__ import annotations

from typing import Literal

PlanSortBy = (
    Literal[
        "NAME",
        "DESCRIPTION",
    ]
    | str
)
"""`NAME`: by name (the default). `DESCRIPTION`: by description.

Other values may come and are kept as they are.
"""
