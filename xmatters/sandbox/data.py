"""The sample company: Example Corp, the same on each run."""

from __future__ import annotations

import datetime
from typing import Final

from .crowd import announce_crowd
from .event_data import add_events
from .jsontypes import Object
from .live_data import add_live_data
from .people_data import (
    ANA,
    DENVER,
    DEVICE,
    GROUP_SUPERVISOR,
    MARY,
    STANDARD_USER,
    TOM,
    add_named_people,
    new_mary,
)
from .plan_data import add_plans
from .schedule_data import add_around_the_clock, add_schedules
from .specification import Specification
from .world import BASE_TIME, DeviceName, Group, Role, Site, World

DATABASE_OPERATIONS: Final = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"
NETWORK_OPERATIONS: Final = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f02"

_DEVICE_NAME: Final = "a1d3f5b7-2c4e-4f60-8a91-3b5d7f9e0c"
_ZONE: Final = "US/Mountain"
_PEOPLE_IN_A_TEAM: Final = 50


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
    add_named_people(world)
    announce_crowd(world, max(0, people - len(world.people)))
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
    mary = new_mary(world)
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
        world.roles.add(Role(f"{STANDARD_USER[:-1]}{number}", {"name": name}))
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
    moment = datetime.datetime.fromisoformat(created)
    group = Group(identifier, common | fields, moment, supervisor_ids=[MARY])
    return world.groups.add(group)


def _add_groups(world: World) -> None:
    created = "2026-01-12T08:15:02.410Z"
    everybody = world.people.ids
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
    for member_id in (ANA, TOM, f"{DEVICE}02"):
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
    security.observer_ids.append(GROUP_SUPERVISOR)
    add_around_the_clock(world, security, [f"{DEVICE}03", DATABASE_OPERATIONS, ANA, MARY])

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
