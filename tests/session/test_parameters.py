"""Query parameters: every way to write them arrives as the API spells them."""

from __future__ import annotations

import copy
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest

from tests.session.service import Service
from tests.session.ways import Way
from xmatters.errors import ParameterError
from xmatters.params import wire_name
from xmatters.sandbox import Sandbox
from xmatters_client import UNSET


class Status(Enum):
    """An enumeration of the caller's own."""

    ACTIVE = "ACTIVE"


class TextStatus(StrEnum):
    """The same, as people often write it."""

    ACTIVE = "ACTIVE"


class Site:
    """Anything with an id, and a name for where the API wants names."""

    id = "b9f030e0-af51-4bfb-b220-9fd9c24dc201"
    name = "Denver"


# One parameter, in every spelling


@pytest.mark.parametrize(
    ("params", "keywords", "query"),
    [
        ({"sortBy": "FIRST_LAST_NAME"}, {}, "sortBy=FIRST_LAST_NAME"),
        ({"sort_by": "FIRST_LAST_NAME"}, {}, "sortBy=FIRST_LAST_NAME"),
        ({}, {"sortBy": "FIRST_LAST_NAME"}, "sortBy=FIRST_LAST_NAME"),
        ({}, {"sort_by": "FIRST_LAST_NAME"}, "sortBy=FIRST_LAST_NAME"),
        ({"devices.exists": True}, {}, "devices.exists=true"),
        ({}, {"devices_dot_exists": True}, "devices.exists=true"),
        ({"devices_dot_exists": True}, {}, "devices.exists=true"),
        ({}, {"devices.exists": True}, "devices.exists=true"),
        ({}, {"devices_dot_email_dot_exists": False}, "devices.email.exists=false"),
        ({}, {"devices_dot_testStatus": "TESTED"}, "devices.testStatus=TESTED"),
        ({}, {"devices_dot_test_status": ["TESTED", "UNTESTED"]}, None),
        ({}, {"status_": "ACTIVE"}, "status=ACTIVE"),
        ({}, {"_status": "ACTIVE"}, "status=ACTIVE"),
        ({"status": "ACTIVE"}, {"limit": 20}, "status=ACTIVE&limit=20"),
        ({"limit": "20"}, {}, "limit=20"),
        ({"devices.exists": "TRUE"}, {}, "devices.exists=TRUE"),
        (MappingProxyType({"limit": 20}), {}, "limit=20"),
        (ChainMap({"limit": 20}, {"limit": 3}), {}, "limit=20"),
        (None, {"limit": 20}, "limit=20"),
        ({"status": None}, {"limit": None}, ""),
        ({"status": UNSET}, {"limit": UNSET}, ""),
        ({}, {"status": Status.ACTIVE}, "status=ACTIVE"),
        ({}, {"status": TextStatus.ACTIVE}, "status=ACTIVE"),
        ({}, {"site": Site()}, f"site={Site.id}"),
        ({}, {"site": [Site(), "Lisbon"]}, f"site={Site.id},Lisbon"),
        ({}, {"search": "mary & tom/ü?#%"}, "search=mary%20%26%20tom%2F%C3%BC%3F%23%25"),
        ({}, {"property_names": ["Region#en"], "property_values": ["East"]}, None),
    ],
)
def test_parameter_arrives_as_the_api_spells_it(
    way: Way, sandbox: Sandbox, params: Any, keywords: dict[str, Any], query: str | None
) -> None:
    way.wait(way.session(sandbox).people_endpoint().get_people(params, **keywords))
    (request,) = sandbox.requests[:1]
    assert request.status == 200
    if query is not None:
        assert request.query == query


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (["a", "b"], "roles=a,b"),
        (("a", "b"), "roles=a,b"),
        ({"b", "a"}, "roles=a,b"),
        (frozenset({"b", "a"}), "roles=a,b"),
        ("a", "roles=a"),
        ("a,b", "roles=a,b"),
        (["a"], "roles=a"),
        (["Sales, Marketing", "R&D"], "roles=Sales%2C%20Marketing,R%26D"),
        (["a/b", "ü", "100%", "x=y", "a+b"], "roles=a%2Fb,%C3%BC,100%25,x%3Dy,a%2Bb"),
        (dict.fromkeys(["a", "b"]).keys(), "roles=a,b"),
        ([Site(), "a"], "roles=Denver,a"),
        ([TextStatus.ACTIVE], "roles=ACTIVE"),
        ([7], "roles=7"),
    ],
)
def test_list_is_joined_by_commas_with_each_item_encoded(
    way: Way, sandbox: Sandbox, value: Any, query: str
) -> None:
    way.wait(way.session(sandbox).people_endpoint().get_people(roles=value))
    assert sandbox.requests[0].query == query


def one_by_one(items: Iterable[str]) -> Iterator[str]:
    yield from items


@pytest.mark.parametrize("make", [iter, one_by_one])
def test_list_that_can_be_read_only_once_arrives_on_each_page(
    way: Way, sandbox: Sandbox, make: Callable[[Iterable[str]], Any]
) -> None:
    groups = make(["Database Operations", "Network Operations"])
    people = way.session(sandbox).people_endpoint().get_people(groups=groups, limit=2)
    first, second = way.wait(people), way.wait(people)
    assert first == second
    queries = [each.query for each in sandbox.requests]
    assert len(queries) > 2
    assert all("groups=Database%20Operations,Network%20Operations" in each for each in queries)


def test_objects_serve_as_their_ids(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    mary = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    supervised = way.wait(session.people_endpoint().get_people(supervisors=[mary]))
    assert "tokafor" in [person.target_name for person in supervised]
    assert sandbox.requests[-1].query == f"supervisors={mary.id}"


@pytest.mark.parametrize(
    "keywords",
    [
        {"new_parameter": "a b"},
        {"newParameter": "a b"},
        {"new_parameter_": True},
        {"new.parameter": ["a,b", "c"]},
        {"NEW": 7},
        {"Status": "x"},
    ],
)
def test_unknown_name_is_passed_on_as_written(
    way: Way, sandbox: Sandbox, keywords: dict[str, Any]
) -> None:
    encoded = {
        "a b": "a%20b",
        "True": "true",
        "['a,b', 'c']": "a%2Cb,c",
    }
    people = way.session(sandbox).people_endpoint().get_people(keywords, limit=20)
    assert len(way.wait(people)) == 25
    ((name, value),) = keywords.items()
    for request in sandbox.requests:
        assert f"{name}={encoded.get(str(value), str(value))}" in request.query.split("&")


def test_parameters_of_a_single_object(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    way.wait(people.get_person_by_id("mmcbride", {"brandNew": 1}, embed=["roles", "devices"]))
    assert sandbox.requests[0].query == "embed=roles,devices&brandNew=1"


def test_callers_dict_is_never_changed(way: Way, sandbox: Sandbox) -> None:
    params = {"groups": ["Database Operations"], "limit": 2, "created_from": "2020", "new": [1]}
    before = copy.deepcopy(params)
    people = way.session(sandbox).people_endpoint().get_people(params)
    assert len(way.wait(people)) == 5
    assert params == before


def test_changes_of_the_dict_do_not_reach_a_list_that_was_asked_for(
    way: Way, sandbox: Sandbox
) -> None:
    params: dict[str, Any] = {"groups": ["Database Operations"], "limit": 2}
    people = way.session(sandbox).people_endpoint().get_people(params)
    params["groups"].append("Network Operations")
    params["limit"] = 3
    way.wait(people)
    assert sandbox.requests[0].query == "groups=Database%20Operations&limit=2"


# Contradictions and misfits


@pytest.mark.parametrize(
    ("params", "keywords", "name"),
    [
        ({"sortBy": "A", "sort_by": "B"}, {}, "sort_by"),
        ({"sortBy": "A"}, {"sort_by": "B"}, "sort_by"),
        ({"status": "ACTIVE"}, {"status": "INACTIVE"}, "status"),
        ({}, {"created_from": "2022-01-01", "createdFrom": "2022-01-02"}, "createdFrom"),
        ({"devices.exists": True}, {"devices_dot_exists": False}, "devices_dot_exists"),
        ({"new": 1}, {"new": 2}, "new"),
    ],
)
def test_same_parameter_twice_with_different_values(
    way: Way, sandbox: Sandbox, params: dict[str, Any], keywords: dict[str, Any], name: str
) -> None:
    session = way.session(sandbox)
    with pytest.raises(ParameterError, match=f"'{name}' is given twice with different values"):
        session.people_endpoint().get_people({**params}, **keywords)
    assert sandbox.requests == []


def test_same_parameter_twice_with_the_same_value(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    way.wait(people.get_people({"sortBy": "FIRST_LAST_NAME"}, sort_by="FIRST_LAST_NAME"))
    way.wait(people.get_people({"createdFrom": "2022-01-01Z"[:10]}, created_from="2022-01"))
    assert sandbox.requests[0].query == "sortBy=FIRST_LAST_NAME"
    assert sandbox.requests[1].query.count("createdFrom") == 1


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"devices_dot_exists": "yes"}, "devices_dot_exists must be true or false"),
        ({"devices_dot_exists": 1}, "devices_dot_exists must be of type boolean"),
        ({"limit": "many"}, "limit must be a whole number"),
        ({"limit": 0}, "limit must be from 1 to 1000, not 0"),
        ({"limit": 1001}, "limit must be from 1 to 1000, not 1001"),
        ({"limit": True}, "limit must be of type integer"),
        ({"limit": 2.5}, "limit must be of type integer"),
        ({"offset": -1}, "offset must be at least 0, not -1"),
        ({"search": ["a", "b"]}, "search must be of type string"),
        ({"search": object()}, "search must be of type string"),
        ({"search": b"mary"}, "search must be of type string"),
        ({"groups": {"a": 1}}, "groups must be a list of type string"),
        ({"groups": b"a"}, "groups must be a list of type string"),
        ({"groups": [["a"]]}, "groups must be of type string"),
        ({"groups": [None]}, "groups must be of type string"),
        ({"search": "\ud800"}, "search must be Unicode text"),
    ],
)
def test_value_of_the_wrong_type_is_refused_before_anything_is_sent(
    way: Way, sandbox: Sandbox, keywords: dict[str, Any], message: str
) -> None:
    session = way.session(sandbox)
    with pytest.raises(ParameterError, match=message):
        session.people_endpoint().get_people(**keywords)
    assert sandbox.requests == []


@pytest.mark.parametrize("params", ["status=ACTIVE", ["status"], 7, [("status", "ACTIVE")]])
def test_params_that_are_no_mapping(way: Way, params: Any) -> None:
    with pytest.raises(ParameterError, match="params must be a mapping, not"):
        way.connect("acme").people_endpoint().get_people(params)


def test_required_parameter_that_is_missing(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    with pytest.raises(ParameterError, match="getOnCall needs groups"):
        session.oncall_endpoint().get_oncall({})
    assert sandbox.requests == []


@pytest.mark.parametrize("person_id", ["", " ", ".", "..", "a\nb", None, 7])
def test_id_that_would_lead_elsewhere_is_refused(
    way: Way, sandbox: Sandbox, person_id: Any
) -> None:
    session = way.session(sandbox)
    with pytest.raises(ParameterError, match="person_id must"):
        way.wait(session.people_endpoint().get_person_by_id(person_id))
    assert sandbox.requests == []


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("Network/Security", "Network%2FSecurity"),
        ("a b+c?d#e%2F|f", "a%20b%2Bc%3Fd%23e%252F%7Cf"),
        ("../people", "..%2Fpeople"),
        ("Zürich", "Z%C3%BCrich"),
    ],
)
def test_name_in_a_path_is_one_segment(way: Way, service: Service, name: str, sent: str) -> None:
    session = way.connect(service.url).set_authentication("mary", "hush")
    way.wait(session.groups_endpoint().get_group_by_id(name))
    assert service.arrived[-1].path == f"/api/xm/1/groups/{sent}"


@pytest.mark.parametrize(
    ("python", "wire"),
    [
        ("sort_by", "sortBy"),
        ("sortBy", "sortBy"),
        ("from_", "from"),
        ("_from", "from"),
        ("devices_dot_exists", "devices.exists"),
        ("devices_dot_test_status", "devices.testStatus"),
        ("a_dot_b_dot_c", "a.b.c"),
        ("phone_number_2", "phoneNumber2"),
        ("embed", "embed"),
    ],
)
def test_python_spelling(python: str, wire: str) -> None:
    assert wire_name(python) == wire


def test_what_the_method_gives_itself_cannot_be_given_otherwise(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    group = way.wait(session.groups_endpoint().get_group_by_id("Database Operations"))
    with pytest.raises(ParameterError, match="'groups' is given twice"):
        group.get_oncall(groups=["Service Desk"])
    event = way.wait(session.events_endpoint().get_events(limit=1).to_list())[0]
    with pytest.raises(ParameterError, match="'event_id' is given twice"):
        event.get_audits(event_id="another")
