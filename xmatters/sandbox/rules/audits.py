"""Audits: what happened to an event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import as_is, page
from ..search import Filter, among, matching, ordered, within
from ..times import parse_time
from .events import event_in
from .history import refuse_open_span

FILTERS: Final[Mapping[str, Filter[Object]]] = {
    "auditType": among(lambda entry: entry["type"]),
    **within(lambda entry: parse_time(entry["at"])),
}


@operation
def get_audits(call: Call) -> Reply:
    """List what happened to an event, the oldest entry first (section 7)."""
    refuse_open_span(call)
    event = event_in(call, call.query["eventId"])
    return Reply(200, page(call, ordered(call, matching(call, event.audits, FILTERS), {}), as_is))
