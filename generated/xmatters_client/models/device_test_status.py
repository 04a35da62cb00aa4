"""DeviceTestStatus: Whether a device was tested: `UNTESTED` not yet, `PENDING` a test is ..."""

from __future__ import annotations

from typing import Literal

DeviceTestStatus = (
    Literal[
        "UNTESTED",
        "PENDING",
        "TESTED",
        "INVALID",
        "UNTESTED_FAILSAFE",
    ]
    | str
)
"""Whether a device was tested: `UNTESTED` not yet, `PENDING` a test is under way, `TESTED` a test
message was confirmed, `INVALID` the device cannot be reached. `UNTESTED_FAILSAFE` is an
untested failsafe device; it is only known as a value to filter by.

Other values may come and are kept as they are.
"""
