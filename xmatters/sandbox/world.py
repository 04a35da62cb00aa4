"""What the sandbox knows: its objects, what refers to what, and its clock."""

from __future__ import annotations

import datetime
import random
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from .agenda import STEP, Agenda
from .files import StoredFile
from .jsontypes import Object
from .plan_records import Plans
from .records import SECRET
from .records import Collection as Collection
from .records import Record as Record
from .specification import Specification
from .staffing import Rotation, ShiftMember

BASE_TIME: Final = datetime.datetime(2026, 3, 2, 16, 0, tzinfo=datetime.UTC)
"""The present of a sandbox that is not told otherwise: a Monday, nine o'clock in Denver."""

_ID_BITS: Final = 128
_RESERVED: Final = 0xF000 << 64 | 0xC000 << 48
_VERSION_4: Final = 0x4000 << 64 | 0x8000 << 48
"""The bits of a random UUID that are not random (RFC 9562, section 5.4)."""


@dataclass(slots=True, eq=False)
class Site(Record):
    """A place.

    Attributes:
        holidays: The days of the year, as month and day, on which nobody works there.
    """

    holidays: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True, eq=False)
class Role(Record):
    """What a person may do."""


@dataclass(slots=True, eq=False)
class DeviceName(Record):
    """A name that devices may have."""


@dataclass(slots=True, eq=False)
class Person(Record):
    """A user.

    Attributes:
        created: When the person was added.
        last_login: When the person last signed in.
        site_id: Where the person works.
        role_ids: The roles of the person.
        supervisor_ids: Who supervises the person.
        password: What the person signs in with; never answered.
    """

    created: datetime.datetime
    last_login: datetime.datetime | None = None
    site_id: str | None = None
    role_ids: list[str] = field(default_factory=list[str])
    supervisor_ids: list[str] = field(default_factory=list[str])
    password: str | None = field(default=None, metadata={SECRET: True})


@dataclass(slots=True, eq=False)
class Device(Record):
    """A way to reach a person.

    Attributes:
        owner_id: Whose device it is.
        timeframes: When it may be used.
    """

    owner_id: str
    timeframes: list[Object] = field(default_factory=list[Object])


@dataclass(slots=True, eq=False)
class Shift(Record):
    """A part of the schedule of a group.

    Attributes:
        group_id: The group.
        start: When the first occurrence begins.
        end: When the first occurrence ends.
        created: When the shift was created.
        members: Who is in the shift, in the order of escalation.
        rotation: How the members change places.
        exclusions: When the occurrences that were deleted would have begun.
    """

    group_id: str
    start: datetime.datetime
    end: datetime.datetime
    created: datetime.datetime
    members: list[ShiftMember] = field(default_factory=list[ShiftMember])
    rotation: Rotation | None = None
    exclusions: list[datetime.datetime] = field(default_factory=list[datetime.datetime])

    @property
    def member_ids(self) -> list[str]:
        """The ids of the members."""
        return [member.recipient_id for member in self.members]


@dataclass(slots=True, eq=False)
class Group(Record):
    """A team.

    Attributes:
        created: When the group was created.
        site_id: The site whose holidays the group keeps.
        supervisor_ids: Who manages the group.
        observer_ids: The roles that see the group.
        shifts: The schedule.
        criteria: What chooses the members of a dynamic group.
    """

    created: datetime.datetime
    site_id: str | None = None
    supervisor_ids: list[str] = field(default_factory=list[str])
    observer_ids: list[str] = field(default_factory=list[str])
    shifts: list[Shift] = field(default_factory=list[Shift])
    criteria: Object | None = None


@dataclass(slots=True, eq=False)
class Event(Record):
    """A notification that was sent, with its history.

    History does not change when people and groups do, so what it speaks of is kept as it was.

    Attributes:
        created: When it was created.
        properties: The values of its form.
        targeted: Whom it was addressed to.
        resolved: Whom it reached.
        response_options: The answers that can be chosen.
        annotations: The comments, the latest first.
        messages: The texts that were sent.
        suppressions: The events held back as repetitions.
        files: The attached files, by name, as media type and content.
        deliveries: What became of the notifications, a user delivery each.
        audits: What happened, the oldest first.
    """

    created: datetime.datetime
    properties: Object = field(default_factory=dict[str, Any])
    targeted: list[Object] = field(default_factory=list[Object])
    resolved: list[Object] = field(default_factory=list[Object])
    response_options: list[Object] = field(default_factory=list[Object])
    annotations: list[Object] = field(default_factory=list[Object])
    messages: list[Object] = field(default_factory=list[Object])
    suppressions: list[Object] = field(default_factory=list[Object])
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict[str, tuple[str, bytes]])
    deliveries: list[Object] = field(default_factory=list[Object])
    audits: list[Object] = field(default_factory=list[Object])


R = TypeVar("R", bound=Record)


class World:
    """All that a sandbox knows.

    Ids and times are the same on each run, so that tests can rely on them.

    Args:
        specification: How the service spells things.
        now: The present; each change moves it on by a millisecond.

    Attributes:
        caller_id: The person that the user name of the sandbox belongs to.
        property_names: The custom fields of people that the company defined.
        plans: The plans with all that belongs to them.
        uploads: The files that were uploaded, by the path that requests name them by.
        agenda: What is still to happen.
        step: How far a request moves the present on while something is about to happen.
        lock: To be held while something reads or changes the world.
    """

    def __init__(self, specification: Specification, now: datetime.datetime | None = None) -> None:
        """Begin empty."""
        self.specification = specification
        self.now = now or BASE_TIME
        self.caller_id = ""
        self.property_names: set[str] = set()
        self.agenda = Agenda()
        self.step = STEP
        self.lock = threading.RLock()
        self.sites = Collection[Site]("name")
        self.roles = Collection[Role]("name")
        self.device_names = Collection[DeviceName]("name")
        self.people = Collection[Person]("targetName", "webLogin")
        self.devices = Collection[Device]()
        self.groups = Collection[Group]("targetName")
        self.events = Collection[Event]("eventId")
        self.plans = Plans()
        self.uploads: dict[str, StoredFile] = {}
        self._devices_by_owner: dict[str, list[Device]] = {}
        # By group and by recipient: the number of the joining, which tells the order.
        self._members: dict[str, dict[str, int]] = {}
        self._memberships: dict[str, dict[str, int]] = {}
        self._joinings = 0
        self._device_makers: dict[str, Callable[[str], object]] = {}
        self._collections: dict[type[Record], Collection[Any]] = {}
        self._random = random.Random(0)
        self._drawn = 0
        self._order = 7_190_000

    # Clock and ids

    def moment(self) -> datetime.datetime:
        """Return the time of a change, each later than the one before."""
        self.now += datetime.timedelta(milliseconds=1)
        return self.now

    def latest_now(self) -> datetime.datetime:
        """Return the later of the sandbox's present and the caller's, for limits on times."""
        return max(self.now, datetime.datetime.now(datetime.UTC))

    def new_id(self) -> str:
        """Return an id that nothing has."""
        # As `uuid.UUID` would write it, which takes twice as long: large worlds need many.
        bits = self._draw() & ~_RESERVED | _VERSION_4
        digits = f"{bits:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def new_version(self) -> str:
        """Return what changes with each change of an object, an UUID of version 1."""
        return str(uuid.UUID(int=self._draw(), version=1))

    def new_order(self) -> int:
        """Return the number of an audit entry."""
        self._order += 4
        return self._order

    def _draw(self) -> int:
        self._drawn += 1
        return self._random.getrandbits(_ID_BITS)

    @property
    def counters(self) -> tuple[int, int]:
        """How many ids and versions were given, and the number of the last audit entry.

        With them a world that is loaded goes on as the one that was saved would have.
        """
        return self._drawn, self._order

    @counters.setter
    def counters(self, values: tuple[int, int]) -> None:
        self._drawn, self._order = values
        # As many bits at once leave the generator in the same state as one id after the other.
        self._random = random.Random(0)
        self._random.getrandbits(_ID_BITS * self._drawn)

    def is_taken(self, identifier: str) -> bool:
        """Tell whether anything in the instance has this id."""
        holders: Iterable[Collection[Any]] = (
            self.sites,
            self.roles,
            self.device_names,
            self.people,
            self.devices,
            self.groups,
            self.events,
            *self._collections.values(),
        )
        return any(each.with_id(identifier) for each in holders) or self.plans.holds(identifier)

    @property
    def kinds(self) -> Iterable[type[Record]]:
        """The kinds of objects that have collections of their own so far."""
        return self._collections.keys()

    def collection(self, kind: type[R]) -> Collection[R]:
        """Return the objects of a kind that has a module of its own."""
        return self._collections.setdefault(kind, Collection[Any](kind.NAME_FIELD))

    # Devices

    def devices_of(self, owner_id: str) -> list[Device]:
        """Return the devices of a person, in the order in which they are tried."""
        if make := self._device_makers.pop(owner_id, None):
            make(owner_id)
        return self._devices_by_owner.get(owner_id, [])

    def announce_devices(self, owners: Mapping[str, str], make: Callable[[str], object]) -> None:
        """Add devices that are yet to be made, see `Collection.announce`.

        Args:
            owners: The ids of their owners, by those of the devices.
            make: Makes all devices of an owner.
        """
        self._device_makers |= dict.fromkeys(owners.values(), make)
        self.devices.announce(owners, lambda identifier: self.devices_of(owners[identifier]))

    def device_with_id(self, identifier: str) -> Device | None:
        """Return the device with this id."""
        return self.devices.with_id(identifier)

    def find_device(self, identifier: str) -> Device | None:
        """Return the device with this id or target name."""
        owner_name, _, name = identifier.rpartition("|")
        owner = self.people.named(owner_name)
        named = self.device_named(owner.id, name) if owner else None
        return self.devices.with_id(identifier) or named

    def device_named(self, owner_id: str, name: str) -> Device | None:
        """Return the device of a person with this name."""
        owned = self.devices_of(owner_id)
        return next((each for each in owned if each.fields["name"] == name), None)

    def place_device(self, device: Device, sequence: int | None = None) -> None:
        """Add a device, or move it, to its place among its owner's.

        Args:
            device: The device.
            sequence: The place from 1; one beyond the end appends (behaviours, section 14).
        """
        owned = self.devices_of(device.owner_id)
        self._devices_by_owner[device.owner_id] = owned
        if device in owned:
            owned.remove(device)
        owned.insert(len(owned) if sequence is None else sequence - 1, device)
        self.devices.add(device)
        self._number_devices(owned)

    def restore_devices(self, devices: Iterable[Device]) -> None:
        """Add devices that have their places already."""
        for device in devices:
            self.devices.add(device)
            self._devices_by_owner.setdefault(device.owner_id, []).append(device)
        for owned in self._devices_by_owner.values():
            owned.sort(key=lambda device: device.fields["sequence"])
            self._number_devices(owned)

    def remove_device(self, device: Device) -> None:
        """Remove a device, also from groups."""
        owned = self._devices_by_owner[device.owner_id]
        owned.remove(device)
        self._number_devices(owned)
        self.devices.remove(device)
        self._forget_recipient(device.id)

    def _number_devices(self, owned: list[Device]) -> None:
        for number, each in enumerate(owned, start=1):
            each.fields["sequence"] = number

    # Groups and their members

    def find_recipient(self, identifier: str) -> Person | Group | Device | None:
        """Return the person, group or device with this id or target name."""
        return (
            self.people.find(identifier)
            or self.groups.find(identifier)
            or self.find_device(identifier)
        )

    def member_ids(self, group: Group) -> Iterable[str]:
        """Return the ids of those who were added to a group, in that order."""
        return self._members.get(group.id, {})

    def is_member(self, group: Group, recipient_id: str) -> bool:
        """Tell whether a recipient was added to a group."""
        return recipient_id in self._members.get(group.id, {})

    def groups_of(self, recipient_id: str) -> list[Group]:
        """Return the groups that a recipient was added to."""
        found = map(self.groups.with_id, self._memberships.get(recipient_id, {}))
        return [group for group in found if group]

    @property
    def dynamic_groups(self) -> list[Group]:
        """The groups whose members are found by rules."""
        return [group for group in self.groups if group.criteria]

    def join(self, group: Group, recipient_id: str) -> None:
        """Add a recipient to a group."""
        if not self.is_member(group, recipient_id):
            self._joinings += 1
            self._members.setdefault(group.id, {})[recipient_id] = self._joinings
            self._memberships.setdefault(recipient_id, {})[group.id] = self._joinings

    @property
    def memberships(self) -> list[tuple[str, str]]:
        """Who is in which group: the ids of groups and recipients, in the order of joining."""
        joinings = [
            (number, group_id, recipient_id)
            for group_id, members in self._members.items()
            for recipient_id, number in members.items()
        ]
        return [(group_id, recipient_id) for _, group_id, recipient_id in sorted(joinings)]

    def leave(self, group: Group, recipient_id: str) -> None:
        """Remove a recipient from a group and its shifts."""
        self._members.get(group.id, {}).pop(recipient_id, None)
        self._memberships.get(recipient_id, {}).pop(group.id, None)
        for shift in group.shifts:
            shift.members = [each for each in shift.members if each.recipient_id != recipient_id]

    def _forget_recipient(self, recipient_id: str) -> None:
        """Take a recipient out of all that refers to it."""
        for group in self.groups_of(recipient_id):
            self.leave(group, recipient_id)
        self.plans.forget_recipient(recipient_id)

    # Removing takes along what cannot stand alone (behaviours, section 4).

    def remove_person(self, person: Person) -> None:
        """Remove a person with devices, memberships and the supervision of others."""
        for device in list(self.devices_of(person.id)):
            self.remove_device(device)
        self._forget_recipient(person.id)
        for supervised in (*self.people, *self.groups):
            if person.id in supervised.supervisor_ids:
                supervised.supervisor_ids.remove(person.id)
        self.people.remove(person)

    def remove_group(self, group: Group) -> None:
        """Remove a group with its shifts and memberships; the members stay."""
        for recipient_id in list(self.member_ids(group)):
            self.leave(group, recipient_id)
        self._forget_recipient(group.id)
        self.groups.remove(group)

    def remove_site(self, site: Site) -> None:
        """Remove a site; who worked there has none then."""
        for holder in (*self.people, *self.groups):
            if holder.site_id == site.id:
                holder.site_id = None
        self.sites.remove(site)
