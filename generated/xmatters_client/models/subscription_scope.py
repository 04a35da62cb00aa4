"""SubscriptionScope: Which events a subscription form covers: `FORM` those of one form, ..."""

from __future__ import annotations

from typing import Literal

SubscriptionScope = (
    Literal[
        "FORM",
        "ALL_FORMS",
    ]
    | str
)
"""Which events a subscription form covers: `FORM` those of one form, `ALL_FORMS` those of all
forms of the plan.

Other values may come and are kept as they are.
"""
