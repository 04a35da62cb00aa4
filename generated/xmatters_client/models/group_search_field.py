"""GroupSearchField: Where to search: in the name of the group, in its description, or in ..."""

from __future__ import annotations

from typing import Literal

GroupSearchField = (
    Literal[
        "NAME",
        "DESCRIPTION",
        "SERVICE_NAME",
    ]
    | str
)
"""Where to search: in the name of the group, in its description, or in the names of the services
that it owns.

Other values may come and are kept as they are.
"""
