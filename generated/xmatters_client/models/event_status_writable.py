"""EventStatusWritable: The states that a request may name: `SUSPENDED` pauses an event, ..."""

from __future__ import annotations

from typing import Literal

EventStatusWritable = (
    Literal[
        "ACTIVE",
        "SUSPENDED",
        "TERMINATED",
    ]
    | str
)
"""The states that a request may name: `SUSPENDED` pauses an event, `ACTIVE` resumes it,
`TERMINATED` ends it for good.

Other values may come and are kept as they are.
"""
