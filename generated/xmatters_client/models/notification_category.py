"""NotificationCategory: To what a notification went: `DEVICE` a device, `PERSON` the person, ..."""

from __future__ import annotations

from typing import Literal

NotificationCategory = (
    Literal[
        "PERSON",
        "DEVICE",
    ]
    | str
)
"""To what a notification went: `DEVICE` a device, `PERSON` the person, who saw and answered it in
the web interface or the app.

Other values may come and are kept as they are.
"""
