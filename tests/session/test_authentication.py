"""Signing in: what to pass, which of it is used, and how tokens are renewed and kept."""

from __future__ import annotations

import threading
import time
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.session.service import Answer, Arrived, Service
from tests.session.ways import Session, Way
from xmatters.errors import (
    ApiError,
    AuthorizationError,
    DecodeError,
    InternalServerError,
    UnauthorizedError,
)
from xmatters.sandbox import Sandbox
from xmatters_client.api.oauth import request_token

TOKEN_PATH = request_token.OPERATION.path
PERSON = {"id": "1", "targetName": "mmcbride", "firstName": "Mary", "lastName": "McBride"}


class Drawer:
    """Keeps a token in memory: any object with these two methods will do."""

    def __init__(self, token: dict[str, Any] | None = None) -> None:
        self.token = token
        self.reads = 0

    def read_token(self) -> dict[str, Any] | None:
        self.reads += 1
        return self.token

    def write_token(self, token: dict[str, Any]) -> None:
        self.token = token


def granted(sandbox: Sandbox) -> dict[str, Any]:
    """Return a token, as somebody got it who signed in before."""
    form = {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": sandbox.password,
    }
    token: dict[str, Any] = httpx.post(
        sandbox.url + TOKEN_PATH, data=form, verify=False, trust_env=False
    ).json()
    sandbox.clear_requests()
    return token


def grants(sandbox: Sandbox) -> list[str]:
    """Return how tokens were asked for since the requests were last forgotten."""
    asked = [each for each in sandbox.requests if each.operation_id == "requestToken"]
    return [each.body["grant_type"] for each in asked]


def call(way: Way, session: Session) -> Any:
    return way.wait(session.people_endpoint().get_person_by_id("mmcbride"))


def oauth2(way: Way, sandbox: Sandbox, **given: Any) -> Session:
    return way.connect(sandbox.url).set_authentication(client_id=sandbox.client_id, **given)


# What to pass


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ({}, "pass username and password, or client_id"),
        ({"username": "mary"}, "username is given without password; pass both"),
        ({"password": "hush"}, "password is given without username; pass both"),
        ({"username": "mary", "client_id": "c"}, "username is given without password; pass both"),
        ({"password": "hush", "client_id": "c"}, "password is given without username; pass both"),
        ({"client_id": "c"}, "pass username and password, token, refresh_token, or token_storage"),
        ({"token": {"access_token": "hush"}}, "token is for OAuth2, which needs client_id"),
        ({"refresh_token": "hush"}, "refresh_token is for OAuth2, which needs client_id"),
        ({"token_storage": Drawer()}, "token_storage is for OAuth2, which needs client_id"),
        (
            {"username": "mary", "password": "hush", "refresh_token": "hush"},
            "refresh_token is for OAuth2, which needs client_id",
        ),
        (
            {"client_id": "c", "token": {"access_token": "hush"}, "refresh_token": "hush"},
            "token and refresh_token are both given; pass the token alone",
        ),
        ({"client_id": "c", "token": {}}, "has neither access_token nor refresh_token"),
        ({"client_id": "c", "token": {"jti": "hush"}}, "neither access_token nor refresh_token"),
        ({"client_id": "c", "token": {"access_token": ""}}, "neither access_token nor refresh"),
        ({"client_id": "c", "token": "hush"}, "the token given is not a mapping but str"),
        ({"client_id": "c", "token_storage": "token.json"}, "str has no read_token"),
        ({"client_id": "c", "token_storage": {}}, r"methods read_token\(\) and write_token"),
        ({"username": "", "password": "hush"}, "username must be text that is not empty"),
        ({"username": "mary", "password": ""}, "password must be text that is not empty"),
        ({"username": "mary", "password": 7}, "password must be text that is not empty"),
        ({"client_id": "", "refresh_token": "hush"}, "client_id must be text that is not empty"),
        ({"username": "ma:ry", "password": "hush"}, "cannot carry a username with a colon"),
    ],
)
def test_what_is_missing_or_contradictory(way: Way, given: dict[str, Any], advice: str) -> None:
    session = way.connect("acme")
    with pytest.raises(AuthorizationError, match=advice) as refused:
        session.set_authentication(**given)
    assert "hush" not in str(refused.value)


def test_wrong_credentials_leave_the_right_ones_in_place(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    with pytest.raises(AuthorizationError):
        session.set_authentication("mary")
    assert call(way, session).first_name == "Mary"


def test_positional_arguments(way: Way, sandbox: Sandbox) -> None:
    session = way.connect(sandbox.url)
    session.set_authentication(sandbox.username, sandbox.password, sandbox.client_id)
    assert call(way, session).first_name == "Mary"
    assert grants(sandbox) == ["password"]


# Basic authentication


@pytest.mark.parametrize(("username", "password"), [("mary", "a:b c"), ("x-api-key-1", "ü✓")])
def test_basic_without_client_id(way: Way, service: Service, username: str, password: str) -> None:
    service.answer(Answer(PERSON))
    call(way, way.connect(service.url).set_authentication(username, password))
    expected = b64encode(f"{username}:{password}".encode()).decode()
    assert service.arrived[-1].headers["authorization"] == f"Basic {expected}"


def test_basic_that_is_refused_is_not_tried_again(way: Way, sandbox: Sandbox) -> None:
    session = way.connect(sandbox.url).set_authentication(sandbox.username, "wrong-password")
    with pytest.raises(UnauthorizedError) as refused:
        call(way, session)
    assert len(sandbox.requests) == 1
    assert "wrong-password" not in str(refused.value)


# OAuth2: what is used first


def test_client_id_means_oauth2(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox, oauth2=True)
    for _ in range(2):
        call(way, session)
    first, *calls = sandbox.requests
    assert first.method == "POST"
    assert first.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in first.headers
    assert first.body == {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": "***",
    }
    assert [each.headers["authorization"] for each in calls] == ["Bearer ***"] * 2


def test_nothing_is_sent_before_the_first_call(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer()
    oauth2(way, sandbox, refresh_token="hush", token_storage=drawer)
    assert sandbox.requests == []
    assert drawer.reads == 0


def test_given_token_comes_first(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer({"access_token": "stale", "refresh_token": "stale"})
    known = {"username": sandbox.username, "password": sandbox.password}
    session = oauth2(way, sandbox, token=granted(sandbox), token_storage=drawer, **known)
    call(way, session)
    assert grants(sandbox) == []
    assert drawer.reads == 0


def test_given_refresh_token_comes_next(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer({"access_token": "stale", "refresh_token": "stale"})
    known = {"username": sandbox.username, "password": sandbox.password}
    refresh_token = granted(sandbox)["refresh_token"]
    session = oauth2(way, sandbox, refresh_token=refresh_token, token_storage=drawer, **known)
    call(way, session)
    assert grants(sandbox) == ["refresh_token"]


def test_stored_token_comes_third(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer(granted(sandbox))
    known = {"username": sandbox.username, "password": sandbox.password}
    call(way, oauth2(way, sandbox, token_storage=drawer, **known))
    assert grants(sandbox) == []


@pytest.mark.parametrize("stored", [None, {}])
def test_password_comes_last(way: Way, sandbox: Sandbox, stored: dict[str, Any] | None) -> None:
    drawer = Drawer(stored)
    known = {"username": sandbox.username, "password": sandbox.password}
    call(way, oauth2(way, sandbox, token_storage=drawer, **known))
    assert grants(sandbox) == ["password"]
    assert drawer.token is not None
    assert drawer.token["refresh_token"]


def test_token_object_of_any_mapping_is_taken_and_not_changed(way: Way, sandbox: Sandbox) -> None:
    class Frozen(Mapping[str, Any]):
        def __init__(self, **values: Any) -> None:
            self._values = values

        def __getitem__(self, name: str) -> Any:
            return self._values[name]

        def __iter__(self) -> Any:
            return iter(self._values)

        def __len__(self) -> int:
            return len(self._values)

    given = granted(sandbox)
    before = dict(given)
    call(way, oauth2(way, sandbox, token=Frozen(**given)))
    call(way, oauth2(way, sandbox, token=given))
    assert given == before
    assert grants(sandbox) == []


def test_given_refresh_token_that_was_used_up_gives_way_to_the_stored_token(
    way: Way, sandbox: Sandbox
) -> None:
    """A script names its first refresh token; on the second run only the stored one is good."""
    drawer = Drawer()
    refresh_token = granted(sandbox)["refresh_token"]
    for _ in range(3):
        session = oauth2(way, sandbox, refresh_token=refresh_token, token_storage=drawer)
        assert call(way, session).first_name == "Mary"
    assert set(grants(sandbox)) == {"refresh_token"}


def test_token_that_another_process_renewed_is_read_again(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer(granted(sandbox))
    ours, theirs = (oauth2(way, sandbox, token_storage=drawer) for _ in range(2))
    for session in (ours, theirs, ours, theirs):
        call(way, session)
        sandbox.expire_tokens()
    assert set(grants(sandbox)) == {"refresh_token"}


def test_nothing_to_begin_with(way: Way, sandbox: Sandbox) -> None:
    with pytest.raises(AuthorizationError, match="Pass username and password, token, or refresh"):
        call(way, oauth2(way, sandbox, token_storage=Drawer()))
    assert sandbox.requests == []


@pytest.mark.parametrize("stored", [["hush"], "hush", {"jti": "hush"}, {"access_token": 7}])
def test_storage_that_has_no_token_in_it(way: Way, sandbox: Sandbox, stored: Any) -> None:
    drawer = Drawer(stored)
    with pytest.raises(AuthorizationError, match="what Drawer has stored") as refused:
        call(way, oauth2(way, sandbox, token_storage=drawer))
    assert "hush" not in str(refused.value)
    assert drawer.token is stored


# OAuth2: renewing


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"expires_at": time.time() + 3600}, []),
        ({"expires_at": str(time.time() + 3600)}, []),
        ({"expires_at": time.time() + 10}, ["refresh_token"]),
        ({"expires_at": time.time() - 1}, ["refresh_token"]),
        ({"expires_at": 123456789.012345, "expires_in": 900}, ["refresh_token"]),
        ({"expires_in": 900}, []),
        ({"expires_in": 0}, ["refresh_token"]),
        ({}, []),
        ({"expires_at": None}, []),
        ({"expires_at": "soon"}, []),
    ],
)
def test_token_is_renewed_shortly_before_its_end(
    way: Way, sandbox: Sandbox, times: dict[str, Any], expected: list[str]
) -> None:
    token = granted(sandbox)
    del token["expires_in"]
    session = oauth2(way, sandbox, token={**token, **times})
    for _ in range(2):
        call(way, session)
    assert grants(sandbox) == expected


def test_end_is_computed_and_stored(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer()
    known = {"username": sandbox.username, "password": sandbox.password}
    before = time.time()
    call(way, oauth2(way, sandbox, token_storage=drawer, **known))
    assert drawer.token is not None
    assert before + 900 <= drawer.token["expires_at"] <= time.time() + 900
    assert drawer.token["token_type"] == "bearer"
    assert drawer.token["jti"]


def test_token_that_ends_soon_is_not_renewed_for_each_call(way: Way, sandbox: Sandbox) -> None:
    sandbox.token_lifetime = 20
    session = way.session(sandbox, oauth2=True)
    for _ in range(3):
        call(way, session)
    assert grants(sandbox) == ["password"]


def test_token_that_is_refused_is_renewed_once(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox, oauth2=True)
    call(way, session)
    sandbox.clear_requests()
    sandbox.expire_tokens()
    assert call(way, session).first_name == "Mary"
    assert [each.status for each in sandbox.requests] == [401, 200, 200]
    assert grants(sandbox) == ["refresh_token"]


def test_second_refusal_is_final(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox, oauth2=True)
    sandbox.fail_next(401, count=2, operation_id="getPerson")
    with pytest.raises(UnauthorizedError):
        call(way, session)
    assert grants(sandbox) == ["password", "refresh_token"]
    assert call(way, session).first_name == "Mary"


def test_creation_that_was_refused_for_its_token_happens_once(
    way: Way, new_sandbox: Sandbox
) -> None:
    session = way.session(new_sandbox, oauth2=True)
    call(way, session)
    new_sandbox.expire_tokens()
    new_sandbox.clear_requests()
    way.wait(session.groups_endpoint().create_group(target_name="Dawn Patrol"))
    created = [each for each in new_sandbox.requests if each.operation_id != "requestToken"]
    assert [each.status for each in created] == [401, 201]


def test_rotated_refresh_token_is_kept_and_stored(way: Way, sandbox: Sandbox) -> None:
    # The sandbox takes each refresh token only once.
    drawer = Drawer()
    first = granted(sandbox)["refresh_token"]
    session = oauth2(way, sandbox, refresh_token=first, token_storage=drawer)
    seen = {first}
    for _ in range(3):
        call(way, session)
        assert drawer.token is not None
        assert drawer.token["refresh_token"] not in seen
        seen.add(drawer.token["refresh_token"])
        sandbox.expire_tokens()
    assert grants(sandbox) == ["refresh_token"] * 3


def test_refresh_token_stays_if_no_new_one_comes(way: Way, service: Service) -> None:
    drawer = Drawer()
    forms: list[bytes] = []

    def reply(arrived: Arrived) -> Answer:
        if arrived.path == TOKEN_PATH:
            forms.append(arrived.content)
            return Answer({"access_token": f"t{len(forms)}", "expires_in": 900})
        return Answer(PERSON, 401 if len(service.arrived) == 2 else 200)

    service.reply = reply
    session = way.connect(service.url)
    session.set_authentication(client_id="c", refresh_token="r&1", token_storage=drawer)
    call(way, session)
    form = b"grant_type=refresh_token&refresh_token=r%261&client_id=c"
    assert forms == [form, form]
    assert drawer.token is not None
    assert (drawer.token["access_token"], drawer.token["refresh_token"]) == ("t2", "r&1")
    assert service.arrived[-1].headers["authorization"] == "Bearer t2"


@pytest.mark.parametrize("status", [400, 401, 403, 500, 503])
def test_password_is_used_when_refreshing_fails(way: Way, sandbox: Sandbox, status: int) -> None:
    session = way.session(sandbox, oauth2=True)
    call(way, session)
    sandbox.expire_tokens()
    sandbox.fail_next(status, operation_id="requestToken")
    assert call(way, session).first_name == "Mary"
    assert grants(sandbox) == ["password", "refresh_token", "password"]


def test_revoked_tokens_with_a_password(way: Way, sandbox: Sandbox) -> None:
    drawer = Drawer(granted(sandbox))
    sandbox.revoke_tokens()
    known = {"username": sandbox.username, "password": sandbox.password}
    assert call(way, oauth2(way, sandbox, token_storage=drawer, **known)).first_name == "Mary"
    assert grants(sandbox) == ["refresh_token", "password"]


def test_revoked_tokens_without_a_password(way: Way, sandbox: Sandbox) -> None:
    token = granted(sandbox)
    sandbox.revoke_tokens()
    with pytest.raises(AuthorizationError) as refused:
        call(way, oauth2(way, sandbox, token=token))
    message = str(refused.value)
    assert "refused the refresh token" in message
    assert "Invalid refresh token" in message
    assert "Pass username and password" in message
    assert isinstance(refused.value.__cause__, ApiError)
    assert token["access_token"] not in message
    assert token["refresh_token"] not in message


def test_token_without_refresh_token_that_is_refused(way: Way, sandbox: Sandbox) -> None:
    session = oauth2(way, sandbox, token={"access_token": "stale-token"})
    with pytest.raises(AuthorizationError, match="cannot be refreshed"):
        call(way, session)
    assert len(sandbox.requests) == 1


def test_service_that_fails_to_refresh_without_a_password(way: Way, sandbox: Sandbox) -> None:
    refresh_token = granted(sandbox)["refresh_token"]
    session = oauth2(way, sandbox, refresh_token=refresh_token)
    sandbox.fail_next(500, operation_id="requestToken")
    with pytest.raises(InternalServerError) as failed:
        call(way, session)
    assert failed.value.operation == "requestToken"
    assert call(way, session).first_name == "Mary"


def test_password_that_is_refused(way: Way, sandbox: Sandbox) -> None:
    session = way.connect(sandbox.url)
    session.set_authentication(sandbox.username, "wrong-password", sandbox.client_id)
    with pytest.raises(
        AuthorizationError, match=r"refused to sign in: .*Bad credentials"
    ) as refused:
        call(way, session)
    assert "wrong-password" not in str(refused.value)
    assert grants(sandbox) == ["password"]


@pytest.mark.parametrize("body", ["<html>Sign in</html>", [], "", "{"])
def test_answer_that_cannot_be_read_as_token(way: Way, service: Service, body: Any) -> None:
    service.answer(Answer(body))
    session = way.connect(service.url).set_authentication("mary", "hush", "c")
    with pytest.raises(DecodeError) as failed:
        call(way, session)
    assert (failed.value.operation, failed.value.path) == ("requestToken", "$")


@pytest.mark.parametrize("body", [{}, {"refresh_token": "r"}, {"access_token": None}])
def test_answer_without_a_token(way: Way, service: Service, body: dict[str, Any]) -> None:
    service.answer(Answer(body))
    session = way.connect(service.url).set_authentication("mary", "hush", "c")
    with pytest.raises(AuthorizationError, match="the answer to the request for a token"):
        call(way, session)


# Many calls at once


def test_calls_at_once_share_one_token(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox, oauth2=True)
    calls = [lambda: session.people_endpoint().get_person_by_id("mmcbride")] * 8
    people = way.together(*calls)
    assert {each.id for each in people} == {people[0].id}
    assert grants(sandbox) == ["password"]


def test_calls_at_once_renew_a_refused_token_once(way: Way, service: Service) -> None:
    # Nobody is refused before all have asked, so that all need another token.
    all_asked = threading.Barrier(8)

    def reply(arrived: Arrived) -> Answer:
        if arrived.path == TOKEN_PATH:
            return Answer({"access_token": "second", "refresh_token": "r2", "expires_in": 900})
        if arrived.headers["authorization"] == "Bearer second":
            return Answer(PERSON)
        all_asked.wait()
        return Answer({}, 401)

    service.reply = reply
    session = way.connect(service.url)
    token = {"access_token": "first", "refresh_token": "r1"}
    session.set_authentication(client_id="c", token=token)
    calls = [lambda: session.people_endpoint().get_person_by_id("mmcbride")] * 8
    assert {person.id for person in way.together(*calls)} == {"1"}
    assert sum(each.path == TOKEN_PATH for each in service.arrived) == 1
    assert len(service.arrived) == 8 + 1 + 8
