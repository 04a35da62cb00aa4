from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox import Sandbox

PEOPLE = "/api/xm/1/people"


@pytest.fixture(autouse=True)
def no_faults_left(sandbox: Sandbox) -> Iterator[None]:
    yield
    sandbox.clear_faults()


def test_status_and_headers(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.fail_next(429, headers={"Retry-After": "7"}, count=2)
    for _ in range(2):
        reply = client.get(PEOPLE)
        assert reply.status_code == 429
        assert reply.headers["retry-after"] == "7"
        assert reply.json()["reason"] == "Too Many Requests"
    assert client.get(PEOPLE).status_code == 200


def test_bodies(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.fail_next(503, body="<html>Maintenance</html>")
    sandbox.fail_next(200, body={"count": 0, "total": 0, "data": None})
    sandbox.fail_next(200, body=b"{", headers={"content-type": "application/json"})
    reply = client.get(PEOPLE)
    assert reply.text == "<html>Maintenance</html>"
    assert reply.headers["content-type"] == "text/html;charset=utf-8"
    assert client.get(PEOPLE).json()["data"] is None
    assert client.get(PEOPLE).content == b"{"


def test_dropped_connection(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.clear_requests()
    sandbox.fail_next(drop=True)
    with pytest.raises(httpx.TransportError):
        client.get(PEOPLE)
    assert client.get(PEOPLE).status_code == 200
    assert [each.status for each in sandbox.requests] == [None, 200]


def test_lost_answer(sandbox: Sandbox, call: Caller) -> None:
    """The request arrived and was carried out, but nobody learns of it."""
    body = {"targetName": "lost", "firstName": "L", "lastName": "A", "roles": ["Standard User"]}
    sandbox.fail_next(502, carry_out=True)
    assert call.client.post(PEOPLE, json=body).status_code == 502
    assert call("getPerson", "lost")["firstName"] == "L"
    sandbox.fail_next(drop=True, carry_out=True)
    with pytest.raises(httpx.TransportError):
        call.client.delete(f"{PEOPLE}/lost")
    call.refusal("getPerson", "lost", status=404)


def test_fault_of_one_operation(sandbox: Sandbox, call: Caller) -> None:
    sandbox.fail_next(500, operation_id="getSites")
    call("getPeople")
    assert call.client.get("/api/xm/1/sites").status_code == 500
    call("getSites")


def test_delayed_answer(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.fail_next(delay=30)
    with pytest.raises(httpx.ReadTimeout):
        client.get(PEOPLE, timeout=0.05)
    sandbox.fail_next(delay=0.05)
    before = time.monotonic()
    assert client.get(PEOPLE).status_code == 200
    assert time.monotonic() - before >= 0.05


def test_latency() -> None:
    with Sandbox(people=3, latency=0.25) as sandbox, sandbox.session() as session:
        before = time.monotonic()
        assert session.people_endpoint().get_people().total == 3
        assert time.monotonic() - before >= 0.25
