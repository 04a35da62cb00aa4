"""EnabledFor: From where events can be sent: `MOBILE` the mobile app, `UI` the web ..."""

from __future__ import annotations

from typing import Literal

EnabledFor = (
    Literal[
        "MOBILE",
        "UI",
        "API",
    ]
    | str
)
"""From where events can be sent: `MOBILE` the mobile app, `UI` the web interface, `API` programs.
Not certain: The reference prints MOBILE; the others follow the names of the fields
mobileEnabled, uiEnabled and apiEnabled.

Other values may come and are kept as they are.
"""
