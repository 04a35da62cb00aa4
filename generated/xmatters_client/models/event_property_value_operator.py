"""EventPropertyValueOperator: How the value of a property is compared: `CONTAINS` (the default) ..."""

from __future__ import annotations

from typing import Literal

EventPropertyValueOperator = (
    Literal[
        "CONTAINS",
        "EQUALS",
    ]
    | str
)
"""How the value of a property is compared: `CONTAINS` (the default) finds a part of it, `EQUALS`
only the whole.

Other values may come and are kept as they are.
"""
