"""IntegrationType: `INBOUND_WEBHOOK`: other systems call it."""

from __future__ import annotations

from typing import Literal

IntegrationType = (
    Literal[
        "INBOUND_WEBHOOK",
        "OUTBOUND_WEBHOOK",
    ]
    | str
)
"""`INBOUND_WEBHOOK`: other systems call it. `OUTBOUND_WEBHOOK`: it reacts to events.

Other values may come and are kept as they are.
"""
