"""Requests of a caller's own making: signed, repeated and refused as all others."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from tests.session.service import Answer, Service
from tests.session.ways import Way
from xmatters.errors import (
    AuthorizationError,
    DecodeError,
    NotFoundError,
    ParameterError,
    UnavailableError,
)
from xmatters.sandbox import Sandbox


def test_below_the_base_of_the_api(way: Way, sandbox: Sandbox) -> None:
    answer = way.wait(way.session(sandbox).request("GET", "/people", params={"limit": 2}))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("application/json")
    assert len(answer.json()["data"]) == 2
    assert repr(answer) == "<Answer 200>"


def test_link_of_the_service(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    person = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert way.wait(session.request("get", person.links.self_)).json()["id"] == person.id
    more = way.wait(session.request("GET", "/api/xm/1/people?limit=2", params={"offset": 1}))
    assert more.json()["count"] == 2
    assert sandbox.requests[-1].query == "limit=2&offset=1"


def test_lists_and_truth_in_parameters(way: Way, sandbox: Sandbox) -> None:
    params = {"embed": ["roles", "devices"], "devices.exists": True, "status": None}
    way.wait(way.session(sandbox).request("GET", "people", params=params))
    assert sandbox.requests[-1].query == "embed=roles,devices&devices.exists=true"


def test_body_as_json_and_as_bytes(way: Way, service: Service) -> None:
    session = way.connect(service.url).set_authentication("mary", "hush")
    way.wait(session.request("POST", "/new-things", json={"name": "ü", "parts": [1, None]}))
    headers = {"Content-Type": "text/csv"}
    way.wait(session.request("PUT", "/new-things/1", content=b"a,b", headers=headers))
    first, second = service.arrived
    assert json.loads(first.content) == {"name": "ü", "parts": [1, None]}
    assert first.headers["content-type"] == "application/json"
    assert (second.content, second.headers["content-type"]) == (b"a,b", "text/csv")
    assert second.headers["authorization"].startswith("Basic ")


def test_errors_are_those_of_all_calls(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    with pytest.raises(NotFoundError) as caught:
        way.wait(session.request("GET", "/nowhere?apiKey=hush"))
    assert caught.value.operation == "GET /api/xm/1/nowhere"
    assert "hush" not in str(caught.value)
    with pytest.raises(AuthorizationError):
        way.wait(way.connect(sandbox.url).request("GET", "/people"))


def test_query_is_in_no_log(way: Way, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    session = way.session(sandbox)
    way.wait(session.request("GET", "/people?apiKey=hush", params={"token": "more hush"}))
    assert "/people" in caplog.text
    assert "hush" not in caplog.text


def test_answer_that_is_no_json(way: Way, service: Service) -> None:
    service.reply = lambda _: Answer("<html>")
    session = way.connect(service.url).set_authentication("mary", "hush")
    answer = way.wait(session.request("GET", "/people"))
    assert answer.content == b"<html>"
    with pytest.raises(DecodeError, match="is not JSON"):
        answer.json()


@pytest.mark.parametrize(
    ("method", "options", "requests"),
    [
        ("GET", {}, 4),
        ("DELETE", {}, 4),
        ("POST", {}, 1),
        ("POST", {"repeatable": True}, 4),
        ("PUT", {"repeatable": False}, 1),
    ],
)
def test_only_what_may_be_repeated_is(
    way: Way, service: Service, method: str, options: dict[str, Any], requests: int
) -> None:
    service.reply = lambda _: Answer(status=503, headers={"Retry-After": "0"})
    session = way.connect(service.url).set_authentication("mary", "hush")
    with pytest.raises(UnavailableError):
        way.wait(session.request(method, "/things", **options))
    assert len(service.arrived) == requests


@pytest.mark.parametrize(
    ("method", "path", "options"),
    [
        ("GET", "https://evil.example.com/api/xm/1/people", {}),
        ("GET", "//evil.example.com/people", {}),
        ("GET", "/people/../../../admin", {}),
        ("GET", "/people/%2e%2e/admin", {}),
        ("GET", "/people/a b", {}),
        ("GET", "/people\r\nX-Evil: 1", {}),
        ("GET", "/people#part", {}),
        ("GET", "/people/ü", {}),
        ("GET /", "/people", {}),
        ("GET", "/people", {"headers": {"X-A": "1\r\nX-Evil: 1"}}),
        ("GET", "/people", {"params": {"a": object()}}),
        ("POST", "/people", {"json": {"a": object()}}),
        ("POST", "/people", {"json": {}, "content": b""}),
    ],
)
def test_what_would_lead_elsewhere_is_refused(
    way: Way, service: Service, method: str, path: str, options: dict[str, Any]
) -> None:
    session = way.connect(service.url).set_authentication("mary", "hush")
    with pytest.raises(ParameterError):
        way.wait(session.request(method, path, **options))
    assert service.arrived == []
