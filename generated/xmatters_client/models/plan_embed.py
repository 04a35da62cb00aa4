"""PlanEmbed: What the reply about one plan can also hold; each value is the name of ..."""

from __future__ import annotations

from typing import Literal

PlanEmbed = (
    Literal[
        "creator",
        "constants",
        "endpoints",
        "forms",
        "propertyDefinitions",
        "integrations",
    ]
    | str
)
"""What the reply about one plan can also hold; each value is the name of a field of the plan.

Other values may come and are kept as they are.
"""
