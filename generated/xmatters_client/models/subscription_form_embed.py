"""SubscriptionFormEmbed: What a list of subscription forms can also carry: `deviceNames` the ..."""

from __future__ import annotations

from typing import Literal

SubscriptionFormEmbed = (
    Literal[
        "deviceNames",
        "propertyDefinitions",
        "roles",
    ]
    | str
)
"""What a list of subscription forms can also carry: `deviceNames` the devices to choose from and
those chosen at first, `propertyDefinitions` the properties to choose events by, `roles` the
roles that may subscribe.

Other values may come and are kept as they are.
"""
