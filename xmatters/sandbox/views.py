"""How objects stand in replies."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from urllib.parse import quote

from .jsontypes import Object
from .paging import as_is, embedded
from .world import (
    Device,
    DeviceName,
    Group,
    Person,
    Record,
    Role,
    Shift,
    Site,
    World,
)

_NOTHING: frozenset[str] = frozenset()


def self_link(world: World, operation_id: str, *values: str) -> Object:
    """Return the links of an object that an operation gets."""
    return {"self": world.specification.url(operation_id, *values)}


def item_link(world: World, collection_id: str, identifier: str) -> Object:
    """Return the links of an object that no operation of the specification gets."""
    return {"self": f"{world.specification.url(collection_id)}/{quote(identifier, safe='')}"}


# Sites, roles and device names


def site_object(world: World, site: Site) -> Object:
    """Return a site."""
    return {"id": site.id, "links": self_link(world, "getSite", site.id), **site.fields}


def site_reference(world: World, site_id: str | None) -> Object:
    """Return the field `site` of a person or group, if there is one."""
    site = world.sites.with_id(site_id) if site_id else None
    if site is None:
        return {}
    links = self_link(world, "getSite", site.id)
    return {"site": {"id": site.id, "name": site.fields["name"], "links": links}}


def role_object(world: World, role: Role) -> Object:
    """Return a role of the list of roles, which has links."""
    return _role(role) | {"links": item_link(world, "getRoles", role.id)}


def _role(role: Role) -> Object:
    return {"id": role.id, **role.fields}


def _roles(world: World, role_ids: Iterable[str]) -> Object:
    # Nested roles and their pages have no links (findings, 14 and 34).
    found = [role for role in map(world.roles.with_id, role_ids) if role]
    return embedded(found, _role)


def device_name_object(device_name: DeviceName) -> Object:
    """Return a device name, which has no links (findings, 34)."""
    return {"id": device_name.id, **device_name.fields}


# People


def person_object(
    world: World, person: Person, embeds: Collection[str] = _NOTHING, *, changed: bool = False
) -> Object:
    """Return a person.

    Args:
        world: What the sandbox knows.
        person: The person.
        embeds: What else to put in.
        changed: Whether the reply is to a change, which brings a version.
    """
    found: Object = {
        "id": person.id,
        "recipientType": "PERSON",
        "links": self_link(world, "getPerson", person.id),
        **person.fields,
        **site_reference(world, person.site_id),
    }
    if changed:
        found["version"] = world.new_version()
    if "roles" in embeds:
        found["roles"] = _roles(world, person.role_ids)
    if "supervisors" in embeds:
        link = world.specification.url("getPersonSupervisors", person.id)
        found["supervisors"] = _supervisors(world, person.supervisor_ids, link)
    if "devices" in embeds:
        found["devices"] = embedded(
            world.devices_of(person.id),
            lambda device: device_object(world, device),
            world.specification.url("getPersonDevices", person.id),
        )
    return found


def supervisor_object(world: World, person: Person) -> Object:
    """Return a person among supervisors, who come without custom fields (findings, 28)."""
    found = person_object(world, person)
    found.pop("properties", None)
    return found


def supervisors(world: World, holder: Person | Group) -> list[Person]:
    """Return who supervises a person or a group."""
    return [each for each in map(world.people.with_id, holder.supervisor_ids) if each]


def _supervisors(world: World, supervisor_ids: Iterable[str], link: str | None) -> Object:
    found = [each for each in map(world.people.with_id, supervisor_ids) if each]
    return embedded(found, lambda person: supervisor_object(world, person), link)


def person_reference(world: World, person: Person) -> Object:
    """Return a person in short."""
    return {
        "id": person.id,
        "targetName": person.fields["targetName"],
        "firstName": person.fields["firstName"],
        "lastName": person.fields["lastName"],
        "recipientType": "PERSON",
        "links": self_link(world, "getPerson", person.id),
    }


# Devices


def device_target_name(world: World, device: Device) -> str:
    """Return the target name of a device (behaviours, section 2)."""
    owner = world.people.with_id(device.owner_id)
    return f"{owner.fields['targetName'] if owner else ''}|{device.fields['name']}"


def device_object(
    world: World,
    device: Device,
    embeds: Collection[str] = _NOTHING,
    phone_format: str | None = None,
) -> Object:
    """Return a device.

    Args:
        world: What the sandbox knows.
        device: The device.
        embeds: What else to put in.
        phone_format: How phone numbers are written.
    """
    owner = world.people.with_id(device.owner_id)
    found: Object = {
        "id": device.id,
        "recipientType": "DEVICE",
        **device.fields,
        "targetName": device_target_name(world, device),
        "links": self_link(world, "getDevice", device.id),
    }
    if owner:
        found["owner"] = person_reference(world, owner)
    if phone_format == "COUNTRY_CODE" and "phoneNumber" in found:
        found["phoneNumber"] = _with_spaces(found["phoneNumber"])
    if "timeframes" in embeds:
        link = found["links"]["self"] + "/timeframes"
        found["timeframes"] = embedded(device.timeframes, as_is, link)
    return found


def _with_spaces(number: str) -> str:
    """Write a North American number in groups; others are left as they are."""
    if len(number) == len("+13035550142") and number.startswith("+1"):
        return f"+1 {number[2:5]} {number[5:8]} {number[8:]}"
    return number


# Groups


def group_object(
    world: World, group: Group, embeds: Collection[str] = _NOTHING, *, changed: bool = False
) -> Object:
    """Return a group.

    Args:
        world: What the sandbox knows.
        group: The group.
        embeds: What else to put in.
        changed: Whether the reply is to a change or a deletion, which brings a version and the
            supervisors (behaviours, section 9).
    """
    found: Object = {
        "id": group.id,
        "recipientType": "GROUP",
        **group.fields,
        **site_reference(world, group.site_id),
        "links": self_link(world, "getGroup", group.id),
    }
    if changed:
        found["version"] = world.new_version()
        found["supervisors"] = _supervisors(world, group.supervisor_ids, None)
    elif "supervisors" in embeds:
        link = world.specification.url("getGroupSupervisors", group.id)
        found["supervisors"] = _supervisors(world, group.supervisor_ids, link)
    if "observers" in embeds:
        found["observers"] = _roles(world, group.observer_ids)
    if "criteria" in embeds and group.criteria:
        found["criteria"] = _criteria(group.criteria)
    return found


def _criteria(criteria: Object) -> Object:
    return {**criteria, "criterion": embedded(criteria["criterion"], as_is)}


def group_reference(world: World, group: Group) -> Object:
    """Return a group in short."""
    return {
        "id": group.id,
        "targetName": group.fields["targetName"],
        "recipientType": "GROUP",
        "links": self_link(world, "getGroup", group.id),
    }


def shift_links(world: World, shift: Shift) -> Object:
    """Return the links of a shift."""
    group = world.specification.url("getGroup", shift.group_id)
    return {"self": f"{group}/shifts/{shift.id}"}


def shift_reference(world: World, shift: Shift) -> Object:
    """Return a shift in short."""
    group = {"id": shift.group_id, "links": self_link(world, "getGroup", shift.group_id)}
    return {
        "id": shift.id,
        "name": shift.fields["name"],
        "group": group,
        "links": shift_links(world, shift),
    }


def shift_object(world: World, shift: Shift) -> Object:
    """Return a shift."""
    spell = world.specification.spell
    group = world.groups.with_id(shift.group_id)
    return {
        "id": shift.id,
        **({"group": group_reference(world, group)} if group else {}),
        **shift.fields,
        "start": spell("Shift", "start", shift.start),
        "end": spell("Shift", "end", shift.end),
        "links": shift_links(world, shift),
    }


# Recipients of any kind


def recipient_object(world: World, recipient: Record) -> Object:
    """Return a person, group or device as a recipient of something."""
    if isinstance(recipient, Person):
        return supervisor_object(world, recipient)
    if isinstance(recipient, Group):
        return group_object(world, recipient)
    if isinstance(recipient, Device):
        return device_object(world, recipient)
    raise TypeError(f"{type(recipient).__name__} cannot be notified")


def recipient_reference(world: World, recipient: Record) -> Object:
    """Return a person, group or device in short."""
    if isinstance(recipient, Person):
        return person_reference(world, recipient)
    if isinstance(recipient, Group):
        return group_reference(world, recipient)
    if isinstance(recipient, Device):
        return {
            "id": recipient.id,
            "targetName": device_target_name(world, recipient),
            "recipientType": "DEVICE",
            "deviceType": recipient.fields["deviceType"],
            "name": recipient.fields["name"],
            "links": self_link(world, "getDevice", recipient.id),
        }
    raise TypeError(f"{type(recipient).__name__} cannot be notified")
