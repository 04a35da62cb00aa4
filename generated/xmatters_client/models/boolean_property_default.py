"""BooleanPropertyDefault: The default of a property that is on or off; `None` means that nobody ..."""

from __future__ import annotations

from typing import Literal

BooleanPropertyDefault = (
    Literal[
        "None",
        "True",
        "False",
    ]
    | str
)
"""The default of a property that is on or off; `None` means that nobody has chosen yet. An example
of the vendor's documentation writes it in lower case.

Other values may come and are kept as they are.
"""
