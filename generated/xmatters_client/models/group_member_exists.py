"""GroupMemberExists: Looks for groups with shifts that nobody is in."""

from __future__ import annotations

from typing import Literal

GroupMemberExists = (
    Literal[
        "ALL_SHIFTS",
        "ANY_SHIFTS",
    ]
    | str
)
"""Looks for groups with shifts that nobody is in. `ALL_SHIFTS`: all shifts of the group are empty.
`ANY_SHIFTS`: at least one is.

Other values may come and are kept as they are.
"""
