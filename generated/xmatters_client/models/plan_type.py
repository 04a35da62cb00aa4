"""PlanType: Where a plan comes from: `PLAN` is made by the customer, `BUILT_IN` ..."""

from __future__ import annotations

from typing import Literal

PlanType = (
    Literal[
        "PLAN",
        "BUILT_IN",
        "RESERVED",
    ]
    | str
)
"""Where a plan comes from: `PLAN` is made by the customer, `BUILT_IN` comes with the product,
`RESERVED` is kept for the product's own use. Only `PLAN` can be changed through the API.

Other values may come and are kept as they are.
"""
