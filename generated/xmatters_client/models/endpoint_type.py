"""EndpointType: `EXTERNAL`: another system."""

from __future__ import annotations

from typing import Literal

EndpointType = (
    Literal[
        "EXTERNAL",
        "XMATTERS",
    ]
    | str
)
"""`EXTERNAL`: another system. `XMATTERS`: the instance itself; every plan with integrations has
such an endpoint, and it cannot be created.

Other values may come and are kept as they are.
"""
