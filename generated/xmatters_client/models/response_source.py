"""ResponseSource: Where an answer was given: `BROWSER` in the web interface, `IOS` or ..."""

from __future__ import annotations

from typing import Literal

ResponseSource = (
    Literal[
        "BROWSER",
        "IOS",
        "ANDROID",
    ]
    | str
)
"""Where an answer was given: `BROWSER` in the web interface, `IOS` or `ANDROID` in the mobile app.

Other values may come and are kept as they are.
"""
