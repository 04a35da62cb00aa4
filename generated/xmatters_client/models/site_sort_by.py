"""SiteSortBy: The order of sites, by `NAME` or by `ADDRESS`."""

from __future__ import annotations

from typing import Literal

SiteSortBy = (
    Literal[
        "NAME",
        "ADDRESS",
    ]
    | str
)
"""The order of sites, by `NAME` or by `ADDRESS`. Not certain: No source prints the value NAME for
sites.

Other values may come and are kept as they are.
"""
