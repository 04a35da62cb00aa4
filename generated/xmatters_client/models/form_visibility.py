"""FormVisibility: Whether a form is open to its senders: `PUBLISHED` or `UNPUBLISHED`."""

from __future__ import annotations

from typing import Literal

FormVisibility = (
    Literal[
        "PUBLISHED",
        "UNPUBLISHED",
    ]
    | str
)
"""Whether a form is open to its senders: `PUBLISHED` or `UNPUBLISHED`. Not certain: The field was
seen, its values were not.

Other values may come and are kept as they are.
"""
