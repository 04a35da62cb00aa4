"""The people of the sample company who have names in the documentation."""

from __future__ import annotations

import datetime
from typing import Final

from .rules.devices import new_device_fields
from .world import Device, Person, World

MARY: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
TOM: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03"
DENVER: Final = "b9f030e0-af51-4bfb-b220-9fd9c24dc201"
DEVICE: Final = "3c8e1f5a-7b2d-4e60-9f14-2a6b8c0d1e"
"""How the ids of the devices begin."""
STANDARD_USER: Final = "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f01"
GROUP_SUPERVISOR: Final = "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f02"

_ZONE: Final = "US/Mountain"


def _time(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def new_person(
    world: World,
    identifier: str,
    first_name: str,
    last_name: str,
    name: str,
    created: datetime.datetime,
) -> Person:
    """Return a person who works in Denver.

    Args:
        world: Knows how the service spells times.
        identifier: The id.
        first_name: The first name.
        last_name: The last name.
        name: The user id.
        created: When the person was added.
    """
    spelled = world.specification.spell("Person", "whenCreated", created)
    fields = {
        "targetName": name,
        "firstName": first_name,
        "lastName": last_name,
        "status": "ACTIVE",
        "language": "en",
        "timezone": _ZONE,
        "webLogin": name,
        "licenseType": "FULL_USER",
        "externallyOwned": False,
        "properties": {"Department": "Operations"},
        "whenCreated": spelled,
        "whenUpdated": spelled,
    }
    return Person(identifier, fields, created, site_id=DENVER, role_ids=[STANDARD_USER])


def _signed_in(world: World, person: Person, last_login: str) -> None:
    person.last_login = _time(last_login)
    updated = person.last_login + datetime.timedelta(milliseconds=1)
    spell = world.specification.spell
    person.fields["lastLogin"] = spell("Person", "lastLogin", person.last_login)
    person.fields["whenUpdated"] = spell("Person", "whenUpdated", updated)


def _device(world: World, owner: Person, number: int, sequence: int, **fields: object) -> Device:
    device = Device(f"{DEVICE}{number:02}", new_device_fields(fields), owner.id)
    world.place_device(device, sequence)
    return device


def _email(person: Person) -> str:
    first_name, last_name = person.fields["firstName"], person.fields["lastName"]
    return f"{first_name}.{last_name}@example.com".lower()


def new_mary(world: World) -> Person:
    """Return Mary McBride, who signs in."""
    mary = new_person(world, MARY, "Mary", "McBride", "mmcbride", _time("2025-11-03T09:12:30.115Z"))
    mary.role_ids.append(GROUP_SUPERVISOR)
    mary.supervisor_ids.append(ANA)
    mary.fields["phoneLogin"] = "20417"
    mary.fields["properties"] |= {"First Aid": True, "Skills": ["Oracle", "PostgreSQL"]}
    _signed_in(world, mary, "2026-02-27T16:40:11.205Z")
    return mary


def add_named_people(world: World) -> None:
    """Add those who have names in the docs, with their devices."""
    ana = new_person(world, ANA, "Ana", "Silva", "asilva", _time("2025-10-20T10:01:44.902Z"))
    ana.role_ids.append(GROUP_SUPERVISOR)
    _signed_in(world, ana, "2026-03-01T22:15:09.318Z")

    mary = new_mary(world)
    tom = new_person(world, TOM, "Tom", "Okafor", "tokafor", _time("2025-06-02T14:05:20.310Z"))
    tom.supervisor_ids.append(MARY)
    tom.fields |= {
        "externalKey": "hr-20631",
        "externallyOwned": True,
        "locked": ["firstName", "lastName"],
        "licenseType": "STAKEHOLDER_USER",
    }
    for person in (mary, ana, tom):
        world.people.add(person)
    _add_named_devices(world, mary, ana, tom)


def _add_named_devices(world: World, mary: Person, ana: Person, tom: Person) -> None:
    email = {"deviceType": "EMAIL", "name": "Work Email", "testStatus": "TESTED"}
    phone = {"deviceType": "VOICE", "name": "Mobile Phone", "priorityThreshold": "MEDIUM"}
    text = {"deviceType": "TEXT_PHONE", "name": "SMS Phone"}
    app = {"deviceType": "APPLE_PUSH", "name": "Apple Device", "testStatus": "TESTED"}
    pager = {"deviceType": "NUMERIC_PAGER", "name": "Numeric Pager", "status": "INACTIVE"}
    _device(world, mary, 1, 1, **email, emailAddress=_email(mary), defaultDevice=True)
    mobile = _device(world, mary, 2, 2, **phone, phoneNumber="+13035550142", delay=5)
    mobile.timeframes.append(
        {
            "name": "Weekdays",
            "startTime": "08:00",
            "timezone": _ZONE,
            "durationInMinutes": 600,
            "excludeHolidays": True,
            # Days come back in no order (findings, 6).
            "days": ["TU", "MO", "TH", "FR", "WE"],
        }
    )
    _device(world, mary, 6, 3, **app, accountId="mmcbride")
    _device(world, ana, 3, 1, **phone, phoneNumber="+13035550148", delay=5, defaultDevice=True)
    _device(world, ana, 4, 2, **email, emailAddress=_email(ana))
    _device(world, ana, 7, 3, **text, phoneNumber="+13035550148")
    _device(world, tom, 5, 1, **email, emailAddress=_email(tom), defaultDevice=True)
    # A kind that the specification has no schema for.
    _device(world, tom, 8, 2, **pager)
