"""Operand: `AND`: all conditions have to hold."""

from __future__ import annotations

from typing import Literal

Operand = (
    Literal[
        "AND",
        "OR",
    ]
    | str
)
"""`AND`: all conditions have to hold. `OR`: one is enough.

Other values may come and are kept as they are.
"""
