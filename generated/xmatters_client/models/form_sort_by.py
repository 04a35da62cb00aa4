"""FormSortBy: The order of a list of forms: `NAME` by name, `USER_DEFINED` as the ..."""

from __future__ import annotations

from typing import Literal

FormSortBy = (
    Literal[
        "NAME",
        "USER_DEFINED",
    ]
    | str
)
"""The order of a list of forms: `NAME` by name, `USER_DEFINED` as the users arranged them.

Other values may come and are kept as they are.
"""
