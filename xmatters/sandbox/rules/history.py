"""Looking into the past with `at` (behaviours, section 8)."""

from __future__ import annotations

import datetime

from ..calls import Call
from ..errors import bad_request, missing_field
from ..jsontypes import Object

_SETTLED: datetime.timedelta = datetime.timedelta(minutes=15)


def refuse_future(call: Call) -> None:
    """Refuse a moment of history that has not come."""
    at = call.query.get("at")
    if at is not None and at > call.world.latest_now():
        raise bad_request("The at field must not be in the future.", "at")


def refuse_open_span(call: Call) -> None:
    """Refuse `at` without a span of time that ended before it."""
    refuse_future(call)
    at = call.query.get("at")
    if at is None:
        return
    if not {"from", "after"} & call.query.keys():
        raise missing_field("from")
    until = call.query.get("to", call.query.get("before"))
    if until is None:
        raise missing_field("to")
    if until > at or until > call.world.latest_now() - _SETTLED:
        raise bad_request(
            "The to field must not be later than at, and at least 15 minutes in the past.", "to"
        )


def revision(call: Call, identifier: str) -> Object:
    """Return what a reply about the past says of its state; nothing for the present.

    The sandbox remembers no earlier states: what it answers is the present one.
    """
    at = call.query.get("at")
    if at is None:
        return {}
    spelled = call.specification.spell("Revision", "at", at)
    return {"revision": {"id": identifier, "at": spelled, "seq": "1"}}
