"""PlansEmbed: What a list of plans can also hold."""

from __future__ import annotations

from typing import Literal

PlansEmbed = (
    Literal[
        "creator",
        "constants",
        "endpoints",
        "forms",
        "propertyDefinitions",
        "integrations",
        "integrations.logs",
    ]
    | str
)
"""What a list of plans can also hold. Each value is the name of a field of the plan; together with
`integrations`, `integrations.logs` adds the newest log entries of each integration.

Other values may come and are kept as they are.
"""
