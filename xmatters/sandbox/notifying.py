"""How an event runs: whom it notifies and when, what answers bring about, how it ends."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from .agenda import happening
from .errors import bad_request, conflict, invalid_value, unknown_reference
from .jsontypes import Object
from .notifications import (
    delivery_to,
    notification_with,
    notify,
    open_delivery,
    raise_delivery_status,
    record_response,
    settle,
)
from .recipients import devices_for, resolve
from .records.dispatches import Dispatch, Waiting, waiting_for
from .rules.event_history import annotate, audit, event_reference
from .world import Device, Event, Person, Record, World

SENDING: Final = datetime.timedelta(seconds=1)
"""How long after its creation an event sends its first notifications."""

TRAVEL: Final = datetime.timedelta(seconds=1)
"""How long a notification is on its way."""

FINAL: Final = frozenset({"TERMINATED", "TERMINATED_EXTERNAL"})
"""The states that an event does not leave (behaviours, section 14)."""

_AUDITS: Final[Mapping[str, str]] = {
    "ACTIVE": "EVENT_RESUMED",
    "SUSPENDED": "EVENT_SUSPENDED",
    "TERMINATED": "EVENT_TERMINATED",
}


# Notifying


def begin(world: World, event: Event, targets: list[Record], settings: Object) -> None:
    """Begin to notify those whom an event is addressed to, and plan its end.

    Args:
        world: What the sandbox knows.
        event: The event.
        targets: Whom it is addressed to.
        settings: What chooses the devices, see `devices_for`.
    """
    world.collection(Dispatch).add(Dispatch(event.id, {}))
    enlist(world, event, targets, settings)
    plan_expiry(world, event)


def enlist(
    world: World,
    event: Event,
    targets: list[Record],
    settings: Object,
    *,
    later: datetime.timedelta = datetime.timedelta(),
    is_informed_only: bool = False,
) -> None:
    """Plan the notifications of those for whom recipients stand, and who do not get any yet.

    Args:
        world: What the sandbox knows.
        event: The event, which has begun.
        targets: Whom to notify.
        settings: What chooses the devices, see `devices_for`.
        later: How long after the others.
        is_informed_only: Whether they cannot answer.
    """
    dispatch = world.collection(Dispatch).with_id(event.id)
    if dispatch is None:
        raise LookupError(f"the event {event.fields['eventId']} has not begun")
    for reached in resolve(world, targets, world.now):
        if reached.person.id in dispatch.targets:
            continue
        dispatch.targets[reached.person.id] = reached.target_id
        if is_informed_only:
            dispatch.informed.append(reached.person.id)
        delivery = open_delivery(world, event, reached.person)
        devices = devices_for(world, reached, settings, world.now)
        if not devices:
            raise_delivery_status(event, delivery, "FAILED")
        delay = datetime.timedelta() if event.fields["escalationOverride"] else reached.delay
        for device, pause in devices:
            waiting = Waiting(
                world.new_id(), {}, event.id, reached.person.id, device.id, reached.target_id
            )
            world.collection(Waiting).add(waiting)
            due = world.now + SENDING + later + delay + pause
            world.agenda.add(due, send_notification, waiting.id)


def plan_expiry(world: World, event: Event) -> None:
    """Plan the end of an event, for when its time is over."""
    lasts = datetime.timedelta(minutes=event.fields["expirationInMinutes"])
    world.agenda.add(event.created + lasts, expire_event, event.id)


@happening
def send_notification(world: World, identifier: str) -> None:
    """Send a notification, unless it is not wanted any more or the event is suspended."""
    waiting = world.collection(Waiting).with_id(identifier)
    if waiting is None:
        return
    event = world.events.with_id(waiting.event_id)
    if event is not None and event.fields["status"] == "SUSPENDED":
        waiting.is_overdue = True
    elif event is not None:
        _send(world, event, waiting)


def _send(world: World, event: Event, waiting: Waiting) -> None:
    world.collection(Waiting).remove(waiting)
    delivery = delivery_to(event, waiting.person_id)
    device = world.device_with_id(waiting.device_id)
    if delivery is None:
        return
    if device is None:
        # It was deleted since the event began.
        raise_delivery_status(event, delivery, "FAILED")
        return
    notify(world, delivery, device, waiting.id, world.now)
    due = world.now + TRAVEL
    world.agenda.add(due, deliver_notification, event.id, waiting.person_id, waiting.id, device.id)


@happening
def deliver_notification(
    world: World, event_id: str, person_id: str, identifier: str, device_id: str
) -> None:
    """Let a notification arrive, or fail if its device cannot be reached."""
    event = world.events.with_id(event_id)
    delivery = delivery_to(event, person_id) if event else None
    notification = notification_with(delivery, identifier) if delivery else None
    if event is None or delivery is None or notification is None:
        return
    if notification["deliveryStatus"] == "PENDING":
        arrived = _can_be_reached(world.device_with_id(device_id))
        status = "DELIVERED" if arrived else "FAILED"
        settle(world, event, delivery, notification, status, world.now)


def _can_be_reached(device: Device | None) -> bool:
    return (
        device is not None
        and device.fields["status"] == "ACTIVE"
        and device.fields["testStatus"] != "INVALID"
    )


# The status


@happening
def expire_event(world: World, event_id: str) -> None:
    """End an event whose time is over."""
    event = world.events.with_id(event_id)
    if event is not None and event.fields["status"] not in FINAL:
        _set_status(world, event, "TERMINATED", world.now, "EVENT_COMPLETED")


def change_status(world: World, event: Event, status: str, moment: datetime.datetime) -> None:
    """Suspend, resume or terminate an event.

    Args:
        world: What the sandbox knows.
        event: The event, which has another status.
        status: The new status.
        moment: When.
    """
    _set_status(world, event, status, moment, _AUDITS[status])
    if status == "ACTIVE":
        for waiting in waiting_for(world, event.id):
            if waiting.is_overdue:
                _send(world, event, waiting)


def _set_status(
    world: World, event: Event, status: str, moment: datetime.datetime, audit_type: str
) -> None:
    event.fields["status"] = status
    if status in FINAL:
        event.fields["terminated"] = world.specification.spell("Event", "terminated", moment)
        _cancel(world, waiting_for(world, event.id))
    audit(world, event, audit_type, moment, event=event_reference(world, event))


def _cancel(world: World, unwanted: Iterable[Waiting]) -> None:
    for waiting in unwanted:
        world.collection(Waiting).remove(waiting)


# Answers


def respond(
    world: World,
    event_id: str,
    person_id: str,
    option: str | int,
    comment: str | None = None,
) -> None:
    """Let somebody answer an event.

    They answer the latest notification that they got, or in the web interface if they got none.

    Args:
        world: What the sandbox knows.
        event_id: The id or number of the event.
        person_id: The id or user id of the person.
        option: The response option, by its text, number or id.
        comment: What the person writes along with the answer.

    Raises:
        ApiError: They cannot answer so.
    """
    event, person = world.events.find(event_id), world.people.find(person_id)
    if event is None:
        raise unknown_reference("event", event_id)
    if person is None:
        raise unknown_reference("person", person_id)
    if event.fields["status"] in FINAL:
        raise conflict(f"The event {event.fields['eventId']} is terminated.")
    delivery = delivery_to(event, person.id)
    if delivery is None:
        raise bad_request(f"The event does not notify {person.fields['targetName']}.", "person")
    dispatch = world.collection(Dispatch).with_id(event.id)
    if dispatch is not None and person.id in dispatch.informed:
        name = person.fields["targetName"]
        raise bad_request(f"{name} is informed by a one-way subscription.", "person")
    chosen = _chosen(event, option)
    if comment is not None and not chosen.get("allowComments", True):
        raise bad_request(f"The option {chosen['text']} takes no comments.", "comment")
    moment = world.moment()
    notification = _answered(world, delivery, person, moment)
    record_response(world, event, delivery, notification, chosen, moment, comment)
    if comment is not None:
        annotate(world, event, person, comment, moment)
    _ACTIONS.get(chosen.get("action", "RECORD_RESPONSE"), _do_nothing)(world, event, person)


def _chosen(event: Event, wanted: str | int) -> Object:
    for option in event.response_options:
        if str(wanted) in (option["text"], str(option["number"]), option["id"]):
            return option
    offered = ", ".join(option["text"] for option in event.response_options)
    raise invalid_value("option", wanted, f"The event offers: {offered or 'nothing'}.")


def _answered(world: World, delivery: Object, person: Person, moment: datetime.datetime) -> Object:
    notifications: list[Object] = delivery["notifications"]["data"]
    arrived = [
        each for each in notifications if each["deliveryStatus"] in ("DELIVERED", "RESPONDED")
    ]
    return arrived[-1] if arrived else notify(world, delivery, person, world.new_id(), moment)


# What answers bring about, by the actions of their options


def _do_nothing(_world: World, _event: Event, _person: Person) -> None:
    pass


def _stop_notifying_user(world: World, event: Event, person: Person) -> None:
    waiting = waiting_for(world, event.id)
    _cancel(world, [each for each in waiting if each.person_id == person.id])


def _stop_notifying_target(world: World, event: Event, person: Person) -> None:
    target = _target_of(world, event, person)
    waiting = waiting_for(world, event.id)
    _cancel(world, [each for each in waiting if each.target_id == target])


def _escalate(world: World, event: Event, person: Person) -> None:
    """Notify the next in line at once, and this person no more."""
    _stop_notifying_user(world, event, person)
    target = _target_of(world, event, person)
    for waiting in waiting_for(world, event.id):
        if waiting.target_id == target and not _has_begun(event, waiting.person_id):
            _send(world, event, waiting)
            return


def _has_begun(event: Event, person_id: str) -> bool:
    delivery = delivery_to(event, person_id)
    return delivery is not None and bool(delivery["notifications"]["data"])


def _assign(world: World, event: Event, _person: Person) -> None:
    """Leave everybody else alone."""
    _cancel(world, waiting_for(world, event.id))


def _end(world: World, event: Event, _person: Person) -> None:
    change_status(world, event, "TERMINATED", world.now)


def _count(_world: World, event: Event, _person: Person) -> None:
    event.fields["otherResponseCount"] = event.fields.get("otherResponseCount", 0) + 1


def _target_of(world: World, event: Event, person: Person) -> str | None:
    dispatch = world.collection(Dispatch).with_id(event.id)
    return dispatch.targets.get(person.id) if dispatch else None


_ACTIONS: Final[Mapping[str, Callable[[World, Event, Person], Any]]] = {
    "STOP_NOTIFYING_USER": _stop_notifying_user,
    "STOP_NOTIFYING_TARGET": _stop_notifying_target,
    "ESCALATE": _escalate,
    "ASSIGN_TO_USER": _assign,
    "END": _end,
    "COUNT_RESPONSE": _count,
}
