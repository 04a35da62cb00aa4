"""GroupSortBy: `NAME`: by name."""

from __future__ import annotations

from typing import Literal

GroupSortBy = (
    Literal[
        "NAME",
        "GROUPTYPE",
        "STATUS",
    ]
    | str
)
"""`NAME`: by name. `GROUPTYPE`: by type. `STATUS`: by status.

Other values may come and are kept as they are.
"""
