"""What is written down when somebody is notified: deliveries, notifications, responses, audits."""

from __future__ import annotations

import datetime
from typing import Final

from .jsontypes import Object
from .paging import as_is, embedded
from .rules.event_history import audit, event_reference
from .views import person_object, recipient_reference
from .world import Device, Event, Person, World

_STEPS: Final = ("PENDING", "FAILED", "DELIVERED", "RESPONDED")


def open_delivery(world: World, event: Event, person: Person) -> Object:
    """Note that somebody is to be notified of an event.

    Returns:
        The user delivery, which is part of the event and follows what becomes of it.
    """
    event.resolved.append(
        person_object(world, person) | {"targeted": False, "deliveryStatus": "PENDING"}
    )
    delivery: Object = {
        "event": event_reference(world, event),
        "person": person_object(world, person),
        "deliveryStatus": "PENDING",
        "notifications": embedded(list[Object](), as_is),
    }
    event.deliveries.append(delivery)
    return delivery


def delivery_to(event: Event, person_id: str) -> Object | None:
    """Return the user delivery of somebody, if the event reaches them."""
    return next((each for each in event.deliveries if each["person"]["id"] == person_id), None)


def raise_delivery_status(event: Event, delivery: Object, status: str) -> None:
    """Note how far a user delivery got, also where the recipient is listed.

    One device that is reached is enough, and an answer is more than that.
    """
    if _STEPS.index(status) < _STEPS.index(delivery["deliveryStatus"]):
        return
    delivery["deliveryStatus"] = status
    for recipient in event.resolved:
        if recipient["id"] == delivery["person"]["id"]:
            recipient["deliveryStatus"] = status


def notify(
    world: World,
    delivery: Object,
    recipient: Device | Person,
    identifier: str,
    moment: datetime.datetime,
) -> Object:
    """Send a notification, which is on its way then.

    Args:
        world: What the sandbox knows.
        delivery: The user delivery that it belongs to.
        recipient: The device, or the person who looks at the web interface.
        identifier: The id of the notification.
        moment: When.

    Returns:
        The notification, which is part of the delivery.
    """
    notification: Object = {
        "id": identifier,
        "category": "DEVICE" if isinstance(recipient, Device) else "PERSON",
        "recipient": recipient_reference(world, recipient),
        "deliveryStatus": "PENDING",
        "deliveryAttempted": world.specification.spell("Notification", "deliveryAttempted", moment),
    }
    _add(delivery["notifications"], notification, first=False)
    return notification


def notification_with(delivery: Object, identifier: str) -> Object | None:
    """Return a notification of a user delivery by its id."""
    notifications: list[Object] = delivery["notifications"]["data"]
    return next((each for each in notifications if each["id"] == identifier), None)


def settle(
    world: World,
    event: Event,
    delivery: Object,
    notification: Object,
    status: str,
    moment: datetime.datetime,
) -> None:
    """Note whether a notification arrived.

    Args:
        world: What the sandbox knows.
        event: The event.
        delivery: The user delivery.
        notification: The notification.
        status: `DELIVERED` or `FAILED`.
        moment: When.
    """
    notification["deliveryStatus"] = status
    if status == "DELIVERED":
        spelled = world.specification.spell("Notification", "delivered", moment)
        notification["delivered"] = spelled
    raise_delivery_status(event, delivery, status)
    audited = _audited(delivery, notification)
    audit(world, event, f"NOTIFICATION_{status}", moment, notification=audited)
    event.fields["notificationAuditCount"] += 1


def record_response(
    world: World,
    event: Event,
    delivery: Object,
    notification: Object,
    option: Object,
    moment: datetime.datetime,
    comment: str | None = None,
) -> None:
    """Note that somebody answered.

    Args:
        world: What the sandbox knows.
        event: The event.
        delivery: The user delivery.
        notification: The notification that is answered.
        option: The chosen response option.
        moment: When.
        comment: What was written along with the answer.
    """
    spell = world.specification.spell
    response = {
        "text": option["text"],
        "notification": {"id": notification["id"]},
        "received": spell("UserDeliveryResponse", "received", moment),
    }
    notification["deliveryStatus"] = "RESPONDED"
    notification.setdefault("responded", spell("Notification", "responded", moment))
    responses = notification.setdefault("responses", embedded(list[Object](), as_is))
    _add(responses, response, first=True)
    delivery["response"] = response
    raise_delivery_status(event, delivery, "RESPONDED")
    detail: Object = {
        "notification": _audited(delivery, notification),
        "option": {name: each for name, each in option.items() if name != "translations"},
        "received": spell("AuditResponseDetail", "received", moment),
        "response": option["text"],
    }
    if comment is not None:
        detail["comment"] = comment
    if notification["category"] == "PERSON":
        detail["source"] = "BROWSER"
    audit(world, event, "RESPONSE_RECEIVED", moment, response=detail)


def _audited(delivery: Object, notification: Object) -> Object:
    """Return a notification as the history shows it, at this moment."""
    shown = {name: notification[name] for name in ("id", "category", "recipient", "deliveryStatus")}
    created = notification["deliveryAttempted"]
    return shown | {"created": created, "event": delivery["event"]}


def _add(page: Object, item: Object, *, first: bool) -> None:
    page["data"].insert(0 if first else len(page["data"]), item)
    page["count"] = page["total"] = len(page["data"])
