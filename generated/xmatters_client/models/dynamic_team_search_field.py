"""DynamicTeamSearchField: Where to search, in the name of the team or in its description."""

from __future__ import annotations

from typing import Literal

DynamicTeamSearchField = (
    Literal[
        "NAME",
        "DESCRIPTION",
    ]
    | str
)
"""Where to search, in the name of the team or in its description. Not certain: One client offers
the parameter; no source shows the values.

Other values may come and are kept as they are.
"""
