"""EventType: Who sent an event: `USER` a person or an integration, `SYSTEM` the ..."""

from __future__ import annotations

from typing import Literal

EventType = (
    Literal[
        "USER",
        "SYSTEM",
    ]
    | str
)
"""Who sent an event: `USER` a person or an integration, `SYSTEM` the service itself.

Other values may come and are kept as they are.
"""
