"""FormSearchField: Where a search for forms looks: `NAME` in the name, `DESCRIPTION` in ..."""

from __future__ import annotations

from typing import Literal

FormSearchField = (
    Literal[
        "NAME",
        "DESCRIPTION",
    ]
    | str
)
"""Where a search for forms looks: `NAME` in the name, `DESCRIPTION` in the description.

Other values may come and are kept as they are.
"""
