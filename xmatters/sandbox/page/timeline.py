"""The history of an event, for readers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..jsontypes import Object
from ..times import parse_time
from ..world import Event

_WORDS: Final = {
    "EVENT_CREATED": "Created",
    "EVENT_ANNOTATED": "Comment",
    "EVENT_SUSPENDED": "Suspended",
    "EVENT_RESUMED": "Resumed",
    "EVENT_TERMINATED": "Terminated",
    "EVENT_COMPLETED": "Time is over",
    "NOTIFICATION_DELIVERED": "Delivered",
    "NOTIFICATION_FAILED": "Failed",
    "RESPONSE_RECEIVED": "Response",
}

_FIRST: Final = {"EVENT_CREATED": 0, "NOTIFICATION_SENT": 1}
"""What comes first of what happened at the same time."""


@dataclass(frozen=True)
class Entry:
    """Something that happened.

    Attributes:
        at: When.
        kind: What, as audits call it; `NOTIFICATION_SENT` for what no audit tells.
        words: What, in words.
        who: Whom it concerns.
        text: What was said.
    """

    at: datetime.datetime
    kind: str
    words: str
    who: str = ""
    text: str = ""


def timeline(event: Event) -> list[Entry]:
    """Return what happened to an event, the oldest first."""
    entries = [*map(_of_audit, event.audits), *_sent(event)]
    return sorted(entries, key=lambda entry: (entry.at, _FIRST.get(entry.kind, len(_FIRST))))


def _sent(event: Event) -> Iterator[Entry]:
    for delivery in event.deliveries:
        for notification in delivery["notifications"]["data"]:
            at = parse_time(notification["deliveryAttempted"])
            who = _recipient(notification["recipient"])
            yield Entry(at, "NOTIFICATION_SENT", "Notified", who)


def _of_audit(audit: Object) -> Entry:
    who = text = ""
    if "annotation" in audit:
        author = audit["annotation"].get("author", {})
        who, text = author.get("targetName", ""), audit["annotation"].get("comment", "")
    elif "response" in audit:
        response = audit["response"]
        who = _recipient(response["notification"]["recipient"])
        # A comment along with it has an entry of its own.
        text = response["response"]
    elif "notification" in audit:
        who = _recipient(audit["notification"]["recipient"])
    kind: str = audit["type"]
    return Entry(parse_time(audit["at"]), kind, _WORDS.get(kind, kind), who, text)


def _recipient(reference: Object) -> str:
    name: str = reference["targetName"]
    return name.replace("|", " · ")
