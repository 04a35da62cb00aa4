"""IntegrationTriggeredBy: What sets off an outbound integration."""

from __future__ import annotations

from typing import Literal

IntegrationTriggeredBy = (
    Literal[
        "STATUS",
        "DELIVERYSTATUS",
        "RESPONSE",
        "ANNOTATION",
        "ESCALATION",
        "TARGETEDRECIPIENTFAILURE",
    ]
    | str
)
"""What sets off an outbound integration. `STATUS`: the status of an event changed.
`DELIVERYSTATUS`: a notification was delivered or failed. `RESPONSE`: somebody answered.
`ANNOTATION`: somebody commented. `ESCALATION`: the event went on to the next person.
`TARGETEDRECIPIENTFAILURE`: a recipient could not be notified.

Other values may come and are kept as they are.
"""
