"""ImportMessageSortBy: The order of a list of messages: `LINE` by line of the file (the ..."""

from __future__ import annotations

from typing import Literal

ImportMessageSortBy = (
    Literal[
        "LINE",
        "COLUMN",
        "MESSAGE_TYPE",
        "MESSAGE_LEVEL",
        "DESCRIPTION",
    ]
    | str
)
"""The order of a list of messages: `LINE` by line of the file (the default), `COLUMN` by column,
`MESSAGE_TYPE` by what is wrong, `MESSAGE_LEVEL` by how bad it is, `DESCRIPTION` by the text.

Other values may come and are kept as they are.
"""
