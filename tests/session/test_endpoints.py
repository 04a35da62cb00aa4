"""Endpoints: what can be created, changed and deleted, and that nothing of the API is missing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.ways import Way
from xmatters.errors import (
    BadRequestError,
    ConflictError,
    Error,
    NoContentError,
    NotFoundError,
    ParameterError,
)
from xmatters.sandbox import Sandbox
from xmatters.sandbox.specification import load_specification
from xmatters_client.models import DeviceCreate, GroupUpdate, PersonCreate

NEW_PERSON = {
    "targetName": "nina",
    "firstName": "Nina",
    "lastName": "Nowak",
    "roles": ["Standard User"],
}


def names(items: Any) -> list[str]:
    return [item.target_name for item in items]


# The life of a person


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        (NEW_PERSON, {}),
        (
            None,
            {
                "target_name": "nina",
                "first_name": "Nina",
                "last_name": "Nowak",
                "roles": ["Standard User"],
            },
        ),
        (
            PersonCreate(
                target_name="nina", first_name="Nina", last_name="Nowak", roles=["Standard User"]
            ),
            {},
        ),
        ({"targetName": "nina", "first_name": "Nina"}, {"last_name": "Nowak", "roles": []}),
    ],
)
def test_person_is_created(
    way: Way, new_sandbox: Sandbox, data: Any, fields: dict[str, Any]
) -> None:
    people = way.session(new_sandbox).people_endpoint()
    if fields.get("roles") == []:
        fields = {**fields, "roles": {"Standard User"}}
    created = way.wait(people.create_person(data, **fields))
    assert created.full_name == "Nina Nowak"
    assert new_sandbox.requests[-1].body == NEW_PERSON
    assert way.wait(people.get_person_by_id("nina")).id == created.id
    assert names(way.wait(created.get_supervisors())) == ["mmcbride"]


def test_person_is_changed_field_by_field(way: Way, new_sandbox: Sandbox) -> None:
    people = way.session(new_sandbox).people_endpoint()
    mary = way.wait(people.get_person_by_id("mmcbride"))
    changed = way.wait(people.update_person(id=mary.id, first_name="Marie", phone_login=None))
    assert new_sandbox.requests[-1].body == {
        "id": mary.id,
        "firstName": "Marie",
        "phoneLogin": None,
    }
    assert (changed.first_name, changed.phone_login) == ("Marie", None)
    assert changed.last_name == "McBride"


def test_person_is_deleted(way: Way, new_sandbox: Sandbox) -> None:
    people = way.session(new_sandbox).people_endpoint()
    assert way.wait(people.delete_person("tokafor")).full_name == "Tom Okafor"
    with pytest.raises(NotFoundError):
        way.wait(people.get_person_by_id("tokafor"))
    with pytest.raises(NoContentError):
        way.wait(people.delete_person("tokafor"))


# Bodies that are refused before anything is sent


@pytest.mark.parametrize(
    ("data", "fields", "message"),
    [
        (None, {}, "PersonCreate needs "),
        ({"targetName": "nina"}, {}, "PersonCreate needs first_name"),
        (NEW_PERSON, {"firstname": "Nina"}, "has no field 'firstname'; did you mean 'first_name'"),
        (NEW_PERSON, {"shoe_size": 39}, "PersonCreate has no field 'shoe_size'; it has "),
        (NEW_PERSON, {"first_name": "Nina"}, "'first_name' is given twice"),
        ({**NEW_PERSON, "first_name": "Nina"}, {}, "'first_name' is given twice"),
        (NEW_PERSON, {"language": 7}, "PersonCreate.language must be string, not 7"),
        ({**NEW_PERSON, "roles": "Standard User"}, {}, "PersonCreate.roles must be a list"),
        ({**NEW_PERSON, "targetName": None}, {}, "PersonCreate.target_name must not be None"),
        ("nina", {}, "data must be a model or a mapping, not str"),
        ([NEW_PERSON], {}, "data must be a model or a mapping, not list"),
        (NEW_PERSON, {"properties": {"Skills": object()}}, "is not JSON"),
        (NEW_PERSON, {"phone_pin": 1234}, "phone_pin must be string, not the value given"),
    ],
)
def test_body_that_does_not_fit(
    way: Way, sandbox: Sandbox, data: Any, fields: dict[str, Any], message: str
) -> None:
    people = way.session(sandbox).people_endpoint()
    with pytest.raises(ParameterError, match=message):
        way.wait(people.create_person(data, **fields))
    assert sandbox.requests == []


def test_field_that_the_specification_does_not_know_is_sent_from_a_mapping(
    way: Way, new_sandbox: Sandbox
) -> None:
    people = way.session(new_sandbox).people_endpoint()
    way.wait(people.create_person({**NEW_PERSON, "shoeSize": 39}))
    assert new_sandbox.requests[-1].body == {**NEW_PERSON, "shoeSize": 39}


def test_callers_body_is_not_changed(way: Way, new_sandbox: Sandbox) -> None:
    data = {**NEW_PERSON, "roles": ["Standard User"]}
    before = dict(data)
    way.wait(way.session(new_sandbox).people_endpoint().create_person(data, language="pt"))
    assert data == before


@pytest.mark.parametrize("data", [{}, {"name": "x"}, 7, None, ["mmcbride"]])
def test_member_that_names_nobody(way: Way, sandbox: Sandbox, data: Any) -> None:
    members = way.session(sandbox).group_members_endpoint()
    with pytest.raises((ParameterError, BadRequestError)):
        way.wait(members.add_group_member("Night Watch", data))
    assert [each.status for each in sandbox.requests] in ([], [400])


def test_what_the_service_refuses(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    with pytest.raises(BadRequestError) as refused:
        way.wait(session.people_endpoint().create_person(NEW_PERSON, supervisors=["nobody"]))
    assert refused.value.operation == "createOrUpdatePerson"
    with pytest.raises(ConflictError):
        way.wait(session.groups_endpoint().create_group(target_name="Service Desk"))


# Everything once


TAGS = {
    "audits",
    "device-names",
    "device-types",
    "devices",
    "events",
    "group-members",
    "groups",
    "oauth",
    "on-call",
    "people",
    "roles",
    "sites",
}


def test_each_operation_of_these_tags_can_be_reached(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox, oauth2=True)
    people, groups = session.people_endpoint(), session.groups_endpoint()
    devices, events, sites = (
        session.devices_endpoint(),
        session.events_endpoint(),
        session.sites_endpoint(),
    )
    device_names, members = session.device_names_endpoint(), session.group_members_endpoint()

    nina = way.wait(people.create_person(NEW_PERSON))
    assert way.wait(people.update_person(id=nina.id, status="INACTIVE")).status == "INACTIVE"
    assert way.wait(people.get_license_quotas()).full_users
    assert way.wait(people.get_person_by_id("nina", embed="roles")).roles[0].name
    assert "nina" in names(way.wait(people.get_people(search="nina nowak", operand="AND")))
    for listed in (nina.get_devices(), nina.get_groups(), nina.get_supervisors()):
        assert isinstance(way.wait(listed), list)

    phone = DeviceCreate(
        device_type="VOICE", name="Work Phone", owner=nina.id, phone_number="+13035550199"
    )
    device = way.wait(devices.create_device(phone))
    changed = way.wait(devices.update_device(id=device.id, device_type="VOICE", delay=3))
    assert changed.delay == 3
    assert way.wait(devices.get_device_by_id("nina|Work Phone")).id == device.id
    assert device.id in [each.id for each in way.wait(devices.get_devices())]
    assert way.wait(devices.delete_device(device.id)).name == "Work Phone"

    name = way.wait(device_names.create_device_name(name="Desk", device_type="VOICE"))
    assert way.wait(
        device_names.update_device_name(id=name.id, name="Desk", description="On the desk")
    ).description
    assert "Desk" in [each.name for each in way.wait(device_names.get_device_names())]
    assert way.wait(device_names.delete_device_name(name.id)).id == name.id
    assert "VOICE" in way.wait(session.device_types_endpoint().get_device_types())

    group = way.wait(groups.create_group(target_name="Dawn Patrol"))
    body = GroupUpdate(id=group.id, description="Up early")
    assert way.wait(groups.update_group(body)).description == "Up early"
    assert way.wait(groups.get_license_quotas())
    assert way.wait(groups.get_group_by_id("Dawn Patrol")).id == group.id
    assert "Dawn Patrol" in names(way.wait(groups.get_groups()))
    assert way.wait(members.add_group_member(group.id, nina)).target_name == "nina"
    assert len(way.wait(members.get_group_members(group.id))) == 1
    assert way.wait(members.remove_group_member(group.id, "nina")).member.id == nina.id
    for listed in (group.get_supervisors(), group.get_recipients()):
        assert isinstance(way.wait(listed), list)
    on_call = session.oncall_endpoint().get_oncall(groups=["Database Operations"])
    assert len(way.wait(on_call)) == 2
    assert way.wait(groups.delete_group(group.id)).target_name == "Dawn Patrol"

    event = way.wait(events.get_event_by_id("24817003"))
    assert way.wait(events.get_events(priority="HIGH"))
    assert way.wait(events.change_event_status(id=event.id, status="SUSPENDED")).status
    comment = way.wait(event.add_annotation("Seen."))
    assert way.wait(event.get_annotation_by_id(comment.id)).comment == "Seen."
    assert len(way.wait(event.get_annotations())) == 2
    assert way.wait(event.get_user_delivery_data(at="2026-03-02T15:00:00Z"))
    assert way.wait(event.get_attachment("state.json")) == b'{"disk": "full"}'
    assert way.wait(session.audits_endpoint().get_audits(event_id=event.id))

    site = way.wait(
        sites.create_site(name="Oslo", country="NO", language="en", timezone="Europe/Oslo")
    )
    assert way.wait(sites.update_site(id=site.id, name="Oslo", city="Oslo")).city == "Oslo"
    assert way.wait(sites.get_site_by_id("Oslo")).id == site.id
    assert len(way.wait(sites.get_sites())) == 4
    assert way.wait(sites.delete_site(site.id)).name == "Oslo"
    assert len(way.wait(session.roles_endpoint().get_roles())) == 4
    assert way.wait(people.delete_person(nina.id)).id == nina.id

    reached = {each.operation_id for each in new_sandbox.requests}
    wanted = [each for each in load_specification().operations.values() if each.tag in TAGS]
    assert reached == {each.id for each in wanted}
    assert {each.status for each in new_sandbox.requests} <= {200, 201, 202}


def test_operation_that_no_endpoint_has_yet_can_still_be_called(way: Way, sandbox: Sandbox) -> None:
    from xmatters_client.api.people import get_people, get_person

    session = way.session(sandbox)
    person = way.wait(session.call(get_person.OPERATION, {"embed": "roles"}, person_id="mmcbride"))
    assert len(person.roles) == 2
    assert len(way.wait(session.paginate(get_people.OPERATION, None, {"limit": 20}))) == 25
    with pytest.raises(Error, match="takes no body"):
        way.wait(session.call(get_person.OPERATION, body={}, person_id="mmcbride"))
