"""Replies of the service to decode: pages as it sends them, the same bytes in every run."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

Json = dict[str, Any]

_SEED = 20190117
_FIRST_NAMES = ("Akua", "Béatrice", "Chidi", "Dagny", "Eun-ji", "Farid", "Greta", "Hiroshi")
_LAST_NAMES = ("Andersson", "Boateng", "Castro", "Dubois", "Eriksen", "Fischer", "Gupta", "Hayashi")
_TIMEZONES = ("US/Pacific", "Europe/Berlin", "Asia/Tokyo", "America/Sao_Paulo")
_ROLES = ("Standard User", "Company Supervisor", "REST Web Service User", "Group Supervisor")
_PRIORITIES = ("LOW", "MEDIUM", "HIGH")
_DEVICES: tuple[tuple[str, str], ...] = (
    ("EMAIL", "Work Email"),
    ("VOICE", "Work Phone"),
    ("TEXT_PHONE", "SMS Phone"),
    ("EMAIL", "Home Email"),
    ("APPLE_PUSH", "Apple Push"),
    ("VOICE", "Mobile Phone"),
    ("ANDROID_PUSH", "Android Push"),
    ("TEXT_PAGER", "Pager"),
)


@dataclass(frozen=True)
class Payload:
    """A reply and the operation that it answers.

    Attributes:
        name: What the page holds.
        content: The reply as it comes over the network.
    """

    name: str
    content: bytes


# Fields that the service may leave out, six of each kind.
_LEFT_OUT: dict[str, tuple[str, ...]] = {
    "persons": (
        "externalKey", "phoneLogin", "licenseType", "lastLogin", "properties", "supervisors",
    ),
    "devices": (
        "description", "delay", "sequence", "priorityThreshold", "provider", "testStatus",
    ),
    "events": (
        "incident", "form", "plan", "floodControl", "escalationOverride", "bypassPhoneIntro",
    ),
    "groups": ("externalKey", "description", "site", "created", "groupType", "observers"),
}  # fmt: skip
_PATHS = {
    "persons": "people",
    "devices": "devices",
    "events": "events",
    "groups": "groups",
    "on-call": "on-call",
}


KINDS: Final = tuple(_PATHS)
DIFFERING_KINDS: Final = tuple(_LEFT_OUT)


def page(kind: str, count: int, *, differing: bool = False) -> Payload:
    """Return a page as the service sends it.

    Args:
        kind: What it holds.
        count: How many of them.
        differing: Whether six fields are each left out of a quarter of them, by chance.
    """
    make = _MAKERS[kind]
    source = random.Random(_SEED)
    items = [make(source, number) for number in range(count)]
    if differing:
        for item in items:
            for name in _LEFT_OUT[kind]:
                if source.random() < 0.25:
                    item.pop(name)
    links = {"self": f"/api/xm/1/{_PATHS[kind]}?offset=0&limit={count}"}
    content = {"count": count, "total": count, "data": items, "links": links}
    return Payload(kind, encoded(content))


def pages(count: int) -> tuple[Payload, ...]:
    """Return a page of each kind, with so many items each."""
    return tuple(page(kind, count) for kind in _PATHS)


def encoded(value: Json) -> bytes:
    """Return an object as the service writes it: no spaces, UTF-8."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def _id(source: random.Random) -> str:
    return str(uuid.UUID(int=source.getrandbits(128), version=4))


def _time(source: random.Random, zone: str = "Z") -> str:
    day, second = source.randrange(1, 29), source.randrange(86_400)
    clock = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
    month, thousandth = source.randrange(1, 13), source.randrange(1000)
    return f"{source.randrange(2017, 2026)}-{month:02}-{day:02}T{clock}.{thousandth:03}{zone}"


def _person_reference(source: random.Random) -> Json:
    identity = _id(source)
    first, last = source.choice(_FIRST_NAMES), source.choice(_LAST_NAMES)
    return {
        "id": identity,
        "targetName": f"{first[0]}{last}{source.randrange(1000)}".lower(),
        "firstName": first,
        "lastName": last,
        "recipientType": "PERSON",
        "links": {"self": f"/api/xm/1/people/{identity}"},
    }


def _embedded(items: list[Json], path: str) -> Json:
    links = {"self": f"{path}?offset=0&limit=100"}
    return {"count": len(items), "total": len(items), "data": items, "links": links}


def person(source: random.Random, number: int) -> Json:
    """Return a person with 22 fields, three of them times and two of them embedded pages."""
    identity, site = _id(source), _id(source)
    first, last = source.choice(_FIRST_NAMES), source.choice(_LAST_NAMES)
    login = f"{first[0]}{last}{number}".lower()
    address = f"/api/xm/1/people/{identity}"
    roles: list[Json] = [{"id": _id(source), "name": name} for name in source.sample(_ROLES, 2)]
    return {
        "id": identity,
        "targetName": login,
        "recipientType": "PERSON",
        "externalKey": f"HR-{source.randrange(10**8):08}",
        "externallyOwned": source.random() < 0.5,
        "locked": ["firstName", "lastName"] if number % 4 == 0 else [],
        "links": {"self": address},
        "firstName": first,
        "lastName": last,
        "language": "en",
        "timezone": source.choice(_TIMEZONES),
        "webLogin": login,
        "licenseType": "FULL_USER",
        "phoneLogin": str(source.randrange(10**6)),
        "site": {
            "id": site,
            "name": "Default Site",
            "links": {"self": f"/api/xm/1/sites/{site}"},
        },
        "properties": {
            "Department": f"Operations {number % 17}",
            "Employee Number": str(source.randrange(10**6)),
            "Languages": ["English", "German"],
        },
        "lastLogin": _time(source),
        "whenCreated": _time(source),
        "whenUpdated": _time(source),
        "status": "ACTIVE",
        "roles": _embedded(roles, f"{address}/roles"),
        "supervisors": _embedded([_person_reference(source)], f"{address}/supervisors"),
    }


def device(source: random.Random, number: int) -> Json:
    """Return a device; the kinds take turns."""
    identity, (kind, name) = _id(source), _DEVICES[number % len(_DEVICES)]
    owner = _person_reference(source)
    return {
        "id": identity,
        "name": name,
        "recipientType": "DEVICE",
        "deviceType": kind,
        "owner": owner,
        "links": {"self": f"/api/xm/1/devices/{identity}"},
        "targetName": f"{owner['targetName']}|{name}",
        "externallyOwned": False,
        "locked": [],
        "defaultDevice": number % 3 == 0,
        "delay": source.randrange(10),
        "description": f"{name} of {owner['firstName']}",
        "priorityThreshold": source.choice(_PRIORITIES),
        "provider": {"id": f"(x)matters {name} Gateway"},
        "sequence": source.randrange(1, 9),
        "status": "ACTIVE",
        "testStatus": "TESTED" if number % 2 else "UNTESTED",
        **_address(source, kind, owner["targetName"]),
    }


def _address(source: random.Random, kind: str, login: str) -> Json:
    if kind == "EMAIL":
        return {"emailAddress": f"{login}@example.com"}
    if kind == "TEXT_PAGER":
        return {"pin": str(source.randrange(10**8)), "twoWayDevice": True}
    if kind == "APPLE_PUSH":
        token = f"{source.getrandbits(256):064x}"
        return {"accountId": login, "apnToken": token, "soundStatus": "ENABLED"}
    if kind == "ANDROID_PUSH":
        return {"accountId": login, "registrationId": f"{source.getrandbits(256):064x}"}
    return {"phoneNumber": f"+1604{source.randrange(10**7):07}"}


def event(source: random.Random, number: int) -> Json:
    """Return an event as the list of events gives it: references, and nothing embedded."""
    identity, plan, form = _id(source), _id(source), _id(source)
    plan_address = f"/api/xm/1/plans/{plan}"
    found: Json = {
        "id": identity,
        "name": f"Database {number % 40} does not answer",
        "eventType": "USER",
        "bypassPhoneIntro": False,
        "created": _time(source, "+0000"),
        "escalationOverride": False,
        "eventId": str(400_000 + number),
        "floodControl": False,
        "incident": f"INCIDENT_ID-{400_000 + number}",
        "plan": {"id": plan, "name": "IT Operations", "links": {"self": plan_address}},
        "form": {
            "id": form,
            "name": "Outage",
            "links": {"self": f"{plan_address}/forms/{form}"},
        },
        "overrideDeviceRestrictions": False,
        "priority": source.choice(_PRIORITIES),
        "requirePhonePassword": False,
        "responseCountsEnabled": True,
        "submitter": _person_reference(source),
        "status": "ACTIVE",
        "links": {"self": f"/api/xm/1/events/{identity}"},
    }
    if number % 4:
        found |= {"status": "TERMINATED", "terminated": _time(source, "+0000")}
    return found


def group(source: random.Random, number: int) -> Json:
    """Return a group with two embeds: its supervisors and its observers."""
    identity = _id(source)
    address = f"/api/xm/1/groups/{identity}"
    supervisors = [_person_reference(source) | _language(source) for _ in range(2)]
    return {
        "id": identity,
        "targetName": f"Team {number:04}",
        "recipientType": "GROUP",
        "status": "ACTIVE",
        "externalKey": f"CMDB-{source.randrange(10**6):06}",
        "externallyOwned": False,
        "groupType": "ON_CALL",
        "allowDuplicates": True,
        "useDefaultDevices": True,
        "observedByAll": number % 2 == 0,
        "description": f"Whoever looks after service {number % 61}",
        "site": _site(source),
        "created": _time(source),
        "links": {"self": address},
        "supervisors": _embedded(supervisors, f"{address}/supervisors"),
        "observers": {
            "count": 1,
            "total": 1,
            "data": [{"id": _id(source), "name": source.choice(_ROLES)}],
        },
    }


def _site(source: random.Random) -> Json:
    identity = _id(source)
    links = {"self": f"/api/xm/1/sites/{identity}"}
    return {"id": identity, "name": "Default Site", "links": links}


def _language(source: random.Random) -> Json:
    return {"language": "en", "timezone": source.choice(_TIMEZONES), "site": _site(source)}


def on_call(source: random.Random, number: int) -> Json:
    """Return an occurrence of a shift, which is embedded, with three members and their owners."""
    group_reference: Json = {
        "id": (identity := _id(source)),
        "targetName": f"Team {number:04}",
        "recipientType": "GROUP",
        "groupType": "ON_CALL",
        "links": {"self": f"/api/xm/1/groups/{identity}"},
    }
    shift = _id(source)
    address = f"/api/xm/1/groups/{identity}/shifts/{shift}"
    kept = ("id", "name", "recipientType", "deviceType", "targetName", "owner", "links")
    paged = {name: value for name, value in device(source, number).items() if name in kept}
    recipients = [_person_reference(source), paged, _person_reference(source)]
    members: list[Json] = [
        {"position": position, "delay": 5, "escalationType": "NONE", "member": member}
        for position, member in enumerate(recipients, 1)
    ]
    return {
        "group": group_reference,
        "shift": {
            "id": shift,
            "version": _id(source),
            "group": group_reference,
            "name": "Default Shift",
            "description": "",
            "start": _time(source),
            "end": _time(source),
            "timezone": source.choice(_TIMEZONES),
            "recurrence": {
                "frequency": "WEEKLY",
                "repeatEvery": 1,
                "onDays": ["MO", "TU", "WE", "TH", "FR"],
                "end": {"endBy": "NEVER"},
            },
            "links": {"self": address},
        },
        "occurrenceType": "SHIFT",
        "members": _embedded(members, f"{address}/members"),
        "start": _time(source),
        "end": _time(source),
    }


_MAKERS: Final[Mapping[str, Callable[[random.Random, int], Json]]] = {
    "persons": person,
    "devices": device,
    "events": event,
    "groups": group,
    "on-call": on_call,
}
