"""Objects: what they tell, where they lead, and what stays of them elsewhere."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.session.service import Answer, Service
from tests.session.ways import Way
from xmatters import XMSession, objects
from xmatters.aio import objects as aio_objects
from xmatters.errors import (
    NoContentError,
    NotFoundError,
    PaginationError,
    ParameterError,
    SessionlessObjectError,
)
from xmatters.sandbox import Sandbox
from xmatters_client import models
from xmatters_client.modeling import ReplyModel

EVENT = "24817003"
AT = "2026-03-02T15:00:00Z"


def one(way: Way, sandbox: Sandbox, kind: str, **params: Any) -> Any:
    """Return the best known object of a kind."""
    session = way.session(sandbox)
    fetched: dict[str, Callable[[], Any]] = {
        "person": lambda: session.people_endpoint().get_person_by_id("mmcbride", params),
        "group": lambda: session.groups_endpoint().get_group_by_id("Database Operations", params),
        "event": lambda: session.events_endpoint().get_event_by_id(EVENT, params),
        "device": lambda: session.devices_endpoint().get_device_by_id(
            "mmcbride|Mobile Phone", params
        ),
        "site": lambda: session.sites_endpoint().get_site_by_id("Denver", params),
    }
    found = way.wait(fetched[kind]())
    sandbox.clear_requests()
    return found


KINDS = ["person", "group", "event", "device", "site"]


def names(items: Any) -> list[str]:
    return [item.target_name for item in items]


def sent(sandbox: Sandbox) -> list[tuple[str, str]]:
    """Return which operations were called with which queries."""
    return [(each.operation_id or "", each.query) for each in sandbox.requests]


# What they tell


def test_attributes_are_typed_and_in_snake_case(way: Way, sandbox: Sandbox) -> None:
    person = one(way, sandbox, "person", embed="roles,supervisors")
    assert (person.target_name, person.web_login) == ("mmcbride", "mmcbride")
    assert (person.first_name, person.last_name, person.full_name) == (
        "Mary",
        "McBride",
        "Mary McBride",
    )
    assert person.externally_owned is False
    assert person.site.id
    assert person.properties["Skills"] == ["Oracle", "PostgreSQL"]
    assert person.external_key is None
    assert [role.name for role in person.roles] == ["Standard User", "Group Supervisor"]


@pytest.mark.parametrize(
    ("kind", "attribute", "moment"),
    [
        ("person", "when_created", "2025-11-03T09:12:30.115+00:00"),
        ("person", "last_login", "2026-02-27T16:40:11.205+00:00"),
        ("group", "created", "2026-01-12T08:15:02.410+00:00"),
        # Events spell their times differently from the rest.
        ("event", "created", "2026-03-02T14:00:03.476+00:00"),
    ],
)
def test_times_are_aware(
    way: Way, sandbox: Sandbox, kind: str, attribute: str, moment: str
) -> None:
    value = getattr(one(way, sandbox, kind), attribute)
    assert isinstance(value, dt.datetime)
    assert value == dt.datetime.fromisoformat(moment)
    assert value.utcoffset() == dt.timedelta(0)


def test_what_is_absent_is_none(way: Way, sandbox: Sandbox) -> None:
    assert one(way, sandbox, "event").terminated is None
    assert one(way, sandbox, "person").revision is None


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (
            "person",
            "Person(id='6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01', target_name='mmcbride', "
            "status='ACTIVE')",
        ),
        (
            "device",
            "VoiceDevice(id='3c8e1f5a-7b2d-4e60-9f14-2a6b8c0d1e02', "
            "target_name='mmcbride|Mobile Phone', name='Mobile Phone')",
        ),
        (
            "event",
            "Event(id='8f2b6c1d-4a3e-4d57-b6c9-1e0f2a3b4c01', name='Database server is down', "
            "event_id='24817003')",
        ),
    ],
)
def test_repr_is_short(way: Way, sandbox: Sandbox, kind: str, shown: str) -> None:
    assert repr(one(way, sandbox, kind)) == shown


@pytest.mark.parametrize("kind", KINDS)
def test_equality(way: Way, sandbox: Sandbox, kind: str) -> None:
    first, second = one(way, sandbox, kind), one(way, sandbox, kind)
    assert first == second
    assert first is not second
    second.status = "SOMETHING_ELSE"
    assert first != second
    assert first != first.id
    assert one(way, sandbox, "person") != one(way, sandbox, "group")


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("people/mmcbride", {"embed": "roles,supervisors,devices"}),
        ("people/tokafor", {}),
        ("groups/Database Operations", {"embed": "supervisors,observers"}),
        ("devices/mmcbride|Mobile Phone", {"embed": "timeframes"}),
        ("devices/tokafor|Numeric Pager", {}),
        (f"events/{EVENT}", {"embed": "recipients,properties,messages,annotations"}),
        (f"events/{EVENT}", {}),
        ("sites/Denver", {}),
    ],
)
def test_wire_form_comes_back_without_loss(
    way: Way, sandbox: Sandbox, path: str, params: dict[str, Any]
) -> None:
    # What went over the wire, as an own client of the caller's saw it.
    seen: list[Any] = []

    def keep(response: Any) -> None:
        seen.append(json.loads(response.read()))

    async def keep_async(response: Any) -> None:
        seen.append(json.loads(await response.aread()))

    hook: Any = keep if type(way).__name__ == "Synchronous" else keep_async
    client = way.http_client(event_hooks={"response": [hook]}, trust_env=False)
    session = way.session(sandbox, http_client=client)
    endpoint, _, name = path.partition("/")
    get = {
        "people": session.people_endpoint().get_person_by_id,
        "groups": session.groups_endpoint().get_group_by_id,
        "devices": session.devices_endpoint().get_device_by_id,
        "events": session.events_endpoint().get_event_by_id,
        "sites": session.sites_endpoint().get_site_by_id,
    }[endpoint]
    found = way.wait(get(name, params))
    assert found.to_dict() == seen[0]
    assert len(seen) == 1


def test_what_the_specification_does_not_know_is_kept(way: Way, service: Service) -> None:
    body: dict[str, Any] = {
        "id": "1",
        "targetName": "mmcbride",
        "firstName": None,
        "lastName": "McBride",
        "status": "ON_LEAVE",
        "shoeSize": {"eu": 39, "uk": None},
        "whenCreated": "last Tuesday",
        "recipientType": "ROBOT",
        "links": {"self": "/x", "edit": "/y"},
    }
    service.answer(Answer(body))
    session = way.connect(service.url).set_authentication("mary", "hush")
    person = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert person.additional_properties == {"shoeSize": {"eu": 39, "uk": None}}
    assert (person.first_name, person.status) == (None, "ON_LEAVE")
    assert person.when_created == "last Tuesday"
    assert person.to_dict() == body


def test_kind_of_device_that_is_unknown_is_a_device(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    pager = way.wait(session.devices_endpoint().get_device_by_id("tokafor|Numeric Pager"))
    assert type(pager).__name__ == "Device"
    assert pager.device_type == "NUMERIC_PAGER"
    assert way.wait(pager.get_timeframes()) == []


# Elsewhere: copies, pickles, by hand


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(way: Way, sandbox: Sandbox, kind: str, protocol: int) -> None:
    fetched = one(way, sandbox, kind)
    pickled = pickle.dumps(fetched, protocol)
    assert sandbox.password.encode() not in pickled
    again = pickle.loads(pickled)
    assert type(again) is type(fetched)
    assert again == fetched
    assert again.to_dict() == fetched.to_dict()


def test_unpickled_object_has_no_session_and_says_so(way: Way, sandbox: Sandbox) -> None:
    person = pickle.loads(pickle.dumps(one(way, sandbox, "person", embed="supervisors")))
    with pytest.raises(SessionlessObjectError, match="this Person did not come from a session"):
        way.wait(person.get_devices())
    with pytest.raises(SessionlessObjectError, match="fetch it from an endpoint first"):
        way.wait(person.supervisors[0].get_devices())


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_copy_belongs_to_the_session(
    way: Way, sandbox: Sandbox, copied: Callable[[Any], Any]
) -> None:
    person = copied(one(way, sandbox, "person"))
    assert len(way.wait(person.get_devices())) == 3


def test_object_built_by_hand_has_no_session_and_says_so(way: Way) -> None:
    made = aio_objects if type(way).__name__ == "Asynchronous" else objects
    module, _, name = made.OBJECTS["Person"].partition(":")
    person_class = getattr(__import__(module, fromlist=[name]), name)
    person = person_class(
        id="1", target_name="x", recipient_type="PERSON", first_name="A", last_name="B"
    )
    assert person.full_name == "A B"
    with pytest.raises(SessionlessObjectError, match="this Person did not come from a session"):
        way.wait(person.get_devices())


def test_object_of_the_client_alone_has_no_ways() -> None:
    person = models.Person.from_dict({"id": "1", "targetName": "x"})
    assert not hasattr(person, "get_devices")


REFERENCES = {"get_integration", "get_related_incident", "get_site"}


def test_navigation_without_a_session_covers_all_that_fetches(way: Way, sandbox: Sandbox) -> None:
    needed: dict[str, list[Any]] = {
        "get_annotation_by_id": ["1"],
        "get_shift_by_id": ["1"],
        "get_attachment": ["1"],
        "add_annotation": ["text"],
        "update_status": ["ACTIVE"],
        "add_member": ["1"],
        "remove_member": ["1"],
    }
    asked: set[str] = set()
    for kind in KINDS:
        lost = pickle.loads(pickle.dumps(one(way, sandbox, kind)))
        for name in dir(lost):
            if name.startswith(("get_", "add_", "remove_", "update_")):
                if kind == "event" and name == "get_response_options":
                    continue  # Embedded already.
                if getattr(lost, name.removeprefix("get_"), "") is None and name in REFERENCES:
                    continue  # There is nothing to fetch.
                asked.add(name)
                with pytest.raises(SessionlessObjectError):
                    way.wait(getattr(lost, name)(*needed.get(name, [])))
    assert asked > {"get_devices", "get_members", "get_audits", "get_timeframes"} | needed.keys()
    assert sandbox.requests == []


# People


def test_from_a_person(way: Way, sandbox: Sandbox) -> None:
    person = one(way, sandbox, "person")
    assert [device.name for device in way.wait(person.get_devices())] == [
        "Work Email",
        "Mobile Phone",
        "Apple Device",
    ]
    memberships = way.wait(person.get_groups())
    assert "Database Operations" in [each.group.target_name for each in memberships]
    assert names(way.wait(person.get_supervisors())) == ["asilva"]
    assert [role.name for role in way.wait(person.get_roles())] == [
        "Standard User",
        "Group Supervisor",
    ]
    assert sent(sandbox) == [
        ("getPersonDevices", ""),
        ("getPersonGroups", ""),
        ("getPersonSupervisors", ""),
        ("getPerson", "embed=roles"),
    ]


def test_parameters_on_the_way(way: Way, sandbox: Sandbox) -> None:
    person = one(way, sandbox, "person")
    devices = way.wait(person.get_devices({"embed": ["timeframes"]}, limit=1))
    assert [len(device.timeframes or []) for device in devices] == [0, 1, 0]
    assert sent(sandbox)[-1] == ("getPersonDevices", "embed=timeframes&limit=1&offset=2")


def test_roles_that_are_there_already_cost_nothing(way: Way, sandbox: Sandbox) -> None:
    person = one(way, sandbox, "person", embed="roles")
    assert len(way.wait(person.get_roles())) == 2
    assert sandbox.requests == []


def test_roles_that_are_not_all_there(way: Way, service: Service) -> None:
    page = {"count": 1, "total": 101, "data": [{"id": "1", "name": "Standard User"}]}
    service.answer(Answer({"id": "1", "targetName": "mmcbride", "roles": page}))
    session = way.connect(service.url).set_authentication("mary", "hush")
    person = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    with pytest.raises(PaginationError, match="shows only 1 of 101 roles"):
        way.wait(person.get_roles())
    assert len(person.roles) == 1


@pytest.mark.parametrize(
    ("fields", "name"), [({}, ""), ({"firstName": "Mary"}, "Mary"), ({"lastName": "100"}, "100")]
)
def test_name_that_is_not_whole(
    way: Way, service: Service, fields: dict[str, str], name: str
) -> None:
    service.answer(Answer({"id": "1", "targetName": "mmcbride", **fields}))
    session = way.connect(service.url).set_authentication("mary", "hush")
    person = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert person.full_name == name


# Groups


def test_from_a_group(way: Way, sandbox: Sandbox) -> None:
    group = one(way, sandbox, "group")
    members = way.wait(group.get_members(limit=2))
    assert [each.member.target_name for each in members][:3] == ["mmcbride", "asilva", "tokafor"]
    assert len(members) == 5
    assert names(way.wait(group.get_supervisors())) == ["mmcbride"]
    assert names(way.wait(group.get_recipients()))[:2] == ["mmcbride", "asilva"]
    assert way.wait(group.get_observers()) == []
    assert [operation for operation, _ in sent(sandbox)] == [
        *["getGroupMembers"] * 3,
        "getGroupSupervisors",
        "getGroupRecipients",
        "getGroup",
    ]


def test_observers_of_a_group(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    group = way.wait(session.groups_endpoint().get_group_by_id("Network/Security"))
    assert [role.name for role in way.wait(group.get_observers())] == ["Group Supervisor"]


def test_who_is_on_call(way: Way, sandbox: Sandbox) -> None:
    group = one(way, sandbox, "group")
    entries = way.wait(group.get_oncall(embed="shift", at="2026-03-02T16:00:00Z"))
    assert [entry.shift.name for entry in entries] == ["Default Shift", "Weekdays"]
    assert entries[1].start == dt.datetime(2026, 3, 2, 15, tzinfo=dt.UTC)
    assert {entry.group.target_name for entry in entries} == {"Database Operations"}
    assert sent(sandbox)[0][1].startswith(
        "embed=shift&at=2026-03-02T16%3A00%3A00%2B00%3A00&groups="
    )


@pytest.mark.parametrize("spelling", ["groups", "groups_"])
def test_group_on_call_is_this_group(way: Way, sandbox: Sandbox, spelling: str) -> None:
    group = one(way, sandbox, "group")
    with pytest.raises(ParameterError, match="'groups' is given twice"):
        group.get_oncall({spelling: ["Service Desk"]})
    assert sandbox.requests == []


def test_members_come_and_go(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    group = way.wait(session.groups_endpoint().create_group(target_name="Dawn Patrol"))
    mary = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert way.wait(group.add_member(mary)).target_name == "mmcbride"
    assert way.wait(group.add_member("asilva")).target_name == "asilva"
    body = {"id": "tokafor|Work Email", "recipientType": "DEVICE"}
    assert way.wait(group.add_member(body)).target_name == "tokafor|Work Email"
    members = way.wait(group.get_members())
    assert sorted(each.member.target_name for each in members) == [
        "asilva",
        "mmcbride",
        "tokafor|Work Email",
    ]
    gone = way.wait(group.remove_member(mary))
    assert (gone.group.target_name, gone.member.target_name) == ("Dawn Patrol", "mmcbride")
    way.wait(group.remove_member("tokafor|Work Email"))
    assert [each.member.target_name for each in way.wait(group.get_members())] == ["asilva"]
    with pytest.raises(NoContentError, match="there is nothing by that id or name"):
        way.wait(group.remove_member("mmcbride"))


def test_body_that_names_an_object(way: Way, sandbox: Sandbox, new_sandbox: Sandbox) -> None:
    group, mary = one(way, new_sandbox, "group"), one(way, sandbox, "person")
    way.wait(group.add_member(mary))
    assert new_sandbox.requests[-1].body == {"id": mary.id, "recipientType": "PERSON"}
    way.wait(group.add_member("asilva"))
    assert new_sandbox.requests[-1].body == {"id": "asilva"}


# Devices


def test_timeframes_of_a_device(way: Way, sandbox: Sandbox) -> None:
    device = one(way, sandbox, "device")
    (timeframe,) = way.wait(device.get_timeframes())
    assert (timeframe.start_time, timeframe.duration_in_minutes) == ("08:00", 600)
    assert set(timeframe.days) == {"MO", "TU", "WE", "TH", "FR"}
    assert sent(sandbox) == [("getDevice", "embed=timeframes")]


def test_timeframes_that_are_there_already_cost_nothing(way: Way, sandbox: Sandbox) -> None:
    device = one(way, sandbox, "device", embed="timeframes")
    assert len(way.wait(device.get_timeframes())) == 1
    assert sandbox.requests == []


def test_each_kind_of_device_is_its_own_class(way: Way, sandbox: Sandbox) -> None:
    devices = way.wait(way.session(sandbox).devices_endpoint().get_devices())
    kinds = {device.device_type: type(device).__name__ for device in devices}
    assert kinds == {
        "EMAIL": "EmailDevice",
        "VOICE": "VoiceDevice",
        "TEXT_PHONE": "SmsDevice",
        "APPLE_PUSH": "ApplePushDevice",
        "NUMERIC_PAGER": "Device",
    }


# Events


def test_from_an_event(way: Way, sandbox: Sandbox) -> None:
    event = one(way, sandbox, "event")
    audits = way.wait(event.get_audits(limit=3))
    assert audits[0].type == "EVENT_CREATED"
    assert len(audits) > 3
    (annotation,) = way.wait(event.get_annotations())
    assert annotation.comment == "The disk is full. I am cleaning up."
    assert way.wait(event.get_annotation_by_id(annotation.id)) == annotation
    assert "mmcbride" in names(way.wait(event.get_recipients()))
    assert names(way.wait(event.get_targeted_recipients())) == ["Database Operations"]
    assert [each.text for each in way.wait(event.get_response_options())] == ["Accept", "Escalate"]
    assert way.wait(event.get_properties())["Severity"] == "Sev-1"
    assert [each.language for each in way.wait(event.get_messages())] == ["en"]
    assert way.wait(event.get_attachment("report.txt")) == b"Disk /dev/sda1 is full.\n"
    assert sent(sandbox)[0] == ("getAudits", f"limit=3&eventId={event.id}")
    assert ("getEvent", "embed=recipients&targeted=true") in sent(sandbox)


def test_deliveries_of_an_event(way: Way, sandbox: Sandbox) -> None:
    event = one(way, sandbox, "event")
    deliveries = way.wait(event.get_user_delivery_data(at=AT))
    assert deliveries[0].person.target_name == "mmcbride"
    assert {each.delivery_status for each in deliveries} == {"RESPONDED", "DELIVERED", "FAILED"}
    with pytest.raises(ParameterError, match="needs at"):
        event.get_user_delivery_data()


@pytest.mark.parametrize(
    ("embed", "method"),
    [
        ("properties", "get_properties"),
        ("messages", "get_messages"),
        ("responseOptions", "get_response_options"),
    ],
)
def test_what_an_event_has_already_costs_nothing(
    way: Way, sandbox: Sandbox, embed: str, method: str
) -> None:
    event = one(way, sandbox, "event", embed=embed)
    assert way.wait(getattr(event, method)())
    assert sandbox.requests == []


def test_event_without_properties(way: Way, sandbox: Sandbox) -> None:
    events = way.wait(way.session(sandbox).events_endpoint().get_events(embed="properties"))
    (bare,) = [event for event in events if event.properties is None]
    assert way.wait(bare.get_properties()) == {}


def test_comments_on_an_event(way: Way, new_sandbox: Sandbox) -> None:
    event = one(way, new_sandbox, "event")
    assert way.wait(event.add_annotation("On my way. \u2713")).comment == "On my way. \u2713"
    added = way.wait(event.add_annotation({"comment": "Done."}))
    assert added.author.target_name == "mmcbride"
    assert [each.comment for each in way.wait(event.get_annotations())] == [
        "Done.",
        "On my way. \u2713",
        "The disk is full. I am cleaning up.",
    ]
    with pytest.raises(NotFoundError):
        way.wait(event.get_annotation_by_id("00000000-0000-0000-0000-000000000000"))


def test_status_of_an_event(way: Way, new_sandbox: Sandbox) -> None:
    event = one(way, new_sandbox, "event")
    for status in ("SUSPENDED", "ACTIVE", "TERMINATED", "TERMINATED"):
        assert way.wait(event.update_status(status)).status == status
    assert new_sandbox.requests[0].body == {
        "id": event.id,
        "status": "SUSPENDED",
    }
    assert event.status == "ACTIVE"


# Embedded objects


def test_embedded_objects_navigate_too(way: Way, sandbox: Sandbox) -> None:
    person = one(way, sandbox, "person", embed="devices,supervisors")
    (supervisor,) = person.supervisors
    assert len(way.wait(supervisor.get_devices())) == 3
    assert len(way.wait(person.devices[1].get_timeframes())) == 1
    owner = person.devices[0].owner
    assert owner.full_name == "Mary McBride"
    assert way.wait(owner.get_person()) == one(way, sandbox, "person")


def test_references_lead_to_the_whole(way: Way, sandbox: Sandbox) -> None:
    event = one(way, sandbox, "event")
    submitter = event.submitter
    assert way.wait(submitter.get_person()).web_login == submitter.target_name
    (annotation,) = way.wait(event.get_annotations())
    assert way.wait(annotation.event.get_event()).event_id == EVENT
    assert way.wait(annotation.author.get_person()).first_name == "Ana"
    memberships = way.wait(one(way, sandbox, "person").get_groups())
    group = way.wait(memberships[0].group.get_group())
    assert len(way.wait(group.get_members())) == 5


def test_recipients_and_people_on_call_navigate(way: Way, sandbox: Sandbox) -> None:
    event = one(way, sandbox, "event")
    (group,) = way.wait(event.get_targeted_recipients())
    assert len(way.wait(group.get_members())) == 5
    entries = way.wait(group.get_oncall())
    member = entries[0].members[0].member
    assert len(way.wait(member.get_devices())) == 3
    assert way.wait(entries[0].group.get_group()).id == group.id


def test_objects_of_one_session_stay_with_it(way: Way, sandbox: Sandbox) -> None:
    with Sandbox(people=3) as other:
        there = one(way, other, "person")
        here = one(way, sandbox, "person")
        way.wait(there.get_devices())
        assert sandbox.requests == []
        way.wait(here.get_devices())
        assert len(other.requests) == len(sandbox.requests) == 1
        # While the other sandbox still runs, its connections are closed.
        way.close_sessions()


def test_objects_are_light(sandbox: Sandbox, tmp_path: Path) -> None:
    with sandbox.session() as session:
        assert isinstance(session, XMSession)
        person = session.people_endpoint().get_person_by_id("mmcbride")
    assert isinstance(person, ReplyModel)
    assert not hasattr(person, "__dict__")
    path = tmp_path / "person.pickle"
    path.write_bytes(pickle.dumps(person))
    assert path.stat().st_size < 2000


def test_members_of_a_group_lead_on(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    group = way.wait(session.groups_endpoint().get_group_by_id("Network/Security"))
    members = [membership.member for membership in way.wait(group.get_members().to_list())]
    found = {type(way.wait(member.get_recipient())).__name__ for member in members}
    assert {"Group"} < found
    assert {member.full_name for member in members} >= {""}


def test_recipient_of_a_kind_that_cannot_be_fetched(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    group = way.wait(session.groups_endpoint().get_group_by_id("Database Operations"))
    member = way.wait(group.get_members().to_list())[0].member
    member.recipient_type = "WEATHER_STATION"
    with pytest.raises(ParameterError, match="WEATHER_STATION cannot be fetched"):
        way.wait(member.get_recipient())
