"""PhoneNumberFormat: How phone numbers are written: `E164` (the default) without spaces, ..."""

from __future__ import annotations

from typing import Literal

PhoneNumberFormat = (
    Literal[
        "E164",
        "COUNTRY_CODE",
    ]
    | str
)
"""How phone numbers are written: `E164` (the default) without spaces, `COUNTRY_CODE` with a space
after the country code and between the groups of digits.

Other values may come and are kept as they are.
"""
