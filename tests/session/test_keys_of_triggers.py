"""A trigger with a key in its URL needs no sign-in, and the key is shown nowhere."""

from __future__ import annotations

import logging
import secrets
import traceback
from typing import Any

import httpx
import pytest

from tests.session.service import Answer, Service, running_service
from tests.session.ways import AT_ONCE, Session, Way
from xmatters import errors
from xmatters.sandbox import Sandbox
from xmatters_client.api.triggers import trigger_event

FUNCTION = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
ACCEPTED = Answer({"requestId": "r1"}, 202)


@pytest.fixture
def key() -> str:
    """A key with characters that a query encodes, made up here as tracebacks show this file."""
    return f"{secrets.token_hex()}/=&"


@pytest.fixture(autouse=True)
def every_log_line(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def trigger(way: Way, session: Session, **query: Any) -> Any:
    call = session.call(trigger_event.OPERATION, None, query, body={}, function_id=FUNCTION)
    return way.wait(call)


def assert_hidden(key: str, caplog: pytest.LogCaptureFixture, *shown: object) -> None:
    """Neither what is shown nor any line of any logger has the key, however it is written."""
    parts = [f"{record.getMessage()} {record.msg!r} {record.args!r}" for record in caplog.records]
    for each in shown:
        parts += [repr(each), str(each)]
        if isinstance(each, BaseException):
            parts += [*traceback.format_exception(each), repr(each.__dict__)]
            parts += [repr(each.__cause__), repr(each.__context__)]
    assert key[:64] not in "\n".join(parts)


def test_key_takes_the_place_of_credentials(
    way: Way, service: Service, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    service.answer(ACCEPTED)
    session = way.connect(service.url)
    reply = trigger(way, session, apiKey=key)
    (arrived,) = service.arrived
    assert arrived.path == f"/api/integration/1/functions/{FUNCTION}/triggers"
    assert arrived.query == {"apiKey": key}
    assert "authorization" not in arrived.headers
    assert reply.request_id == "r1"
    lines = [record.getMessage() for record in caplog.records]
    assert any("?apiKey=***" in line for line in lines)
    assert any(f"POST {arrived.path}: 202" in line for line in lines)
    assert_hidden(key, caplog, session, reply)


def test_session_that_could_sign_in_does_not_when_it_has_a_key(
    way: Way, service: Service, key: str
) -> None:
    service.answer(ACCEPTED)
    session = way.connect(service.url).set_authentication("mary", "hush")
    trigger(way, session, api_key=key)
    trigger(way, session)
    with_key, without = service.arrived
    assert "authorization" not in with_key.headers
    assert without.headers["authorization"].startswith("Basic ")


def test_client_of_ones_own_does_not_sign_in_when_there_is_a_key(
    way: Way, service: Service, key: str
) -> None:
    service.answer(ACCEPTED)
    own = way.http_client(auth=("mary", "hush"), headers={"Authorization": "Bearer x"})
    trigger(way, way.connect(service.url, http_client=own), api_key=key)
    assert "authorization" not in service.arrived[0].headers


def test_trigger_without_key_and_credentials_is_not_sent(way: Way, service: Service) -> None:
    with pytest.raises(errors.AuthorizationError, match="set_authentication"):
        trigger(way, way.connect(service.url))
    assert service.arrived == []


@pytest.mark.parametrize("status", [400, 401, 404, 429, 503])
def test_error_that_repeats_the_address(
    way: Way, service: Service, key: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    def reply(arrived: Any) -> Answer:
        said = {"code": status, "reason": "No", "message": f"{arrived.target} is wrong"}
        return Answer({**said, "arguments": [key, "of the form"]}, status)

    service.reply = reply
    with pytest.raises(errors.ApiError) as caught:
        trigger(way, way.connect(service.url), api_key=key)
    error = caught.value
    assert error.message.endswith("/triggers?apiKey=*** is wrong")
    assert error.arguments == ["***", "of the form"]
    assert_hidden(key, caplog, error)


def test_connection_that_breaks(
    way: Way, service: Service, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    service.answer(None)
    with pytest.raises(errors.ConnectionLostError) as caught:
        trigger(way, way.connect(service.url), api_key=key)
    assert_hidden(key, caplog, caught.value)


def test_service_that_cannot_be_reached(
    way: Way, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    with running_service() as gone:
        pass
    with pytest.raises(errors.ConnectError) as caught:
        trigger(way, way.connect(gone.url), api_key=key)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert_hidden(key, caplog, caught.value)


def test_service_that_is_silent(
    way: Way, service: Service, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    service.be_silent()
    session = way.connect(service.url, timeout=0.05, retry_policy=AT_ONCE)
    with pytest.raises(errors.TimeoutError) as caught:
        trigger(way, session, api_key=key)
    assert_hidden(key, caplog, caught.value)


@pytest.mark.parametrize("count", ["twice", "a list", "nothing"])
def test_key_that_does_not_fit_is_refused_without_being_shown(
    way: Way, service: Service, key: str, count: str, caplog: pytest.LogCaptureFixture
) -> None:
    session = way.connect(service.url)
    queries: dict[str, dict[str, Any]] = {
        "twice": {"api_key": key, "apiKey": key[::-1] + key},
        "a list": {"api_key": [key]},
        "nothing": {"api_key": ""},
    }
    with pytest.raises(errors.ParameterError, match=r"api_?[kK]ey") as caught:
        trigger(way, session, **queries[count])
    assert service.arrived == []
    assert_hidden(key, caplog, caught.value)


# Against the sandbox


def test_sandbox_knows_the_key_of_an_integration_and_logs_none(
    way: Way, sandbox: Sandbox, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    session = way.connect(sandbox.url)
    with pytest.raises(errors.UnauthorizedError) as caught:
        trigger(way, session, api_key=key)
    trigger(way, session, api_key=sandbox.trigger_key)
    wrong, right = sandbox.requests
    assert (wrong.query, wrong.status) == ("apiKey=***", 401)
    assert (right.query, right.status) == ("apiKey=***", 202)
    shown = [caught.value, *sandbox.requests, *(each.as_object() for each in sandbox.requests)]
    assert_hidden(key, caplog, *shown)
    assert_hidden(sandbox.trigger_key, caplog, *shown)
