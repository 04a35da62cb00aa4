"""AuditType: What happened to an event: `EVENT_ANNOTATED` a comment was added, ..."""

from __future__ import annotations

from typing import Literal

AuditType = (
    Literal[
        "EVENT_ANNOTATED",
        "EVENT_CREATED",
        "EVENT_SUSPENDED",
        "EVENT_RESUMED",
        "EVENT_COMPLETED",
        "EVENT_TERMINATED",
        "RESPONSE_RECEIVED",
        "NOTIFICATION_DELIVERED",
        "NOTIFICATION_FAILED",
    ]
    | str
)
"""What happened to an event: `EVENT_ANNOTATED` a comment was added, `RESPONSE_RECEIVED` somebody
answered. The vendor's reference documents these two. Of the others only the names are known:
`EVENT_CREATED`, `EVENT_SUSPENDED`, `EVENT_RESUMED`, `EVENT_COMPLETED`, `EVENT_TERMINATED` about
the course of the event, and `NOTIFICATION_DELIVERED`, `NOTIFICATION_FAILED` about single
notifications.

Other values may come and are kept as they are.
"""
