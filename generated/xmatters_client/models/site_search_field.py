"""SiteSearchField: Where to look, in the `NAME` or in the `ADDRESS`."""

from __future__ import annotations

from typing import Literal

SiteSearchField = (
    Literal[
        "NAME",
        "ADDRESS",
    ]
    | str
)
"""Where to look, in the `NAME` or in the `ADDRESS`.

Other values may come and are kept as they are.
"""
