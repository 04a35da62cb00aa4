"""Secrets are shown nowhere, whatever happens, and are sent to nobody but the service."""

from __future__ import annotations

import json
import logging
import pickle
import secrets
import ssl
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import hpack
import httpx
import pytest

from tests.sandbox.running import INTEGRATION, PLAN
from tests.session.service import Answer, Arrived, Reply, Service, running_service
from tests.session.test_authentication import Drawer
from tests.session.ways import Session, Way
from xmatters import XMSession, errors
from xmatters.hiding import Secret
from xmatters.links import path_values
from xmatters.sandbox import Sandbox
from xmatters.tokens import Token
from xmatters_client.api.oauth import request_token
from xmatters_client.api.people import get_person
from xmatters_client.api.triggers import trigger_event
from xmatters_client.masking import hidden_in_logs

TESTS = Path(__file__).parent
TOKEN_PATH = request_token.OPERATION.path
PERSON = {"id": "1", "firstName": "Mary"}
Connect = Callable[[str], Session]


class Vault:
    """Unmistakable secrets, of which each use is recognised in whatever is shown."""

    def __init__(self) -> None:
        self.mark = f"unmistakable{secrets.token_hex(8)}"
        names = ("password", "access", "refresh", "key", "next_access", "next_refresh")
        self.password, self.access, self.refresh, self.key, *self.next = (
            f"{self.mark}-{name}" for name in names
        )
        self.shown: list[str] = []

    def token(self, **changes: Any) -> dict[str, Any]:
        return {"access_token": self.access, "refresh_token": self.refresh, **changes}

    def next_token(self) -> dict[str, Any]:
        access, refresh = self.next
        return {"access_token": access, "refresh_token": refresh, "expires_in": 900}

    def look_at(self, value: object, *, with_variables: bool = True) -> None:
        """Look at a value in each way in which programs show one."""
        self.shown += [repr(value), str(value), f"{value}"]
        if not isinstance(value, BaseException):
            return
        self.shown += [repr(pickle.dumps(value)), repr(vars(value)), repr(value.args)]
        chain = traceback.TracebackException.from_exception(value, capture_locals=with_variables)
        waiting = [chain]
        while waiting:
            each = waiting.pop()
            waiting += [link for link in (each.__cause__, each.__context__) if link is not None]
            self.shown += [str(each), *each.format_exception_only()]
            # What the callers themselves have in their variables they know already.
            ours = [frame for frame in each.stack if TESTS not in Path(frame.filename).parents]
            self.shown += [f"{frame.name}: {frame.locals}" for frame in ours]

    def assert_closed(self, *logs: str) -> None:
        encoded = httpx.BasicAuth("mary", self.password)._auth_header.partition(" ")[2]
        shown = [*self.shown, *logs]
        for text in shown:
            for secret in (self.mark, encoded[8:48]):
                assert secret not in text


@pytest.fixture
def vault(caplog: pytest.LogCaptureFixture) -> Iterator[Vault]:
    """Secrets that must not have been shown by the end, nor stand in a log or warning."""
    made = Vault()
    caplog.set_level(logging.DEBUG)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield made
    lines = [f"{each.getMessage()} {each.args!r} {each.exc_text}" for each in caplog.records]
    made.assert_closed(*lines, *(str(each.message) for each in caught))


WAYS_TO_SIGN_IN: dict[str, Callable[[Vault], dict[str, Any]]] = {
    "basic": lambda vault: {"username": "mary", "password": vault.password},
    "password": lambda vault: {"username": "mary", "password": vault.password, "client_id": "c"},
    "token": lambda vault: {"client_id": "c", "token": vault.token()},
    "refresh token": lambda vault: {"client_id": "c", "refresh_token": vault.refresh},
    "storage": lambda vault: {"client_id": "c", "token_storage": Drawer(vault.token())},
}


def echo(status: int) -> Reply:
    """Answer with all that came, as careless services do."""

    def reply(arrived: Arrived) -> Answer:
        said = f"{arrived.target} {dict(arrived.headers)} {arrived.content!r}"
        body = {"code": status, "message": said, "error_description": said, "arguments": [said]}
        return Answer(
            body, status, {"Location": f"https://me:{said[:0]}@example.org{arrived.target}"}
        )

    return reply


STATUSES = (204, 302, 400, 401, 403, 404, 406, 409, 415, 418, 429, 500, 501, 503)
NONSENSE = ("<html>", "{", "[]", "null", '{"data": 7}')


def answers(vault: Vault, statuses: Sequence[int] = (204, 307, 400, 401, 503)) -> list[Reply]:
    broken = f'{{"access_token": "{vault.access}", "refresh_token": "{vault.refresh}"'
    return [
        *map(echo, statuses),
        *((lambda _, text=text: Answer(text)) for text in NONSENSE),
        # Half a token is kept apart from other objects, which may be shown.
        lambda arrived: Answer(broken if arrived.path == TOKEN_PATH else "{"),
        lambda _: None,
    ]


def attempt(way: Way, vault: Vault, act: Callable[[], Any]) -> None:
    try:
        vault.look_at(way.wait(act()))
    except errors.Error as error:
        vault.look_at(error)


@pytest.mark.parametrize("sign_in", WAYS_TO_SIGN_IN)
def test_whatever_the_service_answers(
    way: Way, service: Service, vault: Vault, sign_in: str
) -> None:
    session = way.connect(service.url, max_retries=0, retry_policy=None)
    people = session.people_endpoint()
    replies = answers(vault, STATUSES) if sign_in == "basic" else answers(vault)
    for grants, reply in product((True, False)[sign_in == "basic" :], replies):
        session.set_authentication(**WAYS_TO_SIGN_IN[sign_in](vault))

        def answer(arrived: Arrived, grants: bool = grants, reply: Reply = reply) -> Answer | None:
            is_grant = grants and arrived.path == TOKEN_PATH
            return Answer(vault.next_token()) if is_grant else reply(arrived)

        service.reply = answer
        attempt(way, vault, lambda: people.get_person_by_id("1"))
        attempt(way, vault, lambda: session.request("GET", f"/a?token={vault.key}"))
        for shown in (session, session._auth, session._transport, people):
            vault.look_at(shown)
    assert len(service.arrived) > 20


def test_key_of_a_trigger(way: Way, service: Service, vault: Vault) -> None:
    session = way.connect(service.url, max_retries=0, retry_policy=None)
    triggers = session.get_endpoint("triggers")
    query = {"apiKey": vault.key}
    calls: tuple[Callable[[], Any], ...] = (
        lambda: session.call(trigger_event.OPERATION, query, body={}, function_id="f"),
        lambda: triggers.trigger_event("f", api_key=vault.key),
        lambda: triggers.trigger_event("f", {}, api_key=vault.key),
    )
    for reply in answers(vault):
        service.reply = reply
        for call in calls:
            attempt(way, vault, call)
    sent = len(calls) * len(answers(vault))
    assert [each.query["apiKey"] for each in service.arrived] == [vault.key] * sent
    wrong: tuple[Callable[[], Any], ...] = (
        lambda: triggers.trigger_event("..", api_key=vault.key),
        lambda: triggers.trigger_event("f", api_key=f"{vault.key}\ud800"),
        lambda: triggers.trigger_event("f", {"recipients": object()}, api_key=vault.key),
    )
    for call in wrong:
        attempt(way, vault, call)
    assert len(service.arrived) == sent


def test_key_of_a_trigger_by_its_integration(way: Way, sandbox: Sandbox, vault: Vault) -> None:
    session = way.session(sandbox, max_retries=0)
    integrations = session.integrations_endpoint()
    integration = way.wait(integrations.get_integration_by_id(PLAN, INTEGRATION))
    attempt(way, vault, lambda: integration.trigger(api_key=vault.key))
    assert sandbox.requests[-1].operation_id == "triggerEvent"


@pytest.mark.parametrize("sign_in", WAYS_TO_SIGN_IN)
def test_service_that_is_away_or_silent(
    way: Way, service: Service, vault: Vault, sign_in: str
) -> None:
    service.be_silent()
    for url in ("http://127.0.0.1:1", service.url):
        session = way.connect(url, timeout=0.05, max_retries=0, retry_policy=None)
        session.set_authentication(**WAYS_TO_SIGN_IN[sign_in](vault))
        attempt(way, vault, partial(session.people_endpoint().get_person_by_id, "1"))


REFUSED: list[Callable[[Vault], dict[str, Any]]] = [
    lambda vault: {"username": "mary", "password": f"{vault.password}\ud800"},
    lambda vault: {"password": vault.password},
    lambda vault: {"username": "mary", "password": vault.password, "token": vault.token()},
    lambda vault: {"client_id": "c", "token": {"jti": vault.access}},
    lambda vault: {"client_id": "c", "token": vault.access},
    lambda vault: {"client_id": "c", "token": [vault.access]},
    lambda vault: {"client_id": "c", "token": vault.token(access_token=f"{vault.access}\n")},
    lambda vault: {"client_id": "c", "token": vault.token(), "refresh_token": vault.refresh},
    lambda vault: {"refresh_token": vault.refresh},
]


@pytest.mark.parametrize("given", REFUSED)
def test_credentials_that_are_refused(way: Way, vault: Vault, given: Any) -> None:
    with pytest.raises(errors.AuthorizationError) as refused:
        way.connect("acme").set_authentication(**given(vault))
    vault.look_at(refused.value)


def test_storage_that_repeats_what_it_cannot_store(
    way: Way, service: Service, vault: Vault
) -> None:
    class Careless(Drawer):
        def write_token(self, token: dict[str, Any]) -> None:
            raise OSError(f"cannot store {token}")

    service.reply = lambda arrived: Answer(
        vault.next_token() if arrived.path == TOKEN_PATH else PERSON
    )
    session = way.connect(service.url)
    storage = Careless(vault.token(expires_at=1))
    session.set_authentication(client_id="c", token_storage=storage)
    attempt(way, vault, lambda: session.people_endpoint().get_person_by_id("1"))
    assert service.arrived[-1].headers["authorization"].startswith("Bearer ")


def test_secret_hides_itself_and_is_text_all_the_same(vault: Vault) -> None:
    secret = Secret(vault.password)
    vault.shown += [repr(secret), repr({"password": secret}), repr([secret]), f"{secret!r}"]
    assert str(secret) == vault.password == secret
    assert type(str(secret)) is str
    token = Token.from_mapping(vault.token(), "a test")
    vault.shown += [repr(token), str(token)]
    assert token.to_dict() == vault.token()


def test_http2_shows_no_headers(vault: Vault, caplog: pytest.LogCaptureFixture) -> None:
    """What packs the headers of HTTP/2 logs those for which it has no more room."""
    encoder = hpack.Encoder()
    with hidden_in_logs((vault.access, vault.key)):
        for name, value in (("a", vault.access), ("b", vault.key), ("c", "c" * 4000)):
            encoder.encode([(name, value)])
    assert "Evicting b'a': b'***' from the header table" in caplog.text


def test_sandbox_keeps_no_secret(
    sandbox: Sandbox, vault: Vault, capfd: pytest.CaptureFixture[str]
) -> None:
    with XMSession(sandbox.url, max_retries=0) as session:
        for given in WAYS_TO_SIGN_IN.values():
            session.set_authentication(**given(vault))
            with pytest.raises(errors.Error) as refused:
                session.people_endpoint().get_person_by_id("1")
            vault.look_at(refused.value)
        with pytest.raises(errors.Error):
            session.call(trigger_event.OPERATION, {"apiKey": vault.key}, body={}, function_id="f")
    assert len(sandbox.requests) >= 6
    auth = (sandbox.username, sandbox.password)
    log = httpx.get(f"{sandbox.url}/sandbox/requests", auth=auth, trust_env=False).text
    vault.shown += [log, *map(repr, sandbox.requests), *capfd.readouterr()]
    assert "apiKey=***" in log


# Sent to nobody else


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("follows", [False, True])
def test_redirect_is_refused_by_the_name_of_its_target(
    way: Way, service: Service, vault: Vault, status: int, follows: bool
) -> None:
    with running_service() as elsewhere:
        target = elsewhere.url.replace("127.0.0.1", "localhost")
        service.answer(Answer({}, status, {"Location": f"{target}/x?token={vault.key}"}))
        options: dict[str, Any] = {}
        if follows:
            options["http_client"] = way.http_client(follow_redirects=True, trust_env=False)
        session = way.connect(service.url, **options).set_authentication("mary", vault.password)
        with pytest.raises(errors.RedirectError, match=f"not followed .to {target}/x.;") as refused:
            way.wait(session.people_endpoint().get_person_by_id("1"))
        vault.look_at(refused.value)
        assert refused.value.location == f"{target}/x"
        assert elsewhere.arrived == []


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/login?a=b", "/login"),
        ("https://me:hush@example.org:8443/x#y", "https://example.org:8443/x"),
        ("//example.org", "://example.org"),
        ("https://[", "an address that is none"),
        ("", ""),
    ],
)
def test_what_is_shown_of_a_location(location: str, shown: str) -> None:
    error = errors.RedirectError(302, operation="o", method="GET", url="u", location=location)
    assert error.location == shown
    assert pickle.loads(pickle.dumps(error)).location == shown


def test_link_to_another_host_gives_values_only(way: Way, service: Service) -> None:
    link = "https://evil.example.org/api/xm/1/people/42?token=hush"
    assert path_values(get_person.OPERATION, link) == {"person_id": "42"}
    with running_service() as elsewhere:
        session = way.connect(service.url).set_authentication("mary", "hush")
        for path in (f"{elsewhere.url}/api/xm/1/people", f"//{elsewhere.url[7:]}/people"):
            with pytest.raises(errors.ParameterError):
                way.wait(session.request("GET", path))
        assert elsewhere.arrived == []
    assert service.arrived == []


@pytest.mark.parametrize(
    "host", ["acme.xmatters.com", "127.0.0.1.example.org", "localhost.example.org", "10.0.0.1"]
)
def test_plain_http_leaves_this_machine_never(way: Way, host: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="use https"):
        way.connect(f"http://{host}")


def test_plain_http_goes_by_no_proxy(
    way: Way, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.answer(Answer(PERSON))
    with running_service() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        session = way.connect(service.url).set_authentication("mary", "hush")
        assert way.wait(session.people_endpoint().get_person_by_id("1")).first_name == "Mary"
        assert proxy.arrived == []


@pytest.fixture(scope="module")
def tls() -> Iterator[dict[str, str]]:
    """A sandbox under HTTPS."""
    # In a process of its own, as Python's server leaves a socket open when a client breaks off.
    command = [sys.executable, "-m", "xmatters.sandbox", "--tls"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def test_certificate_has_to_be_trusted(way: Way, tls: dict[str, str]) -> None:
    def get(session: Session) -> Any:
        session.set_authentication(tls["username"], tls["password"])
        return way.wait(session.people_endpoint().get_person_by_id("mmcbride"))

    with pytest.raises(errors.ConnectError, match="CERTIFICATE_VERIFY_FAILED") as refused:
        get(way.connect(tls["url"]))
    assert "if you trust its certificate" in str(refused.value)
    assert "create_default_context(cafile=...)" in str(refused.value)
    # It would not be trusted the next time either.
    assert refused.value.attempts == 1
    trusting = way.http_client(verify=ssl.create_default_context(cafile=tls["ca_file"]))
    assert get(way.connect(tls["url"], http_client=trusting)).first_name == "Mary"
