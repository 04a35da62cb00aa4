"""DeliveryStatus: What became of a notification: `DELIVERED` it arrived, `FAILED` it did ..."""

from __future__ import annotations

from typing import Literal

DeliveryStatus = (
    Literal[
        "DELIVERED",
        "FAILED",
        "RESPONDED",
        "PENDING",
    ]
    | str
)
"""What became of a notification: `DELIVERED` it arrived, `FAILED` it did not, `RESPONDED` it was
answered, `PENDING` it is on its way.

Other values may come and are kept as they are.
"""
