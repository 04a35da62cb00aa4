from __future__ import annotations

import httpx

from tests.sandbox.calling import Caller
from xmatters.sandbox import Sandbox

LOG = "/sandbox/requests"


def test_what_was_really_sent(own: Caller) -> None:
    own.client.get("/api/xm/1/groups/Network%2FSecurity?embed=a%2Cb", headers={"x-own": "1"})
    (logged,) = own.sandbox.requests
    assert (logged.method, logged.status, logged.operation_id) == ("GET", 400, "getGroup")
    assert logged.path == "/api/xm/1/groups/Network%2FSecurity"
    assert logged.query == "embed=a%2Cb"
    assert logged.headers["x-own"] == "1"
    assert logged.body is None


def test_body_is_decoded(own: Caller) -> None:
    own.client.post("/api/xm/1/people", json={"targetName": "x", "properties": {"a": None}})
    own.client.post("/api/xm/1/people", content=b"{", headers={"content-type": "application/json"})
    own.client.post("/api/xm/1/people", content=b"text", headers={"content-type": "text/plain"})
    bodies = [each.body for each in own.sandbox.requests]
    assert bodies == [{"targetName": "x", "properties": {"a": None}}, "{", "text"]


def test_secrets_are_masked(own: Caller) -> None:
    sandbox = own.sandbox
    form = {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": sandbox.password,
    }
    tokens = own.client.post("/api/xm/1/oauth2/token", data=form).json()
    own.client.post("/api/xm/1/oauth2/token", params=form)
    bearer = {"authorization": f"Bearer {tokens['access_token']}"}
    httpx.get(f"{sandbox.url}/api/xm/1/people", headers=bearer, trust_env=False)
    person = {"targetName": "x", "password": "hush-hush", "phonePin": "987654"}
    own.client.post("/api/xm/1/people", json=person)
    logged = repr(sandbox.requests)
    secrets = (sandbox.password, tokens["access_token"], tokens["refresh_token"], "hush", "987654")
    assert not [secret for secret in secrets if secret in logged]
    assert "Bearer ***" in logged


def test_log_over_http(own: Caller) -> None:
    own("getSites")
    (logged,) = own.client.get(LOG).json()
    assert logged["operation_id"] == "getSites"
    assert own.client.delete(LOG).status_code == 204
    assert own.client.get(LOG).json() == []
    assert own.sandbox.requests == []


def test_log_needs_a_sign_in(sandbox: Sandbox) -> None:
    assert httpx.get(sandbox.url + LOG, trust_env=False).status_code == 401


def test_log_can_be_forgotten(own: Caller) -> None:
    own("getSites")
    own.sandbox.clear_requests()
    assert own.sandbox.requests == []
