"""ImportStatus: How far a job is: `PENDING` not begun, `PROCESSING` under way, ..."""

from __future__ import annotations

from typing import Literal

ImportStatus = (
    Literal[
        "PENDING",
        "PROCESSING",
        "COMPLETE",
        "FAILED",
    ]
    | str
)
"""How far a job is: `PENDING` not begun, `PROCESSING` under way, `COMPLETE` done, `FAILED` given
up.

Other values may come and are kept as they are.
"""
