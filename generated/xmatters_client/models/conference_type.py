"""ConferenceType: Who hosts a conference bridge: `BRIDGE` xMatters, `EXTERNAL` another ..."""

from __future__ import annotations

from typing import Literal

ConferenceType = (
    Literal[
        "BRIDGE",
        "EXTERNAL",
    ]
    | str
)
"""Who hosts a conference bridge: `BRIDGE` xMatters, `EXTERNAL` another provider.

Other values may come and are kept as they are.
"""
