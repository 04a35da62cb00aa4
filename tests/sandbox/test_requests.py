"""What does not fit the specification is refused, with the service's error body."""

from __future__ import annotations

import httpx
import pytest

from tests.sandbox.calling import Caller


@pytest.mark.parametrize(
    ("query", "subcode"),
    [
        ("status=GONE", "validation.common.field.invalid.enum"),
        ("operand=and&search=mary", "validation.common.field.invalid.enum"),
        ("embed=roles,nothing", "validation.common.field.invalid.enum"),
        ("limit=0", "validation.common.field.invalid"),
        ("limit=1001", "validation.common.field.invalid"),
        ("limit=many", "validation.common.field.invalid"),
        ("offset=-1", "validation.common.field.invalid"),
        ("search=m", "validation.common.field.invalid"),
        ("devices.exists=yes", "validation.common.field.invalid"),
        ("createdFrom=2026-03-02", "validation.common.field.invalid"),
        # A plus sign that was not encoded is a space.
        ("createdFrom=2026-03-02T00:00:00+00:00", "validation.common.field.invalid"),
        ("emailAddress=mary", "validation.common.field.invalid"),
        (f"webLogin={'x' * 101}", "validation.common.field.invalid"),
    ],
)
def test_parameter_that_does_not_fit(call: Caller, query: str, subcode: str) -> None:
    refusal = call("getPeople", query=query, status=400)
    assert refusal["subcode"] == subcode
    assert refusal["arguments"][0] == query.partition("=")[0]
    assert refusal["reason"] == "Bad Request"


def test_enumeration_is_told_with_its_values(call: Caller) -> None:
    refusal = call("getPeople", query="status=GONE", status=400)
    assert refusal["arguments"] == ["status", "GONE", "ACTIVE, INACTIVE"]
    assert "ACTIVE, INACTIVE" in refusal["message"]


@pytest.mark.parametrize(
    "query",
    [
        "status=active&sortBy=first_last_name&sortOrder=descending",
        "createdFrom=2020-01-01T00:00:00.0000Z",
        "createdFrom=2020-01-01T00:00:00%2B02:00",
        "createdFrom=2020-01-01T00:00:00",
        "devices.exists=TRUE",
        "newParameterOfNextYear=1",
        "status=",
        "search=mary&operand=AND",
    ],
)
def test_parameters_that_the_service_takes(call: Caller, query: str) -> None:
    assert call("getPeople", query=query)["total"] > 0


def test_required_parameter(call: Caller) -> None:
    assert call.refusal("getAudits") == "Missing required field: eventId."


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "PUT", "PATCH"])
def test_unknown_route(client: httpx.Client, method: str) -> None:
    reply = client.request(method, "/api/xm/1/nothing")
    assert reply.status_code == 404
    assert reply.json()["reason"] == "Not Found"


def test_wrong_method_is_an_unknown_route(client: httpx.Client) -> None:
    assert client.put("/api/xm/1/people").status_code == 404


@pytest.mark.parametrize("path", ["/api/xm/1//people", "/api/xm/1/people/", "/api/xm/1/people//"])
def test_surplus_slashes_are_tolerated(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 200


def test_slash_in_a_name_is_part_of_it(call: Caller, client: httpx.Client) -> None:
    assert call("getGroup", "Network/Security")["targetName"] == "Network/Security"
    assert client.get("/api/xm/1/groups/Network/Security").status_code == 404


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("application/json", 200),
        ("text/html, */*;q=0.1", 200),
        ("text/html", 406),
        ("application/json;q=0", 406),
    ],
)
def test_accept(client: httpx.Client, accept: str, status: int) -> None:
    reply = client.get("/api/xm/1/sites", headers={"accept": accept})
    assert reply.status_code == status


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_media_type_of_the_body(client: httpx.Client, content_type: str) -> None:
    headers = {"content-type": content_type} if content_type else {}
    reply = client.post("/api/xm/1/sites", content=b"{}", headers=headers)
    assert reply.status_code == 415
    assert reply.json()["reason"] == "Unsupported Media Type"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"text"', b"\xff"])
def test_body_that_is_no_object(client: httpx.Client, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    reply = client.post("/api/xm/1/people", content=content, headers=headers)
    assert reply.status_code == 400


def test_field_that_is_missing(call: Caller) -> None:
    body = {"firstName": "New", "lastName": "Person", "roles": ["Standard User"]}
    refusal = call("createOrUpdatePerson", body=body, status=400)
    assert refusal["message"] == "Missing required field: targetName."
    assert refusal["arguments"] == ["targetName"]


def test_field_with_another_value_than_allowed(call: Caller) -> None:
    body = {"id": "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01", "status": "active"}
    refusal = call("createOrUpdatePerson", body=body, status=400)
    assert refusal["subcode"] == "validation.common.field.invalid.enum"
    assert refusal["arguments"] == ["status", "active", "ACTIVE, INACTIVE"]


def test_secret_that_does_not_fit_is_not_repeated(call: Caller) -> None:
    body = {"id": "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01", "phonePin": "hush"}
    assert "hush" not in call.refusal("createOrUpdatePerson", body=body)


def test_boolean_may_be_sent_as_text(call: Caller) -> None:
    person = call.new_person("boolean", externallyOwned="true")
    assert person["externallyOwned"] is True


def test_headers_of_replies(client: httpx.Client) -> None:
    reply = client.get("/api/xm/1/sites")
    assert reply.headers["content-type"] == "application/json;charset=utf-8"
    assert reply.headers["cache-control"] == "no-store"
    assert len(reply.headers["x-trace"]) == 36


def test_replies_hold_no_null(client: httpx.Client) -> None:
    for path in ("people?embed=roles,supervisors,devices", "groups", "events", "devices", "sites"):
        assert "null" not in client.get(f"/api/xm/1/{path}").text
