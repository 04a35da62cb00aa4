"""IncidentSearchField: Where to search, in the summary of the incident, in its description, ..."""

from __future__ import annotations

from typing import Literal

IncidentSearchField = (
    Literal[
        "SUMMARY",
        "DESCRIPTION",
        "ID",
    ]
    | str
)
"""Where to search, in the summary of the incident, in its description, or in its identifier. Not
certain: The reference prints only `SUMMARY`.

Other values may come and are kept as they are.
"""
