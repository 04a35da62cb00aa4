"""PropertyType: `BOOLEAN`: on or off."""

from __future__ import annotations

from typing import Literal

PropertyType = (
    Literal[
        "BOOLEAN",
        "HIERARCHY",
        "LIST_TEXT_MULTI_SELECT",
        "LIST_TEXT_SINGLE_SELECT",
        "NUMBER",
        "PASSWORD",
        "TEXT",
    ]
    | str
)
"""`BOOLEAN`: on or off. `HIERARCHY`: a choice that is made level by level.
`LIST_TEXT_MULTI_SELECT`: a list of which several items can be chosen.
`LIST_TEXT_SINGLE_SELECT`: a list of which one can be chosen. `NUMBER`: a number. `PASSWORD`: a
text that forms do not show. `TEXT`: a text.

Other values may come and are kept as they are.
"""
