"""IntegrationOperation: What an integration does."""

from __future__ import annotations

from typing import Literal

IntegrationOperation = (
    Literal[
        "CREATE_EVENT_SIMPLE",
        "CREATE_EVENT",
        "RUN_SCRIPT",
        "SEND_WEBHOOK",
        "SEND_TO_IA",
    ]
    | str
)
"""What an integration does. `CREATE_EVENT_SIMPLE`: starts an event from the request as it is.
`CREATE_EVENT`: starts an event from what a script makes of the request. `RUN_SCRIPT`: runs a
script and nothing else. `SEND_WEBHOOK`: calls an endpoint. `SEND_TO_IA`: sends to the
Integration Agent, which needs `ONPREMISE` and an `integrationService`.

Other values may come and are kept as they are.
"""
