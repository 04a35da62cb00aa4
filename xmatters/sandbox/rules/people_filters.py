"""Which people a list holds, and in which order (behaviours, section 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..calls import Call
from ..errors import invalid_value
from ..jsontypes import Object
from ..search import (
    Filter,
    Test,
    camel_case,
    casefolded,
    created_within,
    exists,
    field_equal_to,
    search_test,
    searched,
)
from ..world import Device, Person
from .devices import OWNER_FILTERS, having_device
from .dynamic_groups import groups_with, members_of
from .naming import ids_in_any_case, supervised_by, texts_of, with_decoded


def _with_roles(call: Call, names: list[str]) -> Test[Person]:
    ids = ids_in_any_case(call.world.roles, names)
    return lambda person: not ids.isdisjoint(person.role_ids)


def _at_sites(call: Call, identifiers: list[str]) -> Test[Person]:
    ids = {site.id for site in map(call.world.sites.find, identifiers) if site}
    return lambda person: person.site_id in ids


def _in_groups(call: Call, identifiers: list[str]) -> Test[Person]:
    wanted = ids_in_any_case(call.world.groups, with_decoded(identifiers))
    groups = [group for group in call.world.groups if group.id in wanted]
    members = {member.id for group in groups for member in members_of(call.world, group)}
    return lambda person: person.id in members


def _field_of_device(name: str) -> Callable[[Device, Any], bool]:
    return lambda device, value: device.fields.get(name) == value


def _with_properties(values_parameter: str) -> Filter[Person]:
    def make(call: Call, names: list[str]) -> Test[Person]:
        values: list[str] = call.query.get(values_parameter, [])
        if len(values) != len(names):
            raise invalid_value(values_parameter, ",".join(values), "Each name needs one value.")
        wanted = list(zip(names, values, strict=True))
        return lambda person: all(_has_property(person, name, each) for name, each in wanted)

    return make


def _has_property(person: Person, name: str, wanted: str) -> bool:
    properties: Object = person.fields.get("properties", {})
    return any(
        wanted.casefold() in casefolded(texts_of(value))
        for own_name, value in properties.items()
        if own_name.casefold() == name.casefold()
    )


def _search(call: Call, text: str) -> Test[Person]:
    """Search the fields of people, and the addresses of their devices."""
    fits = search_test(call, text)
    names = searched(call, call.specification.enumeration("PersonSearchField"))
    fields = list(map(camel_case, names))
    known = call.specification.fields("Person")
    own = [field for field in fields if field in known]
    of_devices = [field for field in fields if field not in known]
    devices_of = call.world.devices_of

    def test(person: Person) -> bool:
        texts = [person.fields[field] for field in own if field in person.fields]
        if of_devices:
            for device in devices_of(person.id):
                texts += [device.fields[field] for field in of_devices if field in device.fields]
        return fits(texts)

    return test


FILTERS: Final[Mapping[str, Filter[Person]]] = {
    **{
        name: field_equal_to(name)
        for name in ("targetName", "webLogin", "firstName", "lastName", "status", "licenseType")
    },
    **{name: having_device(_field_of_device(name)) for name in ("emailAddress", "phoneNumber")},
    "roles": _with_roles,
    "site": _at_sites,
    "groups": _in_groups,
    "groups.exists": exists(lambda call, person: bool(groups_with(call.world, person))),
    "supervisors": supervised_by,
    "supervisors.exists": exists(lambda _call, person: bool(person.supervisor_ids)),
    "propertyNames": _with_properties("propertyValues"),
    "propertyName": _with_properties("propertyValue"),
    **OWNER_FILTERS,
    "search": _search,
    **created_within(lambda person: person.created),
}


def sort_keys(call: Call) -> Mapping[str, Callable[[Person], Any]]:
    """Return what each value of `sortBy` compares."""

    def text(*fields: str) -> Callable[[Person], Any]:
        # One text with a separator that sorts first is compared faster than a list of them.
        return lambda person: "\0".join([person.fields.get(name, "") for name in fields]).casefold()

    def site_name(person: Person) -> str:
        site = call.world.sites.with_id(person.site_id or "")
        return site.fields["name"].casefold() if site else ""

    def role_names(person: Person) -> list[str]:
        roles = map(call.world.roles.with_id, person.role_ids)
        return sorted(role.fields["name"].casefold() for role in roles if role)

    return {
        "FIRST_LAST_NAME": text("firstName", "lastName"),
        "LAST_FIRST_NAME": text("lastName", "firstName"),
        "TARGET_NAME": text("targetName"),
        "STATUS": text("status"),
        "WEB_LOGIN": text("webLogin"),
        "CREATED": lambda person: person.created,
        "LAST_LOGIN": lambda person: person.last_login.timestamp() if person.last_login else 0,
        "SITE": site_name,
        "ROLES": role_names,
    }
