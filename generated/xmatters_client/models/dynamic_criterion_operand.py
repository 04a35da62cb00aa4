"""DynamicCriterionOperand: How a field is compared with a value."""

from __future__ import annotations

from typing import Literal

DynamicCriterionOperand = (
    Literal[
        "EQUALS",
        "BEGINS_WITH",
        "ENDS_WITH",
        "CONTAINS",
        "true",
        "false",
    ]
    | str
)
"""How a field is compared with a value. `true` and `false` are for custom fields that are either
on or off.

Other values may come and are kept as they are.
"""
