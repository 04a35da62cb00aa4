"""The sample company: Example Corp, the same on each run."""

from __future__ import annotations

import datetime
import random
from typing import Final

from .event_data import add_events
from .jsontypes import Object
from .live_data import add_live_data
from .plan_data import add_plans
from .rules.devices import new_device_fields
from .schedule_data import add_around_the_clock, add_schedules
from .specification import Specification
from .world import BASE_TIME, Device, DeviceName, Group, Person, Role, Site, World

MARY: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
TOM: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03"
DENVER: Final = "b9f030e0-af51-4bfb-b220-9fd9c24dc201"
DATABASE_OPERATIONS: Final = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"
NETWORK_OPERATIONS: Final = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f02"

_STANDARD_USER: Final = "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f01"
_GROUP_SUPERVISOR: Final = "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f02"
_DEVICE: Final = "3c8e1f5a-7b2d-4e60-9f14-2a6b8c0d1e"
_DEVICE_NAME: Final = "a1d3f5b7-2c4e-4f60-8a91-3b5d7f9e0c"
_ZONE: Final = "US/Mountain"
_NAMED: Final = 3
_PEOPLE_IN_A_TEAM: Final = 50


def _words(text: str) -> list[str]:
    return text.split()


_FIRST_NAMES: Final = _words(
    "Amara Bruno Carla Deniz Elena Farid Grace Hiro Ines Jonas Katya Liam Mina Nils Olga Paulo "
    "Quinn Rosa Samir Tessa Uma Viktor Wanda Xenia Yusuf Zoe"
)
_LAST_NAMES: Final = _words(
    "Abbott Berg Castillo Dubois Eriksen Fischer Garcia Haddad Ivanov Jensen Kowalski Lindgren "
    "Moreau Nakamura Olsen Petrov Quintero Rossi Schmidt Tanaka Ueda Varga Weber Xu Young Zhang"
)


def build_world(
    specification: Specification, people: int, now: datetime.datetime | None = None
) -> World:
    """Return a world with the sample company.

    Args:
        specification: How the service spells things.
        people: How many people the company has, at least the three that have names in the docs.
        now: The present.
    """
    world = _instance(specification, now)
    _add_sites(world)
    _add_named_people(world)
    _add_generated_people(world, max(0, people - _NAMED))
    _add_groups(world)
    add_events(world)
    add_plans(world)
    add_live_data(world)
    return world


def build_empty_world(specification: Specification, now: datetime.datetime | None = None) -> World:
    """Return a world with what no instance is without: a site, roles, device names, one person.

    Args:
        specification: How the service spells things.
        now: The present.
    """
    world = _instance(specification, now)
    _add_denver(world)
    mary = _mary(world)
    mary.supervisor_ids.clear()
    world.people.add(mary)
    return world


def _instance(specification: Specification, now: datetime.datetime | None) -> World:
    world = World(specification, now or BASE_TIME)
    world.property_names = {"Department", "First Aid", "Skills", "Cost Center"}
    world.caller_id = MARY
    _add_roles(world)
    _add_device_names(world)
    return world


def _time(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


_SITE: Final[Object] = {"status": "ACTIVE", "externallyOwned": False, "language": "en"}


def _add_denver(world: World) -> None:
    denver = {
        "name": "Denver",
        "timezone": _ZONE,
        "address1": "100 Example Street",
        "address2": "",
        "city": "Denver",
        "state": "CO",
        "postalCode": "80202",
        "country": "USA",
        "latitude": 39.7392,
        "longitude": -104.9903,
    }
    # New Year, Independence Day and Christmas.
    world.sites.add(Site(DENVER, _SITE | denver, ((1, 1), (7, 4), (12, 25))))


def _add_sites(world: World) -> None:
    _add_denver(world)
    lisbon = {"name": "Lisbon", "timezone": "Europe/Lisbon", "city": "Lisbon", "country": "PRT"}
    old = {"name": "Old Warehouse", "timezone": _ZONE, "country": "USA", "status": "INACTIVE"}
    # New Year, Liberty Day, Labour Day and Christmas.
    holidays = ((1, 1), (4, 25), (5, 1), (12, 25))
    world.sites.add(Site(f"{DENVER[:-1]}2", _SITE | lisbon, holidays))
    world.sites.add(Site(f"{DENVER[:-1]}3", _SITE | old))


def _add_roles(world: World) -> None:
    names = ("Standard User", "Group Supervisor", "Company Supervisor", "REST Web Service User")
    for number, name in enumerate(names, start=1):
        world.roles.add(Role(f"{_STANDARD_USER[:-1]}{number}", {"name": name}))
    standard_user = world.roles.named("Standard User")
    if standard_user:
        standard_user.fields["description"] = "Keeps a profile and answers messages"


def _add_device_names(world: World) -> None:
    names = {
        "Work Email": ("EMAIL", "Email address at work"),
        "Mobile Phone": ("VOICE", "Mobile phone for calls"),
        "Home Email": ("EMAIL", "Private email address"),
        "SMS Phone": ("TEXT_PHONE", "Mobile phone for text messages"),
        "Work Phone": ("VOICE", "Telephone at work"),
        "Apple Device": ("APPLE_PUSH", "The app on an Apple device"),
        "Android Device": ("ANDROID_PUSH", "The app on an Android device"),
        "Text Pager": ("TEXT_PAGER", "Pager with text"),
        "Numeric Pager": ("NUMERIC_PAGER", "Pager with numbers"),
        "Fax": ("FAX", "Facsimile"),
        "Public Address": ("VOICE_IVR", "Loudspeakers"),
        "Control Room": ("GENERIC", "A screen in the control room"),
    }
    for number, (name, (kind, description)) in enumerate(names.items(), start=1):
        fields: Object = {
            "deviceType": kind,
            "name": name,
            "description": description,
            "privileged": name == "Home Email",
        }
        if kind == "EMAIL":
            fields["domains"] = ["example.com"]
        world.device_names.add(DeviceName(f"{_DEVICE_NAME}{number:02}", fields))


# People


def _person(
    world: World, identifier: str, first_name: str, last_name: str, name: str, created: str
) -> Person:
    moment = _time(created)
    spelled = world.specification.spell("Person", "whenCreated", moment)
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
    return Person(identifier, fields, moment, site_id=DENVER, role_ids=[_STANDARD_USER])


def _signed_in(world: World, person: Person, last_login: str) -> None:
    person.last_login = _time(last_login)
    updated = person.last_login + datetime.timedelta(milliseconds=1)
    spell = world.specification.spell
    person.fields["lastLogin"] = spell("Person", "lastLogin", person.last_login)
    person.fields["whenUpdated"] = spell("Person", "whenUpdated", updated)


def _device(world: World, owner: Person, number: int, sequence: int, **fields: object) -> Device:
    device = Device(f"{_DEVICE}{number:02}", new_device_fields(fields), owner.id)
    world.place_device(device, sequence)
    return device


def _email(person: Person) -> str:
    first_name, last_name = person.fields["firstName"], person.fields["lastName"]
    return f"{first_name}.{last_name}@example.com".lower()


def _mary(world: World) -> Person:
    mary = _person(world, MARY, "Mary", "McBride", "mmcbride", "2025-11-03T09:12:30.115Z")
    mary.role_ids.append(_GROUP_SUPERVISOR)
    mary.supervisor_ids.append(ANA)
    mary.fields["phoneLogin"] = "20417"
    mary.fields["properties"] |= {"First Aid": True, "Skills": ["Oracle", "PostgreSQL"]}
    _signed_in(world, mary, "2026-02-27T16:40:11.205Z")
    return mary


def _add_named_people(world: World) -> None:
    ana = _person(world, ANA, "Ana", "Silva", "asilva", "2025-10-20T10:01:44.902Z")
    ana.role_ids.append(_GROUP_SUPERVISOR)
    _signed_in(world, ana, "2026-03-01T22:15:09.318Z")

    mary = _mary(world)
    tom = _person(world, TOM, "Tom", "Okafor", "tokafor", "2025-06-02T14:05:20.310Z")
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


def _add_generated_people(world: World, count: int) -> None:
    chance = random.Random(1)
    first_created = _time("2024-01-08T08:00:00Z")
    for number in range(1, count + 1):
        first_name, last_name = chance.choice(_FIRST_NAMES), chance.choice(_LAST_NAMES)
        name = f"{first_name[0]}{last_name}{number}".lower()
        created = first_created + datetime.timedelta(minutes=number)
        person = _person(world, world.new_id(), first_name, last_name, name, created.isoformat())
        person.supervisor_ids.append(chance.choice((MARY, ANA)))
        _vary(person, number)
        world.people.add(person)
        _add_generated_devices(world, person, number)


def _vary(person: Person, number: int) -> None:
    """Make some people differ from the rest, at fixed intervals."""
    if number % 3 == 0:
        person.site_id = f"{DENVER[:-1]}2"
        person.fields["timezone"] = "Europe/Lisbon"
    if number % 5 == 0:
        person.fields["licenseType"] = "STAKEHOLDER_USER"
    if number % 7 == 0:
        person.supervisor_ids.clear()
        person.site_id = None
    if number % 11 == 0:
        person.fields["status"] = "INACTIVE"
        del person.fields["properties"]


def _add_generated_devices(world: World, person: Person, number: int) -> None:
    email = person.fields["targetName"] + "@example.com"
    phone = f"+1303555{number % 10_000:04}"
    kinds = [{"deviceType": "EMAIL", "name": "Work Email", "emailAddress": email}]
    if number % 2:
        kinds.append({"deviceType": "VOICE", "name": "Mobile Phone", "phoneNumber": phone})
    if number % 4 == 1:
        kinds.append({"deviceType": "TEXT_PHONE", "name": "SMS Phone", "phoneNumber": phone})
    if number % 13 == 0:
        kinds.clear()
    for kind in kinds:
        world.place_device(Device(world.new_id(), new_device_fields(kind), person.id))


# Groups


def _group(world: World, identifier: str, name: str, created: str, **fields: object) -> Group:
    common: Object = {
        "targetName": name,
        "groupType": "ON_CALL",
        "status": "ACTIVE",
        "externallyOwned": False,
        "allowDuplicates": True,
        "useDefaultDevices": True,
        "observedByAll": True,
        "description": "",
        "created": created,
    }
    group = Group(identifier, common | fields, _time(created), supervisor_ids=[MARY])
    return world.groups.add(group)


def _add_groups(world: World) -> None:
    created = "2026-01-12T08:15:02.410Z"
    everybody = [person.id for person in world.people]
    databases = _group(
        world,
        DATABASE_OPERATIONS,
        "Database Operations",
        created,
        description="Keeps the production databases running",
    )
    databases.site_id = DENVER
    add_around_the_clock(world, databases, everybody[:5])

    networks = _group(
        world,
        NETWORK_OPERATIONS,
        "Network Operations",
        "2026-01-12T08:16:47.902Z",
        groupType="BROADCAST",
        allowDuplicates=False,
    )
    for member_id in (ANA, TOM, f"{_DEVICE}02"):
        world.join(networks, member_id)

    _add_unusual_groups(world, created)
    _add_teams(world, everybody, created)
    add_schedules(world)


def _add_unusual_groups(world: World, created: str) -> None:
    """Add groups with what makes clients stumble."""

    def add(number: int, name: str, **fields: object) -> Group:
        return _group(world, f"{DATABASE_OPERATIONS[:-1]}{number}", name, created, **fields)

    add(3, "Service Desk", description="Answers the phone")

    # The slash has to be encoded in paths; a device and a group are members.
    security = add(4, "Network/Security", description="Internal & External", observedByAll=False)
    security.observer_ids.append(_GROUP_SUPERVISOR)
    add_around_the_clock(world, security, [f"{_DEVICE}03", DATABASE_OPERATIONS, ANA, MARY])

    add_around_the_clock(world, add(5, "Night Watch"), [])
    add(6, "Retired Systems", status="INACTIVE")

    staff = add(7, "Denver Staff", groupType="DYNAMIC")
    criterion = {
        "criterionType": "BASIC_FIELD",
        "field": "SITE",
        "operand": "EQUALS",
        "value": "Denver",
    }
    staff.criteria = {"operand": "AND", "criterion": [criterion]}


def _add_teams(world: World, everybody: list[str], created: str) -> None:
    """Add a group for every fifty people, so that a large company has many."""
    for start in range(_PEOPLE_IN_A_TEAM, len(everybody), _PEOPLE_IN_A_TEAM):
        number = start // _PEOPLE_IN_A_TEAM
        team = _group(world, world.new_id(), f"Team {number:03}", created)
        add_around_the_clock(world, team, everybody[start : start + _PEOPLE_IN_A_TEAM])
