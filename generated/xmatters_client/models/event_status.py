"""EventStatus: What an event is doing: `ACTIVE` people are being notified, ..."""

from __future__ import annotations

from typing import Literal

EventStatus = (
    Literal[
        "ACTIVE",
        "SUSPENDED",
        "TERMINATED",
        "TERMINATED_EXTERNAL",
        "SUPPRESSED",
    ]
    | str
)
"""What an event is doing: `ACTIVE` people are being notified, `SUSPENDED` it pauses, `TERMINATED`
it has ended, `TERMINATED_EXTERNAL` it was ended from outside, `SUPPRESSED` it was held back as
a repetition of another event.

Other values may come and are kept as they are.
"""
