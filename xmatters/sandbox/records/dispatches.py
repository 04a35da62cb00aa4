"""Dispatches: the part of an event that is still to come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from ..world import Record, World


@dataclass(slots=True, eq=False)
class Dispatch(Record):
    """Through whom an event reaches people. Its id is that of the event.

    Attributes:
        targets: For each person, the targeted recipient on whose account they are notified.
        informed: The people who cannot answer, as they have a one-way subscription.
    """

    NAME_FIELD: ClassVar[str] = "id"

    targets: dict[str, str] = field(default_factory=dict[str, str])
    informed: list[str] = field(default_factory=list[str])


@dataclass(slots=True, eq=False)
class Waiting(Record):
    """A notification that is still to be sent. Its id is that of the notification.

    Attributes:
        event_id: What it is about.
        person_id: Whom it is for.
        device_id: The device that it goes to.
        target_id: The targeted recipient on whose account the person is notified.
        is_overdue: Whether it would have been sent if the event were not suspended.
    """

    NAME_FIELD: ClassVar[str] = "id"

    event_id: str
    person_id: str
    device_id: str
    target_id: str
    is_overdue: bool = False


def waiting_for(world: World, event_id: str) -> list[Waiting]:
    """Return the notifications of an event that are still to be sent, in their order."""
    return [each for each in world.collection(Waiting) if each.event_id == event_id]
