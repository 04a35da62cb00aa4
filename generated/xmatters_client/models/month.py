"""Month: A month, by the first three letters of its English name."""

from __future__ import annotations

from typing import Literal

Month = (
    Literal[
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "OCT",
        "NOV",
        "DEC",
    ]
    | str
)
"""A month, by the first three letters of its English name.

Other values may come and are kept as they are.
"""
