"""Each example of the user guide runs as it stands, but for host, credentials and the file."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.session import user_guide
from xmatters import XMSession
from xmatters.sandbox import LoggedRequest, Sandbox
from xmatters_client.api.oauth import request_token


class Reader:
    """Somebody who tries the examples against a sandbox.

    Attributes:
        sandbox: The instance.
        token: A token that the instance gave.
        folder: Where the token file is.
        names: What the examples have defined so far.
    """

    def __init__(self, sandbox: Sandbox, folder: Path, opened: ExitStack) -> None:
        """Get a token."""
        self.sandbox = sandbox
        self.folder = folder
        self.token = granted(sandbox)
        self.names: dict[str, Any] = {}
        self._opened = opened

    def run(self, example: str) -> list[LoggedRequest]:
        """Run an example, and return the requests that it led to."""
        self.sandbox.clear_requests()
        exec(compile(self.with_own_values(example), "<user guide>", "exec"), self.names)
        self._opened.enter_context(self.session)
        return self.sandbox.requests

    @property
    def session(self) -> XMSession:
        """The session that the examples made."""
        session: XMSession = self.names["xm_session"]
        return session

    def with_own_values(self, example: str) -> str:
        """Return an example with nothing changed but host, credentials and the file."""
        replaced = {
            "'my-instance.xmatters.com'": repr(self.sandbox.url),
            "'my_instance.xmatters.com'": repr(self.sandbox.url),
            "'my-username'": repr(self.sandbox.username),
            "'my-password'": repr(self.sandbox.password),
            "'my-client-id'": repr(self.sandbox.client_id),
            "'my-client-id)": f"{self.sandbox.client_id!r})",
            '"my-access-token"': json.dumps(self.token["access_token"]),
            '"my-refresh-token"': json.dumps(self.token["refresh_token"]),
            "'my-refresh-token'": repr(self.token["refresh_token"]),
            '"my-jti"': json.dumps(self.token["jti"]),
            "'/path/to/my_token.json'": repr(str(self.folder / "my_token.json")),
        }
        for written, own in replaced.items():
            example = example.replace(written, own)
        assert "my-instance" not in example
        return example

    def first_name(self) -> str:
        """Return what only somebody who is signed in can know."""
        self.sandbox.clear_requests()
        first_name: str = self.session.people_endpoint().get_person_by_id("mmcbride").first_name
        return first_name

    def grants(self) -> list[str]:
        """Return how tokens were asked for."""
        asked = [each for each in self.sandbox.requests if each.operation_id == "requestToken"]
        return [each.body["grant_type"] for each in asked]


def granted(sandbox: Sandbox) -> dict[str, Any]:
    form = {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": sandbox.password,
    }
    url = sandbox.url + request_token.OPERATION.path
    token: dict[str, Any] = httpx.post(url, data=form, verify=False, trust_env=False).json()
    return token


@pytest.fixture
def reader(sandbox: Sandbox, tmp_path: Path) -> Iterator[Reader]:
    with ExitStack() as opened:
        yield Reader(sandbox, tmp_path, opened)


@pytest.fixture
def signed_in(reader: Reader) -> Reader:
    reader.run(user_guide.BASIC_AUTHENTICATION)
    return reader


def targets(requests: list[LoggedRequest]) -> list[str]:
    return [f"{each.method} {each.path}?{each.query}".rstrip("?") for each in requests]


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


# Initial setup and authentication


def test_initial_setup(reader: Reader) -> None:
    assert reader.run(user_guide.INITIAL_SETUP) == []
    assert reader.session.base_url == reader.sandbox.url


@pytest.mark.parametrize(
    "example", [user_guide.INITIAL_SETUP, user_guide.OAUTH2_TOKEN_STORAGE], ids=["-", "_"]
)
def test_hosts_of_the_guide_are_taken_as_they_stand(example: str) -> None:
    (host,) = (
        node.args[0].value
        for node in ast.walk(ast.parse(example))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "XMSession"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    )
    with XMSession(host) as session:
        assert session.base_url == f"https://{host}"


def test_basic_authentication(reader: Reader) -> None:
    assert reader.run(user_guide.BASIC_AUTHENTICATION) == []
    assert reader.first_name() == "Mary"
    (request,) = reader.sandbox.requests
    assert request.headers["authorization"] == "Basic ***"


def test_oauth2_with_a_password(reader: Reader) -> None:
    assert reader.run(user_guide.OAUTH2_PASSWORD) == []
    assert reader.first_name() == "Mary"
    assert reader.grants() == ["password"]
    assert reader.sandbox.requests[-1].headers["authorization"] == "Bearer ***"


def test_oauth2_with_a_token(reader: Reader) -> None:
    assert reader.run(user_guide.OAUTH2_TOKEN) == []
    assert reader.first_name() == "Mary"
    # The `expires_at` of the guide is long past.
    assert reader.grants() == ["refresh_token"]


def test_oauth2_with_a_refresh_token(reader: Reader) -> None:
    assert reader.run(user_guide.OAUTH2_REFRESH_TOKEN) == []
    assert reader.first_name() == "Mary"
    assert reader.grants() == ["refresh_token"]


def test_oauth2_with_token_storage(reader: Reader) -> None:
    path = reader.folder / "my_token.json"
    path.write_text(json.dumps(reader.token))
    assert reader.run(user_guide.OAUTH2_TOKEN_STORAGE) == []
    assert reader.first_name() == "Mary"
    assert reader.grants() == []
    reader.sandbox.expire_tokens()
    assert reader.first_name() == "Mary"
    assert reader.grants() == ["refresh_token"]
    assert json.loads(path.read_text())["access_token"] != reader.token["access_token"]


# Endpoints


@pytest.mark.parametrize(
    "example", [user_guide.GET_ENDPOINT, user_guide.ENDPOINT_HELPER], ids=["name", "helper"]
)
def test_accessing_endpoints(
    signed_in: Reader, capsys: pytest.CaptureFixture[str], example: str
) -> None:
    requests = targets(signed_in.run(example))
    people = list(signed_in.sandbox.world.people)
    assert requests[0] == "GET /api/xm/1/people"
    assert requests[1:] == [f"GET /api/xm/1/people/{each.id}/devices" for each in people]
    devices = printed(capsys)
    assert devices[0] == "mmcbride|Work Email"
    assert len(devices) == len(list(signed_in.sandbox.world.devices))


# Query parameters


def test_params(signed_in: Reader, capsys: pytest.CaptureFixture[str]) -> None:
    requests = signed_in.run(user_guide.PARAMS)
    assert targets(requests) == ["GET /api/xm/1/people?devices.exists=true&status=ACTIVE"]
    assert signed_in.names["params"] == {"devices.exists": True, "status": "ACTIVE"}
    people = printed(capsys)
    assert people[0] == "mmcbride"
    assert 0 < len(people) < 25


@pytest.mark.parametrize(
    "example", [user_guide.KWARGS, user_guide.SNAKE_CASE], ids=["camelCase", "snake_case"]
)
def test_kwargs(signed_in: Reader, capsys: pytest.CaptureFixture[str], example: str) -> None:
    requests = signed_in.run(example)
    assert targets(requests) == ["GET /api/xm/1/groups?sortBy=STATUS&sortOrder=DESCENDING"]
    assert printed(capsys)[0] == "Retired Systems"


def test_timestamps(signed_in: Reader, live_in: Callable[[str], None]) -> None:
    live_in("America/Los_Angeles")
    assert signed_in.run(user_guide.TIMESTAMPS) == []
    assert list(signed_in.names["events"]) == []
    (request,) = signed_in.sandbox.requests
    assert request.path == "/api/xm/1/events"
    assert dict(parse_qsl(request.query)) == {
        "from": "2022-01-01T08:00:00+00:00",
        "to": "2022-02-01T08:00:00+00:00",
    }
    assert all(moment in user_guide.TIMESTAMPS for _, moment in parse_qsl(request.query))


def test_each_example_is_run() -> None:
    examples = {name for name in vars(user_guide) if name.isupper()}
    tested = Path(__file__).read_text(encoding="utf-8")
    assert len(examples) == 12
    assert {name for name in examples if f"user_guide.{name}" not in tested} == set()
