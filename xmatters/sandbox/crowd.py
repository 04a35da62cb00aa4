"""The people of the sample company beside those with names in the documentation.

They are announced when the world is built, and each is made when somebody looks at it. So a world
with very many of them is there at once, and answers as if it had been made as a whole.
"""

from __future__ import annotations

import datetime
import random
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


def announce_crowd(world: World, count: int) -> None:
    """Announce people and their devices.

    Args:
        world: The world.
        count: How many people.
    """
    crowd = _Crowd(world, count)
    names = crowd.names()
    world.people.announce(names.values(), crowd.make_person, names)
    world.announce_devices(crowd.owners(), crowd.make_devices)


class _Crowd:
    """Makes people by their numbers, which their ids carry."""

    def __init__(self, world: World, count: int) -> None:
        self._world = world
        chance = random.Random(1)
        self._drawn = [
            (chance.choice(_FIRST_NAMES), chance.choice(_LAST_NAMES), chance.choice((MARY, ANA)))
            for _ in range(count)
        ]

    def names(self) -> dict[str, str]:
        """Return the ids of the people by their user ids."""
        numbers = range(1, len(self._drawn) + 1)
        return {self._name(number): _person_id(number) for number in numbers}

    def owners(self) -> dict[str, str]:
        """Return the ids of the people by those of their devices."""
        return {
            _device_id(number, place): _person_id(number)
            for number in range(1, len(self._drawn) + 1)
            for place in range(_device_count(number))
        }

    def make_person(self, identifier: str) -> None:
        """Make a person."""
        number = _number_of(identifier)
        first_name, last_name, supervisor_id = self._drawn[number - 1]
        created = _FIRST_CREATED + datetime.timedelta(minutes=number)
        name = self._name(number)
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

    def make_devices(self, owner_id: str) -> None:
        """Make the devices of a person."""
        number = _number_of(owner_id)
        email = f"{self._name(number)}@example.com"
        phone = f"+1303555{number % 10_000:04}"
        kinds: list[Object] = [
            {"deviceType": "EMAIL", "name": "Work Email", "emailAddress": email},
            {"deviceType": "VOICE", "name": "Mobile Phone", "phoneNumber": phone},
            {"deviceType": "TEXT_PHONE", "name": "SMS Phone", "phoneNumber": phone},
        ]
        for place in range(_device_count(number)):
            fields = new_device_fields(kinds[place])
            self._world.place_device(Device(_device_id(number, place), fields, owner_id))

    def _name(self, number: int) -> str:
        first_name, last_name, _ = self._drawn[number - 1]
        return f"{first_name[0]}{last_name}{number}".lower()


def _person_id(number: int) -> str:
    return f"{_PERSON}{number:012x}"


def _number_of(person_id: str) -> int:
    return int(person_id.removeprefix(_PERSON), 16)


def _device_id(number: int, place: int) -> str:
    return f"{_DEVICE}{number:010x}{place:02}"


def _device_count(number: int) -> int:
    if number % 13 == 0:
        return 0
    return (1, 3, 1, 2)[number % 4]
