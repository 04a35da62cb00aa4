"""Worlds as JSON files, to begin with a world that somebody made before.

A file has the whole state of a world: its objects, its present, what is still to happen, and where
its ids go on. It has no secrets: passwords, keys of integrations and tokens stay behind. Keys are
sorted and lists keep their order, so that the same world is the same file.
"""

from __future__ import annotations

import datetime
import inspect
import json
import os
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from xmatters.saving import new_file

from .absences import Absence
from .agenda import Happening
from .dynamic_teams import DynamicTeam
from .files import StoredFile
from .importing import import_row, start_import
from .jsontypes import Object, is_object
from .launching import start_event
from .notifying import deliver_notification, expire_event, send_notification
from .plan_records import Plan
from .record_json import (
    WrongValue,
    check_names,
    filled,
    read,
    shown,
    within,
    written,
    written_time,
)
from .records import Collection, Record
from .records.changes import Change
from .records.conference_bridges import ConferenceBridge
from .records.dispatches import Dispatch, Waiting
from .records.imports import ImportJob
from .records.incidents import Incident
from .records.services import Service, ServiceDependency
from .records.signals import Signal
from .records.triggers import AcceptedRequest
from .scheduling import send_scheduled_message
from .specification import Specification
from .world import Device, DeviceName, Event, Group, Person, Role, Site, World
from .world_checks import check_devices, check_world, no_such

FORMAT: Final = "xmatters-sandbox-world"
"""What a file says of itself."""

VERSION: Final = 1
"""The version of the format, which changes with what a file has to have."""

_COLLECTIONS: Final[Mapping[str, tuple[type[Record], Callable[[World], Collection[Any]]]]] = {
    "sites": (Site, lambda world: world.sites),
    "roles": (Role, lambda world: world.roles),
    "device_names": (DeviceName, lambda world: world.device_names),
    "people": (Person, lambda world: world.people),
    "groups": (Group, lambda world: world.groups),
    "events": (Event, lambda world: world.events),
    "plans": (Plan, lambda world: world.plans),
}

_KINDS: Final[Mapping[str, type[Record]]] = {
    "absences": Absence,
    "accepted_requests": AcceptedRequest,
    "changes": Change,
    "conference_bridges": ConferenceBridge,
    "dispatches": Dispatch,
    "dynamic_teams": DynamicTeam,
    "import_jobs": ImportJob,
    "incidents": Incident,
    "service_dependencies": ServiceDependency,
    "services": Service,
    "signals": Signal,
    "waiting_notifications": Waiting,
}
"""The kinds that have collections of their own, by their names in files."""

_KNOWN: Final = (
    *("format", "version", "now", "caller_id", "property_names", "counters"),
    *("agenda", "devices", "memberships", "seconds_per_request", "uploads", *_COLLECTIONS, *_KINDS),
)


_HAPPENINGS: Final[Mapping[str, Happening]] = {
    each.__name__: each
    for each in (
        start_event,
        send_notification,
        deliver_notification,
        expire_event,
        send_scheduled_message,
        start_import,
        import_row,
    )
}
"""What an agenda can have in it."""

_DAY: Final = 24 * 60 * 60
_MOST: Final = 100_000_000
"""More objects no sandbox can hold."""


@dataclass(frozen=True)
class _Counters:
    """Where ids and audit entries go on."""

    ids: int
    audits: int


@dataclass(frozen=True)
class _Entry:
    """Something that is still to happen."""

    due: datetime.datetime
    name: str
    arguments: list[str]


@dataclass(frozen=True)
class _Membership:
    """That a recipient was added to a group."""

    group_id: str
    recipient_id: str


class WorldFileError(ValueError):
    """A file that has no world in it, or a wrong one. The message says where and why."""


def save_world(world: World, path: str | os.PathLike[str]) -> None:
    """Write a world to a file, in place of what was there; it is there whole or not at all.

    Args:
        world: The world.
        path: The name of the file.

    Raises:
        OSError: It cannot be written.
    """
    content = world_text(world).encode()
    with new_file(Path(path).absolute(), overwrite=True) as file:
        file.write(content)


def load_world(path: str | os.PathLike[str], specification: Specification) -> World:
    """Return the world of a file.

    Args:
        path: The name of the file.
        specification: How the service spells things.

    Raises:
        WorldFileError: The file cannot be read, or what is in it is no world.
    """
    name = os.fspath(path)
    try:
        text = Path(name).read_text("utf-8")
    except UnicodeDecodeError as error:
        raise WorldFileError(f"{name} is not encoded in UTF-8") from error
    except OSError as error:
        raise WorldFileError(f"{name} cannot be read: {error.strerror}") from error
    try:
        return world_of(text, specification)
    except WorldFileError as error:
        raise WorldFileError(f"{name}: {error}") from None


def world_text(world: World) -> str:
    """Return a world as the text of a file."""
    return json.dumps(_world_object(world), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def world_of(text: str, specification: Specification) -> World:
    """Return the world of the text of a file.

    Args:
        text: The text.
        specification: How the service spells things.

    Raises:
        WorldFileError: It is no world.
    """
    try:
        document: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise WorldFileError(f"this is no JSON: {error}") from error
    try:
        return _world(document, specification)
    except WrongValue as wrong:
        raise WorldFileError(f"{wrong.path} {wrong.problem}".lstrip()) from None


# Writing


def _world_object(world: World) -> Object:
    unknown = set(world.kinds) - set(_KINDS.values())
    if unknown:
        raise LookupError(f"world files know nothing of {unknown}")
    agenda = (_Entry(each.due, each.name, list(each.arguments)) for each in world.agenda.entries)
    lists: dict[str, Iterable[object]] = {
        "agenda": agenda,
        "devices": world.devices,
        "memberships": (_Membership(*each) for each in world.memberships),
        "uploads": world.uploads.values(),
        **{name: collection(world) for name, (_, collection) in _COLLECTIONS.items()},
        **{name: world.collection(kind) for name, kind in _KINDS.items()},
    }
    found: Object = {name: [written(each) for each in listed] for name, listed in lists.items()}
    # An empty list is the same as none.
    return {name: listed for name, listed in found.items() if listed} | {
        "format": FORMAT,
        "version": VERSION,
        "now": written_time(world.now),
        "caller_id": world.caller_id,
        "counters": written(_Counters(*world.counters)),
        "property_names": sorted(world.property_names),
        "seconds_per_request": world.step.total_seconds(),
    }


# Reading


def _world(document: Any, specification: Specification) -> World:
    _check_document(document)
    world = World(specification, _part(document, "now", datetime.datetime))
    world.caller_id = _part(document, "caller_id", str)
    world.property_names = set(_part(document, "property_names", list[str], []))
    for name, (kind, collection) in _COLLECTIONS.items():
        _fill(document, name, kind, collection(world))
    for name, kind in _KINDS.items():
        _fill(document, name, kind, world.collection(kind))
    devices: list[Device] = _part(document, "devices", list[Device], [])
    check_devices(world, devices)
    world.restore_devices(devices)
    for file in _part(document, "uploads", list[StoredFile], []):
        world.uploads[file.path] = file
    _join(world, _part(document, "memberships", list[_Membership], []))
    check_world(world)
    _go_on(world, document)
    return world


def _check_document(document: Any) -> None:
    if not is_object(document) or document.get("format") != FORMAT:
        raise WrongValue(f'has no world in it: it does not say "format": "{FORMAT}"')
    if document.get("version") != VERSION:
        version = shown(document.get("version"))
        raise WrongValue(f"is {version}, and this sandbox reads version {VERSION}", "version")
    check_names(document, _KNOWN)


def _part(document: Object, name: str, kind: Any, default: Any = None) -> Any:
    """Return a part of the document; one without a default has to be there."""
    if name not in document:
        if default is None:
            raise WrongValue("is missing", name)
        return default
    with within(name):
        return read(kind, document[name])


def _fill(document: Object, name: str, kind: Any, collection: Collection[Any]) -> None:
    records = _part(document, name, types.GenericAlias(list, kind), [])
    with within(name):
        filled(collection, records)


def _join(world: World, memberships: Iterable[_Membership]) -> None:
    for number, each in enumerate(memberships):
        group = world.groups.with_id(each.group_id)
        if group is None:
            raise no_such("group", each.group_id, "memberships", number, "group_id")
        world.join(group, each.recipient_id)


def _go_on(world: World, document: Object) -> None:
    """Let time and ids go on where they were."""
    seconds = document.get("seconds_per_request", world.step.total_seconds())
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds < _DAY:
        problem = f"must be a number of seconds, less than a day, not {shown(seconds)}"
        raise WrongValue(problem, "seconds_per_request")
    world.step = datetime.timedelta(seconds=seconds)
    drawn, order = world.counters
    counters = _part(document, "counters", _Counters, _Counters(drawn, order))
    for name, count in (("ids", counters.ids), ("audits", counters.audits)):
        if not 0 <= count <= _MOST:
            raise WrongValue(f"must be between 0 and {_MOST}, not {count}", "counters", name)
    world.counters = (counters.ids, counters.audits)
    for number, entry in enumerate(_part(document, "agenda", list[_Entry], [])):
        happening = _HAPPENINGS.get(entry.name)
        if happening is None:
            known = ", ".join(_HAPPENINGS)
            raise WrongValue(
                f"must be one of {known}, not {entry.name!r}", "agenda", number, "name"
            )
        wanted = len(inspect.signature(happening).parameters) - 1
        if len(entry.arguments) != wanted:
            problem = f"must be {wanted} texts for {entry.name}, not {len(entry.arguments)}"
            raise WrongValue(problem, "agenda", number, "arguments")
        world.agenda.add(entry.due, happening, *entry.arguments)
