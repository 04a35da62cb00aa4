"""ScenarioSortBy: The order of a list of scenarios: `USER_DEFINED` as the users arranged ..."""

from __future__ import annotations

from typing import Literal

ScenarioSortBy = (
    Literal[
        "USER_DEFINED",
        "NAME",
    ]
    | str
)
"""The order of a list of scenarios: `USER_DEFINED` as the users arranged them, `NAME` by name.

Other values may come and are kept as they are.
"""
