"""Looking into the past with `at` (behaviours, section 8)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import TypeVar

from ..calls import Call
from ..errors import bad_request, missing_field, not_found
from ..jsontypes import Object

T = TypeVar("T")

_SETTLED: datetime.timedelta = datetime.timedelta(minutes=15)


def refuse_future(call: Call) -> None:
    """Refuse a moment of history that has not come."""
    at = call.query.get("at")
    if at is not None and at > call.world.latest_now():
        raise bad_request("The at field must not be in the future.", "at")


def existing(
    call: Call, items: Iterable[T], created: Callable[[T], datetime.datetime]
) -> Iterable[T]:
    """Return those items that existed at the moment of history that is asked for.

    Args:
        call: The request.
        items: The items of the present.
        created: When an item was created.
    """
    refuse_future(call)
    at = call.query.get("at")
    if at is None:
        return items
    # Who asks about a second means all of it.
    until = at + datetime.timedelta(seconds=1)
    return (each for each in items if created(each) < until)


def existed(call: Call, item: T, created: datetime.datetime, kind: str, identifier: str) -> T:
    """Return an item that existed at the moment of history that is asked for.

    Raises:
        ApiError: It did not, or the moment has not come.
    """
    for each in existing(call, [item], lambda _: created):
        return each
    raise not_found(kind, identifier)


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
