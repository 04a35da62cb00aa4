"""BridgeType: Which conference bridges a sender can choose from: ..."""

from __future__ import annotations

from typing import Literal

BridgeType = (
    Literal[
        "XMATTERS_BRIDGES_ONLY",
        "EXTERNAL_BRIDGES_ONLY",
        "XMATTERS_AND_EXTERNAL_BRIDGES",
    ]
    | str
)
"""Which conference bridges a sender can choose from: `XMATTERS_BRIDGES_ONLY` those that xMatters
hosts, `EXTERNAL_BRIDGES_ONLY` those of other providers, `XMATTERS_AND_EXTERNAL_BRIDGES` both.

Other values may come and are kept as they are.
"""
