"""IncidentSeverity: How bad an incident is, from `MINIMAL` to `CRITICAL`."""

from __future__ import annotations

from typing import Literal

IncidentSeverity = (
    Literal[
        "MINIMAL",
        "LOW",
        "MEDIUM",
        "HIGH",
        "CRITICAL",
    ]
    | str
)
"""How bad an incident is, from `MINIMAL` to `CRITICAL`. Not certain: The product names these five;
how they are spelt on the wire is not known.

Other values may come and are kept as they are.
"""
