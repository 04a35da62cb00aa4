"""IntegrationLogStatus: How a run ended: `COMPLETED` well, `FAILED` with an error."""

from __future__ import annotations

from typing import Literal

IntegrationLogStatus = (
    Literal[
        "COMPLETED",
        "FAILED",
    ]
    | str
)
"""How a run ended: `COMPLETED` well, `FAILED` with an error.

Other values may come and are kept as they are.
"""
