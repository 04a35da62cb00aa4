"""People: the users of the instance."""

from __future__ import annotations

from functools import partial
from typing import Final

from ..absences import forget_absences
from ..calls import Call, Reply, operation
from ..errors import ApiError, conflict, invalid_value
from ..jsontypes import Object, is_object
from ..paging import page
from ..search import Listed, chosen
from ..views import device_object, person_object, supervisor_object, supervisors
from ..world import Device, Person, World
from ..writing import (
    create_or_change,
    delete,
    found,
    own_fields,
    referred,
    referred_ids,
    refuse_taken_name,
    refuse_unknown_place,
    without_nulls,
)
from .dynamic_groups import groups_with
from .group_members import membership_object
from .history import existed, existing, revision
from .people_filters import FILTERS, sort_keys
from .quotas import quota

_LICENCES: Final = 500
"""Licences are sold in lots of this size."""


def _person(call: Call) -> Person:
    identifier = call.path["personId"]
    person = found(call.world.people.find(identifier), "person", identifier)
    return existed(call, person, person.created, "person", identifier)


def _with_embeds(call: Call, person: Person) -> Object:
    return person_object(call.world, person, call.embeds) | revision(call, person.id)


@operation
def get_people(call: Call) -> Reply:
    """List people."""
    people = _candidates(call)
    if "at" in call.query:
        people = list(existing(call, people, lambda person: person.created))
    people = chosen(call, people, FILTERS, sort_keys(call))
    return Reply(200, page(call, people, partial(_with_embeds, call)))


def _candidates(call: Call) -> Listed[Person]:
    """Return the people that a list can hold: at most one if it asks for a name."""
    for field in ("targetName", "webLogin"):
        if field in call.query:
            person = call.world.people.named(call.query[field], field)
            return [person] if person else []
    return call.world.people


@operation
def get_person(call: Call) -> Reply:
    """Get a person by id or user id."""
    return Reply(200, _with_embeds(call, _person(call)))


@operation
def create_or_update_person(call: Call) -> Reply:
    """Create or change a person."""
    embeds = {"supervisors"} if is_object(call.body) and "supervisors" in call.body else ()
    return create_or_change(
        call,
        call.world.people.with_id,
        partial(_create, call),
        partial(_change, call),
        lambda person: person_object(call.world, person, embeds, changed=True),
    )


@operation
def delete_person(call: Call) -> Reply:
    """Delete a person with devices and memberships."""
    person = call.world.people.find(call.path["personId"])
    if person and person is call.caller:
        raise ApiError(403, "The person who is signed in cannot be deleted.")
    return delete(
        person,
        partial(_remove, call.world),
        lambda deleted: person_object(call.world, deleted, changed=True),
    )


def _remove(world: World, person: Person) -> None:
    forget_absences(world, person.id)
    world.remove_person(person)


@operation
def get_person_devices(call: Call) -> Reply:
    """List the devices of a person."""
    devices = call.world.devices_of(_person(call).id)
    phone_format = call.query.get("phoneNumberFormat")

    def render(device: Device) -> Object:
        return device_object(call.world, device, call.embeds, phone_format)

    return Reply(200, page(call, devices, render))


@operation
def get_person_groups(call: Call) -> Reply:
    """List the groups of a person, also those with only a device of the person."""
    person = _person(call)
    memberships = [
        (group, member)
        for member in (person, *call.world.devices_of(person.id))
        for group in groups_with(call.world, member)
    ]
    return Reply(200, page(call, memberships, lambda pair: membership_object(call.world, *pair)))


@operation
def get_person_supervisors(call: Call) -> Reply:
    """List who supervises a person."""
    people = supervisors(call.world, _person(call))
    return Reply(200, page(call, people, partial(supervisor_object, call.world)))


@operation
def get_people_license_quotas(call: Call) -> Reply:
    """Tell how many licences are in use."""

    def of(licence: str) -> Object:
        people = call.world.people
        return quota(sum(each.fields["licenseType"] == licence for each in people), _LICENCES)

    return Reply(
        200,
        {
            "stakeholderUsersEnabled": True,
            "stakeholderUsers": of("STAKEHOLDER_USER"),
            "fullUsers": of("FULL_USER"),
        },
    )


# Writing

_REFERENCES: Final = frozenset({"site", "roles", "supervisors", "properties"})
"""Fields that replies have in another shape than requests, or that are merged."""


def _create(call: Call, identifier: str, body: Object) -> Person:
    _refuse_conflicts(call, body)
    fields, references = _checked(call, body, {})
    defaults: Object = {
        "status": "ACTIVE",
        "licenseType": "FULL_USER",
        "webLogin": body["targetName"],
        "language": call.caller.fields["language"],
        "timezone": call.caller.fields["timezone"],
        "externallyOwned": False,
        "whenCreated": fields["whenUpdated"],
    }
    by_default: Object = {"site_id": call.caller.site_id, "supervisor_ids": [call.caller.id]}
    person = Person(
        identifier, without_nulls(defaults | fields), call.world.now, **(by_default | references)
    )
    return call.world.people.add(person)


def _change(call: Call, person: Person, body: Object) -> None:
    _refuse_conflicts(call, body, person)
    fields, references = _checked(call, body, person.fields.get("properties", {}))
    for name, value in references.items():
        setattr(person, name, value)
    call.world.people.change(person, fields)


def _refuse_conflicts(call: Call, body: Object, person: Person | None = None) -> None:
    refuse_taken_name(call, call.world.people, body.get("targetName"), person)
    login = body.get("webLogin")
    holder = call.world.people.named(login, "webLogin") if login else None
    if holder is not None and holder is not person:
        raise conflict(f"The web login {login} is taken.")


def _checked(call: Call, body: Object, properties: Object) -> tuple[Object, Object]:
    """Return what a body sets: fields, and attributes of the record."""
    refuse_unknown_place(body)
    references = _references(call, body)
    fields = own_fields(call, "Person", body)
    fields = {name: value for name, value in fields.items() if name not in _REFERENCES}
    if "properties" in body:
        fields["properties"] = _merged_properties(call, properties, body["properties"]) or None
    moment = call.world.moment()
    fields["whenUpdated"] = call.specification.spell("Person", "whenUpdated", moment)
    return fields, references


def _references(call: Call, body: Object) -> Object:
    world = call.world
    attributes: Object = {}
    if "site" in body:
        site = body["site"]
        attributes["site_id"] = referred(world.sites, "site", site).id if site else None
    if "roles" in body:
        attributes["role_ids"] = referred_ids(world.roles, "role", body["roles"])
    if "supervisors" in body:
        attributes["supervisor_ids"] = referred_ids(world.people, "person", body["supervisors"])
    if "password" in body:
        attributes["password"] = body["password"]
    return attributes


def _merged_properties(call: Call, properties: Object, sent: Object) -> Object:
    """Return the custom fields after a change: null removes one (section 9)."""
    for name in sent:
        if name not in call.world.property_names:
            # Properties have to be defined (section 14).
            raise invalid_value("properties", name, "There is no such property.")
    return without_nulls(properties | sent)
