"""IntegrationEnvironment: Where the script runs: `HOSTED` within xMatters, `ONPREMISE` on an ..."""

from __future__ import annotations

from typing import Literal

IntegrationEnvironment = (
    Literal[
        "HOSTED",
        "ONPREMISE",
    ]
    | str
)
"""Where the script runs: `HOSTED` within xMatters, `ONPREMISE` on an agent of the company.

Other values may come and are kept as they are.
"""
