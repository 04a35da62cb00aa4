"""The key of a trigger goes over the wire, alone, and nowhere else."""

from __future__ import annotations

import asyncio
import logging
import secrets
import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.client.loopback import Loopback
from xmatters_client import Client, StatusError
from xmatters_client.api.triggers import trigger_event
from xmatters_client.types import Response

ACCEPTED = b'{"requestId": "r1"}'


@pytest.fixture
def key() -> str:
    """A key with characters that a query encodes, made up here as tracebacks show this file."""
    return f"{secrets.token_hex()}/=&"


@pytest.fixture(autouse=True)
def every_log_line(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> str:
    way: str = request.param
    return way


def trigger(way: str, url: str, key: str, **options: Any) -> Response[Any]:
    """Call the operation with a client that would sign in by password."""
    client = Client(url, username="mary", password="hush", **options)
    if way == "sync":
        with client:
            return trigger_event.sync_detailed("f1", client=client, body={}, api_key=key)

    async def story() -> Response[Any]:
        async with client:
            return await trigger_event.asyncio_detailed("f1", client=client, body={}, api_key=key)

    return asyncio.run(story())


def assert_hidden(key: str, caplog: pytest.LogCaptureFixture, *shown: object) -> None:
    """Neither what is shown nor any line of any logger has the key, however it is written."""
    lines = [f"{record.getMessage()} {record.msg!r} {record.args!r}" for record in caplog.records]
    errors = [
        shown_error
        for each in shown
        if isinstance(each, BaseException)
        for shown_error in traceback.format_exception(each)
    ]
    text = "\n".join([*lines, *errors, *map(repr, shown), *map(str, shown)])
    assert key[:64] not in text


def test_the_key_is_all_that_is_sent(
    server: Loopback, way: str, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(ACCEPTED, 202)
    response = trigger(way, server.url, key)
    assert response.parsed.request_id == "r1"
    target = httpx.URL(server.last.target)
    assert target.path == "/api/integration/1/functions/f1/triggers"
    assert dict(target.params) == {"apiKey": key}
    assert "authorization" not in server.last.headers
    assert any("apiKey=***" in record.getMessage() for record in caplog.records)
    assert_hidden(key, caplog, response)


def test_a_client_of_ones_own_does_not_sign_in_either(server: Loopback, key: str) -> None:
    server.answer(ACCEPTED, 202)
    own = httpx.Client(auth=("mary", "hush"), headers={"Authorization": "Basic x"})
    with own, Client(server.url, http_client=own) as client:
        trigger_event.sync("f1", client=client, body={}, api_key=key)
        assert "authorization" not in server.last.headers
        trigger_event.sync("f1", client=client, body={})
        assert server.last.headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("status", [401, 404, 500])
def test_an_answer_that_is_an_error(
    server: Loopback, way: str, key: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(b"{}", status)
    with pytest.raises(StatusError) as caught:
        trigger(way, server.url, key)
    assert_hidden(key, caplog, caught.value)


def test_no_answer_in_time(
    server: Loopback, way: str, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.silent = True
    with pytest.raises(httpx.TimeoutException) as caught:
        trigger(way, server.url, key, timeout=0.05)
    assert_hidden(key, caplog, caught.value)


def test_no_connection(way: str, key: str, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(httpx.ConnectError) as caught:
        trigger(way, "http://127.0.0.1:9", key)
    assert_hidden(key, caplog, caught.value)


@pytest.fixture
def other_requests(server: Loopback) -> Iterator[Client]:
    with Client(server.url) as client:
        yield client


def test_lines_of_other_requests_stay_as_httpx_writes_them(
    server: Loopback, key: str, other_requests: Client, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(ACCEPTED, 202)
    trigger("sync", server.url, key)
    caplog.clear()
    trigger_event.sync("f1", client=other_requests, body={})
    [*_, line] = [record for record in caplog.records if record.name == "httpx"]
    assert line.msg == 'HTTP Request: %s %s "%s %d %s"'
