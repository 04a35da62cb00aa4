"""ImportMessageType: What a message is about."""

from __future__ import annotations

from typing import Literal

ImportMessageType = (
    Literal[
        "PROCESSING_ERROR",
        "SYNTAX_ERROR",
        "VALIDATION_ERROR",
        "VALIDATION_WARNING",
    ]
    | str
)
"""What a message is about. `PROCESSING_ERROR`: the row could not be stored. `SYNTAX_ERROR`: the
file is malformed. `VALIDATION_ERROR`: a value is not allowed. `VALIDATION_WARNING`: a value is
doubtful.

Other values may come and are kept as they are.
"""
