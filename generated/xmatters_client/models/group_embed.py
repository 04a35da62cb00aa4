"""GroupEmbed: What a reply about groups can hold in addition; each value is the name ..."""

from __future__ import annotations

from typing import Literal

GroupEmbed = (
    Literal[
        "observers",
        "supervisors",
        "services",
        "criteria",
    ]
    | str
)
"""What a reply about groups can hold in addition; each value is the name of a field of the group.

Other values may come and are kept as they are.
"""
