"""FaxCountry: The countries of fax numbers, by their two-letter code."""

from __future__ import annotations

from typing import Literal

FaxCountry = (
    Literal[
        "AR",
        "AU",
        "BR",
        "CA",
        "FR",
        "DE",
        "HK",
        "IN",
        "IT",
        "JP",
        "PT",
        "PR",
        "GB",
        "US",
    ]
    | str
)
"""The countries of fax numbers, by their two-letter code.

Other values may come and are kept as they are.
"""
