"""The people of the sample company beside those with names in the documentation.

They are announced when the world is built, and each is made when somebody looks at it. So a world
with very many of them is there at once, and answers as if it had been made as a whole.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator, Mapping
from typing import Final

from .jsontypes import Object
from .people_data import ANA, DENVER, MARY, new_person
from .rules.devices import new_device_fields
from .world import Device, World

_PERSON: Final = "6d4fa4e5-5b3a-4a39-9a6e-"
_DEVICE: Final = "3c8e1f5a-7b2d-4e60-9f14-"
_LISBON: Final = f"{DENVER[:-1]}2"

_FIRST_CREATED: Final = datetime.datetime(2024, 1, 8, 8, tzinfo=datetime.UTC)


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

_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "Work Email": ("EMAIL", "emailAddress"),
    "Mobile Phone": ("VOICE", "phoneNumber"),
    "SMS Phone": ("TEXT_PHONE", "phoneNumber"),
}
"""The devices that they may have: the type, and the field with the address."""


def announce_crowd(world: World, count: int) -> None:
    """Announce people and their devices.

    Args:
        world: The world.
        count: How many people.
    """
    crowd = _Crowd(world, count)
    world.people.announce(crowd.people(), crowd.make_person)
    world.devices.announce(crowd.devices(), crowd.make_owner)


class _Crowd:
    """Makes people by their numbers, which their ids carry."""

    def __init__(self, world: World, count: int) -> None:
        self._world = world
        chance = random.Random(1)
        self._drawn = [
            (chance.choice(_FIRST_NAMES), chance.choice(_LAST_NAMES), chance.choice((MARY, ANA)))
            for _ in range(count)
        ]

    def people(self) -> dict[str, str]:
        """Return the ids of the people by their user ids."""
        return {
            f"{first_name[0]}{last_name}{number}".lower(): f"{_PERSON}{number:012x}"
            for number, (first_name, last_name, _) in enumerate(self._drawn, start=1)
        }

    def devices(self) -> dict[str, str]:
        """Return the ids of the devices, each by itself."""
        numbers = range(1, len(self._drawn) + 1)
        ids = (_device_id(number, name) for number in numbers for name in _device_names(number))
        return {identifier: identifier for identifier in ids}

    def make_owner(self, device_id: str) -> None:
        """Make the person who has a device, and so the device."""
        self._world.people.with_id(f"{_PERSON}{device_id.removeprefix(_DEVICE)[:-2]:0>12}")

    def make_person(self, identifier: str) -> None:
        """Make a person with devices."""
        number = int(identifier.removeprefix(_PERSON), 16)
        first_name, last_name, supervisor_id = self._drawn[number - 1]
        name = f"{first_name[0]}{last_name}{number}".lower()
        created = _FIRST_CREATED + datetime.timedelta(minutes=number)
        person = new_person(self._world, identifier, first_name, last_name, name, created)
        # Some differ from the rest, at fixed intervals.
        if number % 3 == 0:
            person.site_id = _LISBON
            person.fields["timezone"] = "Europe/Lisbon"
        if number % 5 == 0:
            person.fields["licenseType"] = "STAKEHOLDER_USER"
        if number % 7 == 0:
            person.site_id = None
        else:
            person.supervisor_ids.append(supervisor_id)
        if number % 11 == 0:
            person.fields["status"] = "INACTIVE"
            del person.fields["properties"]
        self._world.people.add(person)
        for device_name in _device_names(number):
            fields = _device_fields(number, name, device_name)
            device = Device(_device_id(number, device_name), new_device_fields(fields), person.id)
            self._world.place_device(device)


def _device_names(number: int) -> Iterator[str]:
    if number % 13 == 0:
        return
    yield "Work Email"
    if number % 2:
        yield "Mobile Phone"
    if number % 4 == 1:
        yield "SMS Phone"


def _device_id(number: int, device_name: str) -> str:
    return f"{_DEVICE}{number:010x}{list(_KINDS).index(device_name):02}"


def _device_fields(number: int, owner_name: str, device_name: str) -> Object:
    kind, address = _KINDS[device_name]
    is_email = kind == "EMAIL"
    return {
        "deviceType": kind,
        "name": device_name,
        address: f"{owner_name}@example.com" if is_email else f"+1303555{number % 10_000:04}",
    }
