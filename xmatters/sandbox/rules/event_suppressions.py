"""Event suppressions: which events were held back as repetitions of an event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import as_is, page
from ..search import ordered
from .events import event_in

_SORT_KEYS: Final[Mapping[str, Callable[[Object], Any]]] = {
    "EVENT_ID": lambda suppression: int(suppression["event"]["eventId"]),
}


@operation
def get_event_suppressions(call: Call) -> Reply:
    """List what was held back, the earliest first; the event has to be named (section 7)."""
    event = event_in(call, call.query["event"])
    suppressions = ordered(call, event.suppressions, _SORT_KEYS)
    return Reply(200, page(call, suppressions, as_is))
