"""FormsEmbed: What a list of forms can also carry: `recipients` whom they notify, ..."""

from __future__ import annotations

from typing import Literal

FormsEmbed = (
    Literal[
        "recipients",
        "scenarios",
    ]
    | str
)
"""What a list of forms can also carry: `recipients` whom they notify, `scenarios` their scenarios.

Other values may come and are kept as they are.
"""
