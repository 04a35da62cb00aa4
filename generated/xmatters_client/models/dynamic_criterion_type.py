"""DynamicCriterionType: `BASIC_FIELD`: a built-in field of people."""

from __future__ import annotations

from typing import Literal

DynamicCriterionType = (
    Literal[
        "BASIC_FIELD",
        "CUSTOM_FIELD",
    ]
    | str
)
"""`BASIC_FIELD`: a built-in field of people. `CUSTOM_FIELD`: a field that the company defined.

Other values may come and are kept as they are.
"""
