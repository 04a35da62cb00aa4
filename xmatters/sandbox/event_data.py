"""The sample events: what Example Corp was notified of in the past days."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from .jsontypes import Object
from .paging import as_is, embedded
from .rules.event_history import annotate, audit, event_reference
from .views import (
    group_object,
    person_object,
    person_reference,
    recipient_reference,
)
from .world import Device, Event, Group, Person, World

_COUNT: Final = 60
_LATEST_ID: Final = "8f2b6c1d-4a3e-4d57-b6c9-1e0f2a3b4c01"
_LATEST_NUMBER: Final = 24_817_003
_LATEST_AGE: Final = datetime.timedelta(hours=1, minutes=59, seconds=56, milliseconds=524)
_BETWEEN: Final = datetime.timedelta(hours=4, minutes=7)
_OPTION: Final = "d5f7b9c1-4e6a-4c8d-8f2b-3a5c7e9d1f"

_PLANS: Final = (
    (
        {"id": "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01", "name": "Outage Response"},
        {"id": "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01", "name": "Report an outage"},
    ),
    (
        {"id": "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e02", "name": "Planned Maintenance"},
        {"id": "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f02", "name": "Announce maintenance"},
    ),
)
_NAMES: Final = (
    "Database server is down",
    "Router maintenance tonight",
    "Storage is almost full",
    "New version of the web shop",
    # A recorded name has such a space (findings, 42).
    "Major Incident:\u00a0Sev-2",
)
_PRIORITIES: Final = ("HIGH", "LOW", "MEDIUM")
_REGIONS: Final = ("West", "East")


def add_events(world: World) -> None:
    """Add the events, the oldest first."""
    groups = [group for group in world.groups if not group.criteria]
    authors = [person for person, _ in zip(world.people, range(3), strict=False)]
    for age in reversed(range(_COUNT)):
        event = _event(world, age, authors[age % len(authors)])
        world.events.add(event)
        _notify(world, event, groups[age % len(groups)])
        _comment(world, event, authors, age)
        _end(world, event, age)
    _make_remarkable(world)


def _event(world: World, age: int, submitter: Person) -> Event:
    created = world.now - _LATEST_AGE - age * _BETWEEN
    number = str(_LATEST_NUMBER - 13 * age)
    plan, form = _PLANS[age % len(_PLANS)]
    fields: Object = {
        "eventId": number,
        "name": _NAMES[age % len(_NAMES)],
        "eventType": "USER",
        "plan": plan,
        "form": form,
        "submitter": person_reference(world, submitter),
        "priority": _PRIORITIES[age % len(_PRIORITIES)],
        "status": "ACTIVE",
        "incident": f"INCIDENT_ID-{number}",
        "requestId": _numbered("a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01", age),
        "created": world.specification.spell("Event", "created", created),
        "expirationInMinutes": 180,
        "voicemailOptions": {"retry": 0, "every": 60, "leave": "callbackonly"},
        **dict.fromkeys(
            (
                "floodControl",
                "overrideDeviceRestrictions",
                "escalationOverride",
                "bypassPhoneIntro",
                "requirePhonePassword",
                "responseCountsEnabled",
            ),
            False,
        ),
    }
    event = Event(_numbered(_LATEST_ID, age), fields, created)
    event.response_options = list(_response_options(age % len(_PLANS)))
    event.properties = {
        "Region#en": _REGIONS[age % len(_REGIONS)],
        "Severity": f"Sev-{1 + age % 3}",
        "Systems": ["db01", "db02"][: 1 + age % 2],
        "Customer impact": age % 4 == 0,
        "Location": [
            {"category": "Country", "value": "USA"},
            {"category": "City", "value": "Denver"},
        ],
    }
    event.messages = [
        {
            "id": world.new_id(),
            "messageType": "SUBJECT_AND_BODY",
            "subject": fields["name"],
            "body": f"<p>{fields['name']}</p>",
            "language": "en",
        }
    ]
    reference = event_reference(world, event)
    audit(world, event, "EVENT_CREATED", created, event=reference)
    return event


def _numbered(latest: str, age: int) -> str:
    """Return the id of an older thing than the latest, which the documentation knows."""
    return f"{latest[:-2]}{age + 1:02x}"


def _response_options(form: int) -> Iterator[Object]:
    options = (
        ("Accept", "I take care of it", "ASSIGN_TO_USER", "POSITIVE", "Aceitar"),
        ("Escalate", "Somebody else has to take care of it", "ESCALATE", "NEGATIVE", "Escalar"),
    )
    for number, (text, description, action, contribution, translation) in enumerate(options, 1):
        identifier = f"{_OPTION}{number + len(options) * form:02}"
        yield {
            "id": identifier,
            "number": number,
            "text": text,
            "description": description,
            "prompt": f"To {text.lower()}",
            "action": action,
            "contribution": contribution,
            "joinConference": False,
            "allowComments": True,
            "redirectUrl": "",
            "translations": [{"id": identifier, "language": "pt", "text": translation}],
        }


# What happened


def _notify(world: World, event: Event, group: Group) -> None:
    """Send the event to a group: whom it reaches answers, or cannot be reached."""
    event.targeted = [group_object(world, group) | {"targeted": True}]
    reached = [person for person in map(world.people.with_id, world.member_ids(group)) if person]
    for place, person in enumerate(reached[:5]):
        status = ("RESPONDED", "DELIVERED", "FAILED")[place % 3]
        _deliver(world, event, person, status)
        recipient = person_object(world, person)
        event.resolved.append(recipient | {"targeted": False, "deliveryStatus": status})
    event.fields["notificationAuditCount"] = len(event.deliveries)


def _deliver(world: World, event: Event, person: Person, status: str) -> None:
    sent = event.created + datetime.timedelta(seconds=3)
    notifications = [
        _notification(world, event, device, status, sent)
        for device in world.devices_of(person.id)[:1]
    ]
    delivery: Object = {
        "event": event_reference(world, event),
        "person": person_object(world, person),
        "deliveryStatus": status,
        "notifications": embedded(notifications, as_is),
    }
    if status == "RESPONDED" and notifications:
        delivery["response"] = notifications[0]["responses"]["data"][0]
    event.deliveries.append(delivery)


def _notification(
    world: World, event: Event, device: Device, status: str, sent: datetime.datetime
) -> Object:
    """Notify a device and return what user deliveries say of it."""
    spell = world.specification.spell
    identifier = world.new_id()
    recipient = recipient_reference(world, device)
    common = {
        "id": identifier,
        "category": "DEVICE",
        "recipient": recipient,
        "deliveryStatus": status,
    }
    audited = common | {
        "created": spell("Notification", "created", sent),
        "event": event_reference(world, event),
    }
    shown: Object = {**common, "deliveryAttempted": spell("Notification", "created", sent)}
    if status == "FAILED":
        audit(world, event, "NOTIFICATION_FAILED", sent, notification=audited)
        return shown
    delivered = sent + datetime.timedelta(seconds=2, milliseconds=150)
    shown["delivered"] = spell("Notification", "delivered", delivered)
    audit(world, event, "NOTIFICATION_DELIVERED", delivered, notification=audited)
    if status == "RESPONDED":
        _respond(world, event, shown, audited, delivered + datetime.timedelta(minutes=4))
    return shown


def _respond(
    world: World, event: Event, shown: Object, audited: Object, received: datetime.datetime
) -> None:
    spell = world.specification.spell
    option = {
        name: value for name, value in event.response_options[0].items() if name != "translations"
    }
    response = {
        "text": option["text"],
        "notification": {"id": shown["id"]},
        "received": spell("UserDeliveryResponse", "received", received),
    }
    shown["responded"] = spell("Notification", "responded", received)
    shown["responses"] = embedded([response], as_is)
    detail = {
        "notification": audited,
        "option": option,
        "received": spell("AuditResponseDetail", "received", received),
        "response": option["text"],
    }
    audit(world, event, "RESPONSE_RECEIVED", received, response=detail)


def _comment(world: World, event: Event, authors: list[Person], age: int) -> None:
    comments = ("The disk is full. I am cleaning up.", "All is well again.")[: age % 3]
    if age == 0:
        comments = ("The disk is full. I am cleaning up.",)
    for number, comment in enumerate(comments, start=1):
        moment = event.created + number * datetime.timedelta(minutes=10)
        annotate(world, event, authors[number % len(authors)], comment, moment)


def _end(world: World, event: Event, age: int) -> None:
    """Terminate all events but the latest, and a few that are kept going or on hold."""
    if age in (0, 1, 7):
        return
    moment = event.created + datetime.timedelta(hours=1, minutes=12)
    reference = event_reference(world, event)
    if age == 2:
        event.fields["status"] = "SUSPENDED"
        audit(world, event, "EVENT_SUSPENDED", moment, event=reference)
        return
    event.fields["status"] = "TERMINATED_EXTERNAL" if age == 9 else "TERMINATED"
    event.fields["terminated"] = world.specification.spell("Event", "terminated", moment)
    audit(world, event, "EVENT_TERMINATED", moment, event=reference)


def _make_remarkable(world: World) -> None:
    """Give some events what few have."""
    latest, *_, older, oldest = reversed(list(world.events))
    latest.files["report.txt"] = ("text/plain", b"Disk /dev/sda1 is full.\n")
    latest.files["state.json"] = ("application/json", b'{"disk": "full"}')
    match = {
        "id": older.id,
        "eventId": older.fields["eventId"],
        "at": world.specification.spell("SuppressionMatch", "at", latest.created),
        "filters": [{"id": world.new_id(), "name": "Same server"}],
        "links": event_reference(world, older)["links"],
    }
    latest.suppressions.append({"event": event_reference(world, latest), "match": match})
    older.fields["relatedIncident"] = {"id": "INC-1042"}
    older.properties.clear()
    # An event of the service itself has no form, and here no name (findings, 9).
    for name in ("plan", "form", "name", "requestId"):
        del oldest.fields[name]
    oldest.fields |= {"eventType": "SYSTEM", "systemEventType": "TEMP_REPLACEMENT"}
