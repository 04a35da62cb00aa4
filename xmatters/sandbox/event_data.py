"""The sample events: what Example Corp was notified of in the past days."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import islice
from typing import Final

from .jsontypes import Object
from .launching import event_fields
from .notifications import (
    notify,
    open_delivery,
    raise_delivery_status,
    record_response,
    settle,
)
from .records.triggers import FormSettings
from .rules.event_history import annotate, audit, event_reference
from .views import group_object
from .world import Event, Group, Person, World

_COUNT: Final = 60
_LATEST_ID: Final = "8f2b6c1d-4a3e-4d57-b6c9-1e0f2a3b4c01"
_LATEST_NUMBER: Final = 24_817_003
_LATEST_AGE: Final = datetime.timedelta(hours=1, minutes=59, seconds=56, milliseconds=524)
_BETWEEN: Final = datetime.timedelta(hours=4, minutes=7)
_OPTION: Final = "d5f7b9c1-4e6a-4c8d-8f2b-3a5c7e9d1f"

PLANS: Final = (
    (
        {"id": "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01", "name": "Outage Response"},
        {"id": "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01", "name": "Report an outage"},
    ),
    (
        {"id": "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e02", "name": "Planned Maintenance"},
        {"id": "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f02", "name": "Announce maintenance"},
    ),
)
"""The plans of the sample events, each with its form."""

_NAMES: Final = (
    "Database server is down",
    "Router maintenance tonight",
    "Storage is almost full",
    "New version of the web shop",
    # A recorded name has such a space (findings, 42).
    "Major Incident:\u00a0Sev-2",
)
_OPEN: Final = (0, 1, 2, 7)
"""How many events ago those began that go on, or are on hold."""
_SUSPENDED: Final = 2
_LONG: Final = 2 * 24 * 60
_PRIORITIES: Final = ("HIGH", "LOW", "MEDIUM")
_MOST_REACHED: Final = 5
_REGIONS: Final = ("West", "East")


def add_events(world: World) -> None:
    """Add the events, the oldest first."""
    groups = [group for group in world.groups if not group.criteria]
    authors = world.people[:3]
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
    plan, form = PLANS[age % len(PLANS)]
    fields = event_fields(world, number, FormSettings(form, plan), submitter, created) | {
        "name": _NAMES[age % len(_NAMES)],
        "priority": _PRIORITIES[age % len(_PRIORITIES)],
        "requestId": _numbered("a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01", age),
    }
    if age in _OPEN and age > 0:
        fields["expirationInMinutes"] = _LONG
    event = Event(_numbered(_LATEST_ID, age), fields, created)
    event.response_options = list(response_options(age % len(PLANS)))
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


def response_options(form: int) -> Iterator[Object]:
    """Return the answers that a form of the sample data offers, by its place among `PLANS`."""
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
    members = filter(None, map(world.people.with_id, world.member_ids(group)))
    for place, person in enumerate(islice(members, _MOST_REACHED)):
        status = ("RESPONDED", "DELIVERED", "FAILED")[place % 3]
        _deliver(world, event, person, status)


def _deliver(world: World, event: Event, person: Person, status: str) -> None:
    sent = event.created + datetime.timedelta(seconds=3)
    delivery = open_delivery(world, event, person)
    raise_delivery_status(event, delivery, status)
    for device in world.devices_of(person.id)[:1]:
        notification = notify(world, delivery, device, world.new_id(), sent)
        if status == "FAILED":
            settle(world, event, delivery, notification, "FAILED", sent)
            continue
        delivered = sent + datetime.timedelta(seconds=2, milliseconds=150)
        settle(world, event, delivery, notification, "DELIVERED", delivered)
        if status == "RESPONDED":
            answered = delivered + datetime.timedelta(minutes=4)
            option = event.response_options[0]
            record_response(world, event, delivery, notification, option, answered)


def _comment(world: World, event: Event, authors: list[Person], age: int) -> None:
    comments = ("The disk is full. I am cleaning up.", "All is well again.")[: age % 3]
    if age == 0:
        comments = ("The disk is full. I am cleaning up.",)
    for number, comment in enumerate(comments, start=1):
        moment = event.created + number * datetime.timedelta(minutes=10)
        annotate(world, event, authors[number % len(authors)], comment, moment)


def _end(world: World, event: Event, age: int) -> None:
    """Terminate all events but the latest, and a few that are kept going or on hold."""
    if age in _OPEN and age != _SUSPENDED:
        return
    moment = event.created + datetime.timedelta(hours=1, minutes=12)
    reference = event_reference(world, event)
    if age == _SUSPENDED:
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
    older.fields["relatedIncident"] = {"id": "INC-1042"}
    older.properties.clear()
    # An event of the service itself has no form, and here no name (findings, 9).
    for name in ("plan", "form", "name", "requestId"):
        del oldest.fields[name]
    oldest.fields |= {"eventType": "SYSTEM", "systemEventType": "TEMP_REPLACEMENT"}
