"""BuiltInPlanType: The products to which plans of the catalogue connect."""

from __future__ import annotations

from typing import Literal

BuiltInPlanType = (
    Literal[
        "APP_DYNAMICS",
        "BIGPANDA",
        "DATADOG",
        "DYNATRACE",
        "NEW_RELIC",
        "PINGDOM",
        "SPLUNK",
        "WEBHOOK",
    ]
    | str
)
"""The products to which plans of the catalogue connect. More than these are known to exist.

Other values may come and are kept as they are.
"""
