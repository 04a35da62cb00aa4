"""IntegrationCreatedBy: The tool that made an integration: `IB` the Integration Builder, ..."""

from __future__ import annotations

from typing import Literal

IntegrationCreatedBy = (
    Literal[
        "IB",
        "FLOW",
    ]
    | str
)
"""The tool that made an integration: `IB` the Integration Builder, `FLOW` the Flow Designer.

Other values may come and are kept as they are.
"""
