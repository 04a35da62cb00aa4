"""PersonEmbed: What to put into each person: `roles`, `supervisors` or `devices`, of ..."""

from __future__ import annotations

from typing import Literal

PersonEmbed = (
    Literal[
        "roles",
        "supervisors",
        "devices",
    ]
    | str
)
"""What to put into each person: `roles`, `supervisors` or `devices`, of each the first 100.

Other values may come and are kept as they are.
"""
