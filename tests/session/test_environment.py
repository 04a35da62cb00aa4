"""Sessions from environment variables, and what waits for the service."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from scripts.reference.samples import example_of_schema
from tests.session.service import Answer, Arrived, Service
from tests.session.ways import Session, Way
from xmatters import AsyncXMSession, XMSession
from xmatters.aio.objects import OBJECTS as ASYNC_OBJECTS
from xmatters.environment import read_settings
from xmatters.errors import (
    AuthorizationError,
    ConfigurationError,
    ParameterError,
    TokenStorageError,
    WaitTimeoutError,
)
from xmatters.objects import OBJECTS
from xmatters.sandbox import Sandbox
from xmatters_client.modeling import ModelRegistry


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("XMATTERS_"):
            monkeypatch.delenv(name)


def from_env(way: Way, monkeypatch: pytest.MonkeyPatch, **variables: str) -> Any:
    for name, value in variables.items():
        monkeypatch.setenv(f"XMATTERS_{name}", value)
    return way.from_env()


def test_basic_and_oauth2(
    way: Way, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    known = {"URL": sandbox.url, "USERNAME": sandbox.username, "PASSWORD": sandbox.password}
    session = from_env(way, monkeypatch, **known)
    assert way.wait(session.people_endpoint().get_person_by_id("mmcbride")).id
    assert sandbox.requests[-1].headers["authorization"] == "Basic ***"
    token_file = tmp_path / "token.json"
    stored = {"CLIENT_ID": sandbox.client_id, "TOKEN_FILE": str(token_file)}
    session = from_env(way, monkeypatch, **stored)
    assert way.wait(session.people_endpoint().get_person_by_id("mmcbride")).id
    assert sandbox.requests[-1].headers["authorization"] == "Bearer ***"
    assert token_file.is_file()
    monkeypatch.delenv("XMATTERS_PASSWORD")
    monkeypatch.delenv("XMATTERS_USERNAME")
    session = way.from_env()
    assert way.wait(session.people_endpoint().get_person_by_id("mmcbride")).id


def test_options_are_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XMATTERS_URL", "acme")
    with XMSession.from_env(max_retries=0) as session:
        assert repr(session) == "XMSession('https://acme.xmatters.com', authentication=none)"
    with pytest.raises(ConfigurationError, match="timeout must be more than 0"):
        AsyncXMSession.from_env(timeout=-1)


@pytest.mark.parametrize(
    ("variables", "error", "message"),
    [
        ({}, ConfigurationError, "XMATTERS_URL is missing"),
        ({"URL": ""}, ConfigurationError, "XMATTERS_URL is missing"),
        ({"URL": "ftp://acme"}, ConfigurationError, "not https"),
        ({"URL": "acme", "USERNAME": "mary"}, AuthorizationError, "password"),
        (
            {"URL": "acme", "CLIENT_ID": "c", "TOKEN_FILE": "/nowhere/at/all/token.json"},
            TokenStorageError,
            "/nowhere/at/all",
        ),
    ],
)
def test_what_is_missing_is_named(
    way: Way,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=message):
        from_env(way, monkeypatch, **variables)


def test_settings_show_no_secret() -> None:
    settings = read_settings({"XMATTERS_URL": "acme", "XMATTERS_PASSWORD": "hush"})
    assert settings.credentials == {"password": "hush"}
    assert "hush" not in repr(settings)


# Waiting


def an_event(session: Session) -> Any:
    objects = OBJECTS if isinstance(session, XMSession) else ASYNC_OBJECTS
    registry = ModelRegistry(objects, owner=session)
    return registry["Event"](example_of_schema("Event"), registry.for_content(b"null"))


def becoming(*states: str) -> Any:
    waiting = list(states)

    def reply(_: Arrived) -> Answer:
        state = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return Answer(example_of_schema("Event") | {"status": state})

    return reply


def test_waiting_until_it_happens(way: Way, service: Service) -> None:
    service.reply = becoming("ACTIVE", "ACTIVE", "TERMINATED")
    event = an_event(way.connect(service.url).set_authentication("mary", "hush"))
    ended = way.wait(event.wait_until("TERMINATED", interval=0.001))
    assert ended.status == "TERMINATED"
    assert len(service.arrived) == 3


def test_waiting_in_vain(way: Way, service: Service) -> None:
    service.reply = becoming("ACTIVE")
    event = an_event(way.connect(service.url).set_authentication("mary", "hush"))
    with pytest.raises(WaitTimeoutError, match=r"event .* to be TERMINATED: not within 0.05 s"):
        way.wait(event.wait_until("TERMINATED", timeout=0.05, interval=0.02))
    assert len(service.arrived) <= 4
    with pytest.raises(TimeoutError):
        way.wait(event.wait_until("TERMINATED", timeout=0.001, interval=0.001))


@pytest.mark.parametrize("options", [{"timeout": 0}, {"interval": -1}])
def test_waiting_takes_positive_seconds(
    way: Way, service: Service, options: dict[str, Any]
) -> None:
    event = an_event(way.connect(service.url).set_authentication("mary", "hush"))
    with pytest.raises(ParameterError, match="must be more than 0 seconds"):
        way.wait(event.wait_until("ACTIVE", **options))
    assert service.arrived == []
