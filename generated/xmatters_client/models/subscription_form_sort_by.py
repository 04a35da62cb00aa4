"""SubscriptionFormSortBy: The order of a list of subscription forms: `NAME` by name, ..."""

from __future__ import annotations

from typing import Literal

SubscriptionFormSortBy = (
    Literal[
        "NAME",
        "DESCRIPTION",
    ]
    | str
)
"""The order of a list of subscription forms: `NAME` by name, `DESCRIPTION` by description.

Other values may come and are kept as they are.
"""
