from __future__ import annotations

import itertools

import httpx
import pytest

from tests.sandbox.calling import Caller


def test_page_in_the_middle(pristine: Caller) -> None:
    page = pristine("getPeople", query="offset=10&limit=5")
    assert (page["count"], page["total"]) == (5, 25)
    assert page["links"] == {
        "self": "/api/xm/1/people?offset=10&limit=5",
        "next": "/api/xm/1/people?offset=15&limit=5",
        "previous": "/api/xm/1/people?offset=5&limit=5",
    }


def test_first_and_last_page(pristine: Caller) -> None:
    assert "previous" not in pristine("getPeople", query="limit=5")["links"]
    assert "next" not in pristine("getPeople", query="offset=20&limit=5")["links"]


def test_page_beyond_the_end(pristine: Caller) -> None:
    page = pristine("getPeople", query="offset=1000")
    assert (page["count"], page["total"], page["data"]) == (0, 25, [])


def test_pages_follow_each_other_without_gap(client: httpx.Client) -> None:
    whole = client.get("/api/xm/1/devices?limit=1000").json()["data"]
    link = "/api/xm/1/devices?limit=7"
    found: list[object] = []
    for _ in itertools.count():
        page = client.get(link).json()
        found += page["data"]
        if "next" not in page["links"]:
            break
        link = page["links"]["next"]
    assert found == whole


@pytest.mark.parametrize(
    ("operation_id", "query", "link"),
    [
        ("getPeople", "embed=roles&status=ACTIVE", "people?status=ACTIVE&offset=0&limit=100"),
        ("getGroups", "search=net&operand=AND", "groups?search=net&offset=0&limit=100"),
        (
            "getEvents",
            "embed=properties,annotations&status=ACTIVE,SUSPENDED",
            "events?embed=annotations&status=ACTIVE%2CSUSPENDED&offset=0&limit=100",
        ),
        ("getEvents", "embed=properties", "events?offset=0&limit=100"),
        ("getDevices", "embed=timeframes", "devices?embed=timeframes&offset=0&limit=100"),
        ("getAudits", "eventId=24817003", "audits?eventId=24817003&limit=100"),
        ("getRoles", "name=Standard User", "roles?name=Standard+User&offset=0&limit=100"),
        (
            "getOnCall",
            "groups=Service Desk&embed=shift,members.owner",
            "on-call?at=2026-03-02T16%3A00%3A00Z&groups=Service+Desk"
            "&embed=shift%2Cmembers.owner&offset=0&limit=100",
        ),
    ],
)
def test_links_lose_and_gain_parameters(
    call: Caller, operation_id: str, query: str, link: str
) -> None:
    assert call(operation_id, query=query)["links"]["self"] == f"/api/xm/1/{link}"


def test_link_names_the_object_as_the_request_did(call: Caller) -> None:
    links = call("getPersonDevices", "mmcbride")["links"]
    assert links["self"] == "/api/xm/1/people/mmcbride/devices?offset=0&limit=100"


def test_link_of_a_list_of_names_can_be_followed(call: Caller, client: httpx.Client) -> None:
    query = "groups=Service%20Desk,Database%20Operations&at=2026-03-02T16:00:00Z&limit=1"
    first = call("getOnCall", query=query)
    second = client.get(first["links"]["next"]).json()
    assert [first["total"], second["total"]] == [3, 3]
    assert second["data"][0]["group"]["targetName"] == "Database Operations"
    assert "previous" in second["links"]


def test_comma_within_a_value_is_encoded(call: Caller) -> None:
    call.new_group("Sales, Marketing")
    query = "groups=Sales%2C%20Marketing,Service%20Desk"
    page = call("getOnCall", query=query)
    names = {each["group"]["targetName"] for each in page["data"]}
    assert names == {"Sales, Marketing", "Service Desk"}
    assert "groups=Sales%2C+Marketing,Service+Desk" in page["links"]["self"]


def test_device_types_are_never_split(call: Caller) -> None:
    page = call("getDeviceTypes")
    assert "links" not in page
    assert page["count"] == page["total"] == len(page["data"])


def test_embedded_list_has_the_first_hundred(own: Caller) -> None:
    members = [own.new_person(f"report{number}")["id"] for number in range(101)]
    own("createOrUpdateGroup", body={"targetName": "Many", "supervisors": members}, status=201)
    embedded = own("getGroup", "Many", query="embed=supervisors")["supervisors"]
    assert (embedded["count"], embedded["total"], len(embedded["data"])) == (100, 101, 100)
    assert embedded["links"]["self"].endswith("/supervisors?offset=0&limit=100")
