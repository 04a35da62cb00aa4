"""ImportSortBy: The order of a list of jobs: `NAME` by name, `STATUS` by status, ..."""

from __future__ import annotations

from typing import Literal

ImportSortBy = (
    Literal[
        "NAME",
        "STATUS",
        "STARTED",
        "BY",
        "PROCESSED_COUNT",
    ]
    | str
)
"""The order of a list of jobs: `NAME` by name, `STATUS` by status, `STARTED` by the time the file
was received (the default), `BY` by the person who uploaded it, `PROCESSED_COUNT` by the rows
done.

Other values may come and are kept as they are.
"""
