"""EventSortBy: The order of a list of events: `EVENT_ID` by number (the default, the ..."""

from __future__ import annotations

from typing import Literal

EventSortBy = (
    Literal[
        "EVENT_ID",
        "START_TIME",
        "STATUS",
        "SUBMITTER",
        "NAME",
    ]
    | str
)
"""The order of a list of events: `EVENT_ID` by number (the default, the largest first),
`START_TIME` by the time of creation, `STATUS` by status, `SUBMITTER` by sender, `NAME` by name.

Other values may come and are kept as they are.
"""
