"""SystemEventType: Why the service sent an event by itself: `TEMP_REPLACEMENT` tells ..."""

from __future__ import annotations

from typing import Literal

SystemEventType = (
    Literal[
        "TEMP_REPLACEMENT",
        "TEMP_REPLACEMENT_SUP",
    ]
    | str
)
"""Why the service sent an event by itself: `TEMP_REPLACEMENT` tells people that they stand in for
somebody, `TEMP_REPLACEMENT_SUP` tells the supervisors so.

Other values may come and are kept as they are.
"""
