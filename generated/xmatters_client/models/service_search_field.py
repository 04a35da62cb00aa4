"""ServiceSearchField: Where to search, in the name of the service or in its description."""

from __future__ import annotations

from typing import Literal

ServiceSearchField = (
    Literal[
        "NAME",
        "DESCRIPTION",
    ]
    | str
)
"""Where to search, in the name of the service or in its description.

Other values may come and are kept as they are.
"""
