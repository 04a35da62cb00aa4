"""TransformType: The kinds of file: `users-v1` people as CSV, `epic-v1` on-call data of ..."""

from __future__ import annotations

from typing import Literal

TransformType = (
    Literal[
        "users-v1",
        "epic-v1",
    ]
    | str
)
"""The kinds of file: `users-v1` people as CSV, `epic-v1` on-call data of EPIC as a ZipSync file.

Other values may come and are kept as they are.
"""
