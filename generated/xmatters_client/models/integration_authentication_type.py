"""IntegrationAuthenticationType: How callers of an inbound integration sign in."""

from __future__ import annotations

from typing import Literal

IntegrationAuthenticationType = (
    Literal[
        "ANY",
        "URL",
        "BASIC",
        "API_KEY",
        "OAUTH",
    ]
    | str
)
"""How callers of an inbound integration sign in. `ANY`: in any of these ways. `URL`: by the
address. `BASIC`: with name and password. `API_KEY`: with an API key. `OAUTH`: with a token.

Other values may come and are kept as they are.
"""
