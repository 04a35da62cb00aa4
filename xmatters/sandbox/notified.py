"""Who was notified: what tests want to know most of a sandbox whose events run."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from .records.dispatches import Waiting
from .records.triggers import AcceptedRequest
from .times import parse_time
from .world import World


@dataclass(frozen=True)
class Notification:
    """That somebody was notified of an event.

    Attributes:
        person: The user id of the person.
        device: The name of the device.
        event: The id of the event.
        sent: When.
        status: What became of it: `PENDING`, `DELIVERED`, `FAILED` or `RESPONDED`.
    """

    person: str
    device: str
    event: str
    sent: datetime.datetime
    status: str

    def __str__(self) -> str:
        """Return it as a line of a report."""
        return f"{self.person} on {self.device} at {self.sent:%Y-%m-%d %H:%M:%S}, {self.status}"


def notifications_after(world: World, moment: datetime.datetime) -> list[Notification]:
    """Return the notifications that were sent after a moment, in order.

    Args:
        world: What the sandbox knows.
        moment: The moment.
    """
    found = [
        Notification(
            person=delivery["person"]["targetName"],
            device=notification["recipient"]["name"],
            event=event.id,
            sent=parse_time(notification["deliveryAttempted"]),
            status=notification["deliveryStatus"],
        )
        for event in world.events
        for delivery in event.deliveries
        for notification in delivery["notifications"]["data"]
        # The other category is that of answers in the web interface.
        if notification["category"] == "DEVICE"
    ]
    return sorted((each for each in found if each.sent > moment), key=lambda each: each.sent)


def assert_notified(world: World, moment: datetime.datetime, people: Iterable[str]) -> None:
    """Check that people were notified after a moment, see `Sandbox.assert_notified`."""
    found = notifications_after(world, moment)
    for name in people:
        person = world.people.find(name)
        if person is None:
            raise ValueError(f"there is no person {name!r}")
        if person.fields["targetName"] not in {each.person for each in found}:
            listed = [f"  {each}" for each in found] or ["  nobody"]
            lines = [f"{name} was not notified, but:", *listed, *_still_to_come(world)]
            raise AssertionError("\n".join(lines))


def assert_nobody_notified(world: World, moment: datetime.datetime) -> None:
    """Check that nobody was notified, see `Sandbox.assert_nobody_notified`."""
    found = [f"  {each}" for each in notifications_after(world, moment)]
    lines = ["nobody should have been notified, but these were:", *found] if found else []
    lines += _still_to_come(world)
    if lines:
        raise AssertionError("\n".join(lines))


def _still_to_come(world: World) -> list[str]:
    """Return who is still to be notified, as far as that is known already."""
    lines: list[str] = []
    for waiting in world.collection(Waiting):
        person = world.people.with_id(waiting.person_id)
        device = world.device_with_id(waiting.device_id)
        if person and device:
            lines.append(f"  {person.fields['targetName']} on {device.fields['name']}")
    requests = len(world.collection(AcceptedRequest))
    if requests:
        lines.append(f"  whoever {requests} triggered event(s) will reach; it is too soon to say")
    advice = "still to be notified, once sandbox.advance() lets enough time pass:"
    return [advice, *lines] if lines else []
