"""The session itself: endpoints by name, clients of the caller's own, closing, and its repr."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from base64 import b64encode
from collections.abc import Iterator

import httpx
import pytest

from tests.session.service import Answer, Service
from tests.session.ways import Session, Way
from xmatters import AsyncXMSession, XMSession
from xmatters.aio import session as aio_session
from xmatters.errors import (
    AuthorizationError,
    ConfigurationError,
    ConnectError,
    ParameterError,
    RedirectError,
)
from xmatters.sandbox import Sandbox

ENDPOINTS = {
    name: f"{'oncall' if name == 'on-call' else name.replace('-', '_')}_endpoint"
    for name in aio_session._ENDPOINTS
} | {"on-call-summary": "oncall_summary_endpoint"}


# Endpoints


@pytest.mark.parametrize(("name", "helper"), ENDPOINTS.items())
def test_endpoint_by_name_and_by_helper(way: Way, name: str, helper: str) -> None:
    session = way.connect("acme")
    by_name, by_helper = session.get_endpoint(name), getattr(session, helper)()
    assert type(by_name) is type(by_helper)
    assert repr(by_name) == f"<{type(by_name).__name__} of https://acme.xmatters.com>"


@pytest.mark.parametrize("name", ["/people", "people/", "People", "/PEOPLE/"])
def test_endpoint_as_people_spell_it(way: Way, name: str) -> None:
    session = way.connect("acme")
    assert type(session.get_endpoint(name)) is type(session.people_endpoint())


@pytest.mark.parametrize("name", ["on-call", "on_call", "oncall"])
def test_endpoint_of_two_words(way: Way, name: str) -> None:
    session = way.connect("acme")
    assert type(session.get_endpoint(name)) is type(session.oncall_endpoint())


@pytest.mark.parametrize("name", ["", "persons", "people/1", "session"])
def test_unknown_endpoint_is_refused_with_the_known_ones(way: Way, name: str) -> None:
    with pytest.raises(ParameterError) as refused:
        way.connect("acme").get_endpoint(name)
    message = str(refused.value)
    assert repr(name) in message
    assert all(known in message for known in ENDPOINTS)


def test_each_helper_has_a_name(way: Way) -> None:
    session = way.connect("acme")
    helpers = {name for name, _ in inspect.getmembers(session) if name.endswith("_endpoint")}
    assert helpers == {*ENDPOINTS.values(), "get_endpoint"}


# What is sent


@pytest.mark.parametrize("has_own_client", [False, True])
def test_each_request_has_its_own_headers_and_those_of_httpx(
    way: Way, service: Service, has_own_client: bool
) -> None:
    client = {"http_client": way.http_client()} if has_own_client else {}
    session = way.connect(service.url, **client)
    people = session.people_endpoint()
    for name in ("mary", "mary", "john"):
        session.set_authentication(name, "hush")
        way.wait(people.get_person_by_id("1"))
    way.wait(people.create_person(target_name="a", first_name="b", last_name="c", roles=["d"]))
    signed = [request.headers["authorization"] for request in service.arrived]
    pairs = ["mary:hush", "mary:hush", "john:hush", "john:hush"]
    assert signed == [f"Basic {b64encode(pair.encode()).decode()}" for pair in pairs]
    types = [request.headers.get("content-type") for request in service.arrived]
    assert types == [None, None, None, "application/json"]
    host = service.url.removeprefix("http://")
    for request in service.arrived:
        assert request.headers["host"] == host
        assert request.headers["accept"] == "application/json"
        assert "gzip" in request.headers["accept-encoding"]
        assert request.headers["user-agent"].startswith(
            "python-httpx/" if has_own_client else "xmatters-python/"
        )


def test_a_cookie_of_the_service_is_sent_back(way: Way, service: Service) -> None:
    service.answer(Answer(headers={"Set-Cookie": "node=7; Path=/"}), Answer())
    session = way.connect(service.url).set_authentication("mary", "hush")
    for _ in range(2):
        way.wait(session.people_endpoint().get_person_by_id("1"))
    assert [request.headers.get("cookie") for request in service.arrived] == [None, "node=7"]


# Repr


def test_repr_shows_where_and_how_but_no_secret(way: Way) -> None:
    session = way.connect("acme")
    name = type(session).__name__
    assert repr(session) == f"{name}('https://acme.xmatters.com', authentication=none)"
    session.set_authentication("mary", "hush")
    assert "BasicAuth" in repr(session)
    session.set_authentication("mary", "hush", "hush-id", refresh_token="hush-too")
    assert "OAuth2" in repr(session)
    for shown in (repr(session), str(session), f"{session}"):
        assert "hush" not in shown


# Signing in and closing


def test_setting_authentication_returns_the_session(way: Way) -> None:
    session = way.connect("acme")
    assert session.set_authentication("mary", "hush") is session


def test_call_without_authentication_says_what_to_do(way: Way, sandbox: Sandbox) -> None:
    session = way.connect(sandbox.url)
    with pytest.raises(AuthorizationError, match=r"set_authentication\(\)"):
        way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert sandbox.requests == []


def test_session_is_a_context_manager_that_closes(sandbox: Sandbox) -> None:
    with XMSession(sandbox.url) as session:
        session.set_authentication(sandbox.username, sandbox.password)
        assert session.sites_endpoint().get_site_by_id("Denver").name == "Denver"
    with pytest.raises(ConfigurationError, match="the session is closed"):
        session.sites_endpoint().get_site_by_id("Denver")
    assert len(sandbox.requests) == 1


def test_async_session_is_a_context_manager_that_closes(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with AsyncXMSession(sandbox.url) as session:
            session.set_authentication(sandbox.username, sandbox.password)
            assert (await session.sites_endpoint().get_site_by_id("Denver")).name == "Denver"
        with pytest.raises(ConfigurationError, match="the session is closed"):
            await session.sites_endpoint().get_site_by_id("Denver")

    asyncio.run(story())
    assert len(sandbox.requests) == 1


def test_error_in_the_block_closes_too_and_goes_on(sandbox: Sandbox) -> None:
    with (
        pytest.raises(KeyError),
        XMSession(sandbox.url).set_authentication("mary", "hush") as session,
    ):
        raise KeyError
    with pytest.raises(ConfigurationError, match="the session is closed"):
        session.sites_endpoint().get_site_by_id("Denver")


def test_closing_twice_does_no_harm(way: Way) -> None:
    session = way.connect("acme")
    for _ in range(2):
        way.closed(session)


def test_connection_is_kept_for_the_next_call(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    for _ in range(3):
        way.wait(session.sites_endpoint().get_site_by_id("Denver"))
    assert {each.headers["connection"] for each in sandbox.requests} == {"keep-alive"}


def test_each_request_says_who_sends_it(way: Way, sandbox: Sandbox) -> None:
    way.wait(way.session(sandbox).sites_endpoint().get_site_by_id("Denver"))
    (request,) = sandbox.requests
    assert request.headers["user-agent"].startswith("xmatters-python/")


# A client of one's own


def seen_by(service: Service, way: Way, session: Session) -> dict[str, str]:
    way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    return dict(service.arrived[-1].headers)


PERSON = {"id": "1", "targetName": "mmcbride", "firstName": "Mary", "lastName": "McBride"}


def test_client_of_ones_own_keeps_its_settings(way: Way, service: Service) -> None:
    service.answer(Answer(PERSON))
    client = way.http_client(headers={"X-Own": "1"})
    session = way.connect(service.url, http_client=client).set_authentication("mary", "hush")
    headers = seen_by(service, way, session)
    assert headers["x-own"] == "1"
    assert headers["authorization"].startswith("Basic ")


def test_client_of_ones_own_is_not_closed(way: Way, service: Service) -> None:
    client = way.http_client()
    way.closed(way.connect(service.url, http_client=client))
    assert not client.is_closed


def test_client_that_signs_in_by_itself(way: Way, service: Service) -> None:
    service.answer(Answer(PERSON))
    client = way.http_client(auth=("own", "hush"))
    own = seen_by(service, way, way.connect(service.url, http_client=client))
    assert own["authorization"] == basic("own", "hush")
    session = way.connect(service.url, http_client=client).set_authentication("mary", "hush")
    assert seen_by(service, way, session)["authorization"] == basic("mary", "hush")


def basic(username: str, password: str) -> str:
    return f"Basic {b64encode(f'{username}:{password}'.encode()).decode()}"


def test_client_with_a_transport_of_ones_own(way: Way) -> None:
    def answered(request: httpx.Request) -> httpx.Response:
        assert request.url == "https://acme.xmatters.com/api/xm/1/people/mmcbride"
        return httpx.Response(200, json=PERSON)

    client = way.http_client(transport=httpx.MockTransport(answered))
    session = way.connect("acme", http_client=client).set_authentication("mary", "hush")
    person = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert person.first_name == "Mary"


def test_client_with_a_proxy(way: Way, service: Service) -> None:
    service.answer(Answer(PERSON))
    client = way.http_client(proxy=service.url, trust_env=False)
    session = way.connect("http://localhost:1", http_client=client)
    session.set_authentication("mary", "hush")
    assert way.wait(session.people_endpoint().get_person_by_id("mmcbride")).first_name == "Mary"
    assert service.arrived[-1].target == "http://localhost:1/api/xm/1/people/mmcbride"


@pytest.fixture
def secure_sandbox() -> Iterator[Sandbox]:
    with Sandbox(people=3, tls=True) as running:
        yield running


def test_client_that_trusts_a_certificate_of_its_own(secure_sandbox: Sandbox, way: Way) -> None:
    context = ssl.create_default_context(cafile=secure_sandbox.ca_file)
    session = way.session(secure_sandbox, http_client=way.http_client(verify=context))
    assert session.base_url.startswith("https://")
    assert way.wait(session.sites_endpoint().get_site_by_id("Denver")).city == "Denver"


def test_certificate_that_nobody_trusts(secure_sandbox: Sandbox, way: Way) -> None:
    session = way.session(secure_sandbox)
    with pytest.raises(ConnectError, match=r"cannot be reached: .*CERTIFICATE_VERIFY_FAILED"):
        way.wait(session.sites_endpoint().get_site_by_id("Denver"))


def test_redirect_is_not_followed_even_if_the_client_would(way: Way, service: Service) -> None:
    service.answer(Answer({}, 302, {"Location": "/api/xm/1/people/other"}))
    client = way.http_client(follow_redirects=True)
    session = way.connect(service.url, http_client=client).set_authentication("mary", "hush")
    with pytest.raises(RedirectError, match="redirects are not followed"):
        way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert len(service.arrived) == 1
