"""Limits on how many requests there may be: per period, and at the same time."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import httpx
import pytest

from tests.sandbox.wire import PEOPLE, connection, head, received
from xmatters.sandbox import Sandbox
from xmatters.sandbox.schemas import reply_checker


class Clock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def _limited(limit: str | None, clock: Clock) -> Generator[tuple[Sandbox, httpx.Client]]:
    with Sandbox(people=3, rate_limit=limit, clock=clock) as sandbox:
        credentials = (sandbox.username, sandbox.password)
        with httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as client:
            yield sandbox, client


def _statuses(client: httpx.Client, count: int) -> list[int]:
    return [client.get(f"{PEOPLE}?limit=1").status_code for _ in range(count)]


def test_without_a_limit_nothing_is_said() -> None:
    with _limited(None, Clock()) as (_, client):
        assert not [name for name in client.get(PEOPLE).headers if "limit" in name]


def test_requests_of_a_period() -> None:
    clock = Clock()
    with _limited("3/m", clock) as (_, client):
        for number in (1, 2, 3):
            reply = client.get(PEOPLE)
            assert reply.status_code == 200
            assert reply.headers["x-ratelimit-limit"] == "3"
            assert reply.headers["x-ratelimit-period_in_sec"] == "60"
            assert reply.headers["x-ratelimit-used"] == str(number)
            assert "x-concurrentlimit-limit" not in reply.headers
        clock.now += 59.9
        reply = client.get(PEOPLE)
        assert (reply.status_code, reply.json()["reason"]) == (429, "Too Many Requests")
        assert reply_checker().problems("getPeople", 429, reply.json()) == []
        assert reply.headers["x-ratelimit-used"] == "3"
        # That the service sends it was never seen.
        assert "retry-after" not in reply.headers
        clock.now += 0.1
        assert _statuses(client, 4) == [200, 200, 200, 429]


def test_refused_requests_are_not_carried_out(sandbox: Sandbox) -> None:
    with _limited("1/m", Clock()) as (limited, client):
        assert _statuses(client, 1) == [200]
        assert client.delete(f"{PEOPLE}/asilva").status_code == 429
        assert limited.world.people.named("asilva")
        assert [each.status for each in limited.requests] == [200, 429]


def test_sixty_a_second() -> None:
    clock = Clock()
    with _limited("60/s retry-after", clock) as (_, client):
        assert _statuses(client, 61) == [200] * 60 + [429]
        assert client.get(PEOPLE).headers["retry-after"] == "1"
        clock.now += 1
        assert client.get(PEOPLE).headers["x-ratelimit-used"] == "1"


def test_retry_after_is_when_the_period_ends() -> None:
    clock = Clock()
    with _limited("1/m retry-after", clock) as (_, client):
        assert "retry-after" not in client.get(PEOPLE).headers
        clock.now += 17.5
        assert client.get(PEOPLE).headers["retry-after"] == "43"


def test_time_that_passes_in_the_sandbox() -> None:
    with _limited("1/m", Clock()) as (sandbox, client):
        assert _statuses(client, 2) == [200, 429]
        sandbox.advance(minutes=1)
        assert _statuses(client, 2) == [200, 429]
        # The sandbox's own requests are not counted.
        for _ in range(2):
            assert client.post("/sandbox/advance", json={"seconds": 30}).status_code == 200
        assert _statuses(client, 2) == [200, 429]


@pytest.mark.parametrize("limit", ["concurrent=1", "100/m concurrent=1 retry-after"])
def test_requests_at_the_same_time(limit: str) -> None:
    with _limited(limit, Clock()) as (sandbox, client), connection(sandbox) as connected:
        sizes = {"Content_Length": 2, "Content_Type": "application/json"}
        connected.sendall(
            head(sandbox, "POST", PEOPLE, Expect="100-continue", Connection="close", **sizes)
        )
        # The request is under way: the server asks for its body.
        assert connected.recv(65536).startswith(b"HTTP/1.1 100 ")
        refused = client.get(PEOPLE)
        assert refused.status_code == 429
        assert refused.headers["x-concurrentlimit-limit"] == "1"
        assert refused.headers["x-concurrentlimit-used"] == "1"
        assert refused.headers.get("retry-after") == ("1" if "retry-after" in limit else None)
        connected.sendall(b"{}")
        assert received(connected).startswith(b"HTTP/1.1 400 ")
        answered = client.get(PEOPLE)
        assert answered.status_code == 200
        assert answered.headers["x-concurrentlimit-used"] == "1"


def test_a_client_that_leaves_makes_room() -> None:
    with _limited("concurrent=1", Clock()) as (sandbox, client):
        for ending in ("leaves", "is dropped"):
            if ending == "is dropped":
                sandbox.faults.script("drop")
            with connection(sandbox) as connected:
                sizes = {"Content_Length": 1, "Content_Type": "application/json"}
                connected.sendall(head(sandbox, "POST", PEOPLE, Expect="100-continue", **sizes))
                assert connected.recv(65536).startswith(b"HTTP/1.1 100 ")
                if ending == "is dropped":
                    connected.sendall(b"{")
                    assert received(connected) == b""
            # The server notices in its own time.
            while (status := client.get(PEOPLE).status_code) == 429:
                pass
            assert status == 200


def test_faulty_answers_tell_the_limits_too() -> None:
    with _limited("2/m", Clock()) as (sandbox, client):
        sandbox.faults.add("503")
        assert client.get(PEOPLE).headers["x-ratelimit-used"] == "1"
        assert client.get("/api/xm/1/nothing").headers["x-ratelimit-used"] == "2"
        assert client.get(PEOPLE).status_code == 429
