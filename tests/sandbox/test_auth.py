from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox import Sandbox
from xmatters.sandbox.schemas import reply_checker

TOKEN = "/api/xm/1/oauth2/token"
PEOPLE = "/api/xm/1/people"


@pytest.fixture
def anybody(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client that is not signed in."""
    with httpx.Client(base_url=sandbox.url, trust_env=False) as client:
        yield client


def _password(sandbox: Sandbox, **changed: str) -> dict[str, str]:
    return {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": sandbox.password,
        **changed,
    }


def _refresh(sandbox: Sandbox, token: str) -> dict[str, str]:
    return {
        "grant_type": "refresh_token",
        "client_id": sandbox.client_id,
        "refresh_token": token,
    }


def _tokens(anybody: httpx.Client, form: dict[str, str]) -> Any:
    reply = anybody.post(TOKEN, data=form)
    assert reply.status_code == 200, reply.text
    assert reply_checker().problems("requestToken", 200, reply.json()) == []
    return reply.json()


def _get(anybody: httpx.Client, access_token: str) -> httpx.Response:
    return anybody.get(PEOPLE, headers={"authorization": f"Bearer {access_token}"})


@pytest.mark.parametrize(
    "authorization",
    [None, "Basic", "Basic !", "Basic bW1jYnJpZGU6d3Jvbmc=", "Digest x", "Bearer nothing"],
)
def test_nobody_known(anybody: httpx.Client, authorization: str | None) -> None:
    headers = {"authorization": authorization} if authorization else {}
    for path in (PEOPLE, "/api/xm/1/nothing"):
        assert anybody.get(path, headers=headers).status_code == 401


def test_wrong_password(sandbox: Sandbox, anybody: httpx.Client) -> None:
    reply = anybody.get(PEOPLE, auth=(sandbox.username, "wrong"))
    assert reply.json() == {
        "code": 401,
        "message": "Invalid Credentials",
        "reason": "Unauthorized",
    }
    assert reply.headers["www-authenticate"].startswith("Basic")


def test_person_with_a_password_signs_in(call: Caller, anybody: httpx.Client) -> None:
    person = call.new_person("signing-in", webLogin="Signing.In", password="open sesame")
    credentials = ("Signing.In", "open sesame")
    assert anybody.get(PEOPLE, auth=credentials).status_code == 200
    call("createOrUpdatePerson", body={"id": person["id"], "status": "INACTIVE"})
    assert anybody.get(PEOPLE, auth=credentials).status_code == 401


def test_password_grant(sandbox: Sandbox, anybody: httpx.Client) -> None:
    tokens = _tokens(anybody, _password(sandbox))
    assert tokens["token_type"] == "bearer"
    assert tokens["expires_in"] == 900
    assert _get(anybody, tokens["access_token"]).status_code == 200


def test_form_in_the_query(sandbox: Sandbox, anybody: httpx.Client) -> None:
    reply = anybody.post(TOKEN, params=_password(sandbox))
    assert reply.status_code == 200
    assert sandbox.password not in repr(sandbox.requests)


def test_refresh_token_is_good_for_one_time(sandbox: Sandbox, anybody: httpx.Client) -> None:
    first = _tokens(anybody, _password(sandbox))
    second = _tokens(anybody, _refresh(sandbox, first["refresh_token"]))
    assert second["refresh_token"] != first["refresh_token"]
    for tokens in (first, second):
        assert _get(anybody, tokens["access_token"]).status_code == 200
    again = anybody.post(TOKEN, data=_refresh(sandbox, first["refresh_token"]))
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


def test_expired_token(sandbox: Sandbox, anybody: httpx.Client) -> None:
    tokens = _tokens(anybody, _password(sandbox))
    sandbox.expire_tokens()
    reply = _get(anybody, tokens["access_token"])
    assert (reply.status_code, reply.json()["error"]) == (401, "invalid_token")
    fresh = _tokens(anybody, _refresh(sandbox, tokens["refresh_token"]))
    assert _get(anybody, fresh["access_token"]).status_code == 200


def test_revoked_tokens(sandbox: Sandbox, anybody: httpx.Client) -> None:
    tokens = _tokens(anybody, _password(sandbox))
    sandbox.revoke_tokens()
    assert _get(anybody, tokens["access_token"]).status_code == 401
    reply = anybody.post(TOKEN, data=_refresh(sandbox, tokens["refresh_token"]))
    assert reply.status_code == 400


def test_lifetime_can_be_shortened(anybody: httpx.Client) -> None:
    with Sandbox(people=3, token_lifetime=0) as sandbox:
        token_url = sandbox.url + TOKEN
        tokens = anybody.post(token_url, data=_password(sandbox)).json()
        assert tokens["expires_in"] == 0
        headers = {"authorization": f"Bearer {tokens['access_token']}"}
        assert anybody.get(sandbox.url + PEOPLE, headers=headers).status_code == 401
        sandbox.token_lifetime = 60
        assert anybody.post(token_url, data=_password(sandbox)).json()["expires_in"] == 60


@pytest.mark.parametrize(
    ("changed", "status", "error"),
    [
        ({"password": "wrong"}, 400, "invalid_grant"),
        ({"username": "nobody"}, 400, "invalid_grant"),
        ({"client_id": "other"}, 401, "invalid_client"),
        ({"grant_type": "implicit"}, 400, "unsupported_grant_type"),
        ({"username": ""}, 400, "invalid_request"),
        ({"grant_type": ""}, 400, "invalid_request"),
    ],
)
def test_refused_token_request(
    sandbox: Sandbox, anybody: httpx.Client, changed: dict[str, str], status: int, error: str
) -> None:
    reply = anybody.post(TOKEN, data=_password(sandbox, **changed))
    assert (reply.status_code, reply.json()["error"]) == (status, error)
    assert reply_checker().problems("requestToken", status, reply.json()) == []


def test_token_request_as_json(sandbox: Sandbox, anybody: httpx.Client) -> None:
    assert anybody.post(TOKEN, json=_password(sandbox)).status_code == 415


def test_token_of_a_deleted_person(call: Caller, sandbox: Sandbox, anybody: httpx.Client) -> None:
    call.new_person("vanishing", password="puff")
    tokens = _tokens(anybody, _password(sandbox, username="vanishing", password="puff"))
    call("deletePerson", "vanishing")
    assert _get(anybody, tokens["access_token"]).status_code == 401
