"""ResponseAction: What an answer brings about: `RECORD_RESPONSE` it is only noted, ..."""

from __future__ import annotations

from typing import Literal

ResponseAction = (
    Literal[
        "RECORD_RESPONSE",
        "STOP_NOTIFYING_USER",
        "STOP_NOTIFYING_TARGET",
        "ESCALATE",
        "ASSIGN_TO_USER",
        "END",
        "COUNT_RESPONSE",
        "OMIT_RESPONSE_COUNT",
    ]
    | str
)
"""What an answer brings about: `RECORD_RESPONSE` it is only noted, `STOP_NOTIFYING_USER` the
person is not notified any more, `STOP_NOTIFYING_TARGET` nor is the group they were notified
for, `ESCALATE` the next in line is notified, `ASSIGN_TO_USER` the person takes the event over
and the others are left alone, `END` the event ends. Only where responses are counted, and then
instead of the others: `COUNT_RESPONSE` the answer counts, `OMIT_RESPONSE_COUNT` it does not.

Other values may come and are kept as they are.
"""
