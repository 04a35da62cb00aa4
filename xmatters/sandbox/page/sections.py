"""What the sections of the page show.

A list shows one part of its items at a time, and looks at no others unless it has to, so that the
page is as fast in a large world as in a small one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from ..jsontypes import Object
from ..requestlog import LoggedRequest
from ..world import Event, Group, Person, World
from .roster import OnCall, is_on_call, on_call_now, spoken_name
from .timeline import timeline

T = TypeVar("T")

_IN_A_LIST: Final = 50
_REQUESTS: Final = 25
_GROUPS_ON_CALL: Final = 20
_IN_OVERVIEW: Final = 6


class UnknownThing(LookupError):
    """What the address asks for does not exist; the message is for the reader."""


@dataclass(frozen=True)
class Shown:
    """What a browser gets to see.

    Attributes:
        template: The name of the template.
        section: The section that it belongs to.
        title: Its heading.
        context: What the template shows.
        status: The HTTP status.
    """

    template: str
    section: str
    title: str
    context: Object
    status: int = 200


@dataclass(frozen=True)
class Part(Generic[T]):
    """A part of a list.

    Attributes:
        items: The items of this part.
        number: Its number, from 1.
        last: The number of the last part.
        total: How many items the whole list has.
    """

    items: list[T]
    number: int
    last: int
    total: int


def not_found(message: str) -> Shown:
    """Return what is shown in place of something that does not exist."""
    return Shown("not_found", "", "Not found", {"message": message}, 404)


def _part(items: Sequence[T], query: Mapping[str, str], size: int = _IN_A_LIST) -> Part[T]:
    last = max(1, -(-len(items) // size))
    wanted = query.get("page", "1")
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 10 else 1
    number = min(max(number, 1), last)
    return Part(list(items[(number - 1) * size : number * size]), number, last, len(items))


def _wanted(query: Mapping[str, str]) -> str:
    return query.get("search", "").strip()


# Sections


def _overview(world: World, log: list[LoggedRequest], _query: Mapping[str, str]) -> Shown:
    statuses = [event.fields["status"] for event in world.events]
    on_call: list[OnCall] = []
    for group in _by_name(world):
        if len(on_call) >= _IN_OVERVIEW:
            break
        on_call += on_call_now(world, group)
    counts = (
        ("People", "people", len(world.people)),
        ("Groups", "groups", len(world.groups)),
        ("Events", "events", len(statuses)),
        ("Active events", "events", statuses.count("ACTIVE")),
        ("Requests", "requests", len(log)),
    )
    context = {
        "counts": counts,
        "on_call": on_call[:_IN_OVERVIEW],
        "events": _latest(world)[:_IN_OVERVIEW],
        "requests": log[: -_IN_OVERVIEW - 1 : -1],
    }
    return Shown("overview", "overview", "Overview", context)


def _people(world: World, _log: list[LoggedRequest], query: Mapping[str, str]) -> Shown:
    wanted = _wanted(query)
    # Only those on this part of the list are looked at, and so made if they are yet to be.
    part = _part(world.people.ids_named_like(wanted) if wanted else world.people.ids, query)
    people = [each for each in map(world.people.with_id, part.items) if each]
    rows = [(person, spoken_name(world, person), _site(world, person)) for person in people]
    return Shown("people", "people", "People", {"part": part, "rows": rows, "search": wanted})


def _groups(world: World, _log: list[LoggedRequest], query: Mapping[str, str]) -> Shown:
    wanted = _wanted(query)
    ids = set(world.groups.ids_named_like(wanted))
    part = _part([group for group in _by_name(world) if group.id in ids], query)
    rows = [(group, _member_count(world, group)) for group in part.items]
    return Shown("groups", "groups", "Groups", {"part": part, "rows": rows, "search": wanted})


def _on_call(world: World, _log: list[LoggedRequest], query: Mapping[str, str]) -> Shown:
    part = _part([each for each in _by_name(world) if is_on_call(each)], query, _GROUPS_ON_CALL)
    entries = [(group, on_call_now(world, group)) for group in part.items]
    return Shown("on_call", "on-call", "On call now", {"part": part, "entries": entries})


def _events(world: World, _log: list[LoggedRequest], query: Mapping[str, str]) -> Shown:
    return Shown("events", "events", "Events", {"part": _part(_latest(world), query)})


def _requests(_world: World, log: list[LoggedRequest], query: Mapping[str, str]) -> Shown:
    part = _part(log[::-1], query, _REQUESTS)
    return Shown("requests", "requests", "Requests", {"part": part})


def _by_name(world: World) -> list[Group]:
    return sorted(world.groups, key=lambda group: group.fields["targetName"].casefold())


def _latest(world: World) -> list[Event]:
    return sorted(world.events, key=lambda event: event.created, reverse=True)


def _site(world: World, holder: Person | Group) -> str:
    site = world.sites.with_id(holder.site_id) if holder.site_id else None
    name: str = site.fields["name"] if site else ""
    return name


def _member_count(world: World, group: Group) -> int | None:
    """Return how many were added to a group; nobody is to a dynamic one."""
    return None if group.criteria else len(list(world.member_ids(group)))


# Single things


def _person(world: World, identifier: str) -> Shown:
    person = world.people.find(identifier)
    if person is None:
        raise UnknownThing(f"There is no person {identifier}.")
    roles = [role.fields["name"] for role in map(world.roles.with_id, person.role_ids) if role]
    supervisors = [each for each in map(world.people.with_id, person.supervisor_ids) if each]
    context = {
        "person": person,
        "site": _site(world, person),
        "roles": roles,
        "supervisors": [(each, spoken_name(world, each)) for each in supervisors],
        "devices": world.devices_of(person.id),
        "groups": world.groups_of(person.id),
    }
    return Shown("person", "people", spoken_name(world, person), context)


def _group(world: World, identifier: str) -> Shown:
    group = world.groups.find(identifier)
    if group is None:
        raise UnknownThing(f"There is no group {identifier}.")
    # Who meets criteria is only known after a look at everybody, so the criteria are shown.
    ids = [] if group.criteria else list(world.member_ids(group))
    found = map(world.find_recipient, ids[:_IN_A_LIST])
    context = {
        "group": group,
        "site": _site(world, group),
        "on_call": on_call_now(world, group),
        "members": [(each, spoken_name(world, each)) for each in found if each],
        "total": len(ids),
    }
    return Shown("group", "groups", group.fields["targetName"], context)


def _event(world: World, identifier: str) -> Shown:
    event = world.events.find(identifier)
    if event is None:
        raise UnknownThing(f"There is no event {identifier}.")
    context = {"event": event, "entries": timeline(event)}
    title = f"Event {event.fields['eventId']}"
    return Shown("event", "events", title, context)


SECTIONS: Final[Mapping[str, Callable[[World, list[LoggedRequest], Mapping[str, str]], Shown]]] = {
    "overview": _overview,
    "people": _people,
    "groups": _groups,
    "on-call": _on_call,
    "events": _events,
    "requests": _requests,
}
"""What makes each section, by the value of `show` in the address."""

DETAILS: Final[Mapping[str, Callable[[World, str], Shown]]] = {
    "person": _person,
    "group": _group,
    "event": _event,
}
"""What makes the page of a single thing, by the parameter that names the thing."""
