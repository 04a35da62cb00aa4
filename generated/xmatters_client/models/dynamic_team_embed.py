"""DynamicTeamEmbed: What a reply about dynamic teams can hold in addition; each value is ..."""

from __future__ import annotations

from typing import Literal

DynamicTeamEmbed = (
    Literal[
        "supervisors",
        "observers",
    ]
    | str
)
"""What a reply about dynamic teams can hold in addition; each value is the name of a field of the
team.

Other values may come and are kept as they are.
"""
