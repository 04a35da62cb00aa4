"""What a world has to keep to, so that one that people wrote by hand fails early and clearly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from .plan_records import Plan, PlanPart
from .record_json import WrongValue, shown
from .records import Record
from .world import Device, World

_SITE: Final = "country language name status timezone"
_PERSON: Final = (
    "firstName language lastName licenseType status targetName timezone webLogin whenCreated "
    "whenUpdated"
)
_DEVICE: Final = "delay deviceType name priorityThreshold sequence status testStatus"
_GROUP: Final = (
    "allowDuplicates created description groupType observedByAll status targetName "
    "useDefaultDevices"
)
_SHIFT: Final = "name recurrence timezone"
_EVENT: Final = (
    "created escalationOverride eventId expirationInMinutes floodControl notificationAuditCount "
    "overrideDeviceRestrictions priority status submitter"
)
_PLAN: Final = "enabled floodControl name planType"

_Reference = tuple[tuple[str | int, ...], str, str | None, Callable[[str], object]]
"""Where a reference stands, to what kind of thing it leads, its id, and what finds that thing."""


def no_such(kind: str, identifier: str, *place: str | int) -> WrongValue:
    """Return what is wrong with a reference that leads nowhere."""
    return WrongValue(f"leads nowhere: there is no {kind} {identifier!r}", *place)


def check_devices(world: World, devices: Iterable[Device]) -> None:
    """Check that each device is somebody's and has a place among theirs.

    Raises:
        WrongValue: One is not so.
    """
    for number, device in enumerate(devices):
        if world.people.with_id(device.owner_id) is None:
            raise no_such("person", device.owner_id, "devices", number, "owner_id")
        sequence = device.fields.get("sequence")
        if type(sequence) is not int:
            problem = f"must be a whole number, not {shown(sequence)}"
            raise WrongValue(problem, "devices", number, "fields", "sequence")


def check_world(world: World) -> None:
    """Check that references lead somewhere, and that objects have what each of their kind has.

    Raises:
        WrongValue: One is not so.
    """
    for place, kind, identifier, find in _references(world):
        if identifier is not None and find(identifier) is None:
            raise no_such(kind, identifier, *place)
    for plan_number, plan in enumerate(world.plans):
        for name, number, part in _parts(plan):
            if part.plan_id != plan.id:
                problem = f"must be that of the plan, {plan.id!r}, not {part.plan_id!r}"
                raise WrongValue(problem, "plans", plan_number, name, number, "plan_id")
    _check_fields(world)


def _references(world: World) -> Iterator[_Reference]:
    people, groups, sites = world.people.with_id, world.groups.with_id, world.sites.with_id
    roles = world.roles.with_id
    yield ("caller_id",), "person", world.caller_id, people
    for number, person in enumerate(world.people):
        at = ("people", number)
        yield (*at, "site_id"), "site", person.site_id, sites
        yield from _each((*at, "role_ids"), "role", person.role_ids, roles)
        yield from _each((*at, "supervisor_ids"), "person", person.supervisor_ids, people)
    for number, group in enumerate(world.groups):
        at = ("groups", number)
        yield (*at, "site_id"), "site", group.site_id, sites
        yield from _each((*at, "supervisor_ids"), "person", group.supervisor_ids, people)
        yield from _each((*at, "observer_ids"), "role", group.observer_ids, roles)
        for position, shift in enumerate(group.shifts):
            yield (*at, "shifts", position, "group_id"), "group", shift.group_id, groups


def _each(
    place: tuple[str | int, ...],
    kind: str,
    identifiers: Iterable[str],
    find: Callable[[str], object],
) -> Iterator[_Reference]:
    for number, identifier in enumerate(identifiers):
        yield (*place, number), kind, identifier, find


def _parts(plan: Plan) -> Iterator[tuple[str, int, PlanPart]]:
    parts: dict[str, Iterable[PlanPart]] = {
        "constants": plan.constants,
        "endpoints": plan.endpoints,
        "properties": plan.properties,
        "integrations": plan.integrations,
        "libraries": plan.libraries,
        "forms": plan.forms,
        "subscription_forms": plan.subscription_forms,
    }
    for name, listed in parts.items():
        for number, part in enumerate(listed):
            yield name, number, part


def _check_fields(world: World) -> None:
    """Find objects that lack a field which each object of its kind has, as rules rely on them."""
    lists: dict[tuple[str | int, ...], tuple[str, Iterable[Record]]] = {
        ("sites",): (_SITE, world.sites),
        ("roles",): ("name", world.roles),
        ("device_names",): ("deviceType name", world.device_names),
        ("people",): (_PERSON, world.people),
        ("devices",): (_DEVICE, world.devices),
        ("groups",): (_GROUP, world.groups),
        ("events",): (_EVENT, world.events),
        ("plans",): (_PLAN, world.plans),
    }
    for number, group in enumerate(world.groups):
        lists["groups", number, "shifts"] = (_SHIFT, group.shifts)
    for place, (names, records) in lists.items():
        needed = names.split()
        for number, record in enumerate(records):
            for name in needed:
                if name not in record.fields:
                    raise WrongValue("is missing", *place, number, "fields", name)
