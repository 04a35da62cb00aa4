"""Trying again: when it does no harm, how long to wait, and never creating a thing twice."""

from __future__ import annotations

import datetime as dt
import socket
import statistics
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.service import Answer, Arrived, Service
from tests.session.ways import Session, Way, no_jitter
from xmatters.errors import (
    ApiError,
    BadRequestError,
    ConnectError,
    ConnectionLostError,
    InternalServerError,
    NotSupportedError,
    TimeoutError,
    TooManyRequestsError,
    UnavailableError,
)
from xmatters.retry import FIRST_DELAY, LONGEST_DELAY, RetryPolicy, retry_after
from xmatters.sandbox import Sandbox

GROUP = {"target_name": "Dawn Patrol"}


def get(way: Way, session: Session) -> Any:
    return way.wait(session.people_endpoint().get_person_by_id("mmcbride"))


def create(way: Way, session: Session) -> Any:
    return way.wait(session.groups_endpoint().create_group(GROUP))


def groups_named(sandbox: Sandbox, name: str) -> int:
    return sum(group.fields["targetName"] == name for group in sandbox.world.groups)


# Reading


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_reading_is_tried_again(way: Way, sandbox: Sandbox, status: int) -> None:
    sandbox.fail_next(status, count=3)
    assert get(way, way.session(sandbox)).first_name == "Mary"
    assert [each.status for each in sandbox.requests] == [status, status, status, 200]


@pytest.mark.parametrize("status", [429, 503])
def test_patience_ends(way: Way, sandbox: Sandbox, status: int) -> None:
    sandbox.fail_next(status, count=10)
    with pytest.raises(ApiError) as failed:
        get(way, way.session(sandbox))
    assert failed.value.status_code == status
    assert failed.value.attempts == 4
    assert "4 attempts" in str(failed.value)
    assert len(sandbox.requests) == 4


@pytest.mark.parametrize(("max_retries", "requests"), [(0, 1), (1, 2), (5, 6)])
def test_how_often_is_up_to_the_caller(
    way: Way, sandbox: Sandbox, max_retries: int, requests: int
) -> None:
    sandbox.fail_next(503, headers={"Retry-After": "0"}, count=10)
    session = way.session(sandbox, max_retries=max_retries, retry_policy=None)
    with pytest.raises(UnavailableError):
        get(way, session)
    assert len(sandbox.requests) == requests


@pytest.mark.parametrize("status", [400, 403, 404, 406, 409, 415, 501])
def test_refusal_is_final(way: Way, sandbox: Sandbox, status: int) -> None:
    sandbox.fail_next(status)
    with pytest.raises(ApiError) as failed:
        get(way, way.session(sandbox))
    assert failed.value.attempts == 1
    assert len(sandbox.requests) == 1


def test_dropped_connection(way: Way, sandbox: Sandbox) -> None:
    sandbox.fail_next(drop=True, count=2)
    assert get(way, way.session(sandbox)).first_name == "Mary"
    assert [each.status for each in sandbox.requests] == [None, None, 200]


def test_silence(way: Way, service: Service) -> None:
    def reply(_: Arrived) -> Answer:
        if len(service.arrived) == 1:
            service.ended.wait()
        return Answer({"id": "1", "targetName": "mmcbride", "firstName": "Mary"})

    service.reply = reply
    session = way.connect(service.url, timeout=0.1).set_authentication("mary", "hush")
    assert get(way, session).first_name == "Mary"
    assert len(service.arrived) == 2


def test_each_page_of_a_list_has_its_own_attempts(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=10)
    sandbox.fail_next(503, count=3)
    assert len(way.wait(people)) == 25
    sandbox.fail_next(count=1)
    sandbox.fail_next(503, count=3)
    assert len(way.wait(people)) == 25
    assert len(sandbox.requests) == 12


def test_request_is_the_same_each_time(way: Way, sandbox: Sandbox) -> None:
    sandbox.fail_next(503, count=2)
    way.wait(way.session(sandbox).people_endpoint().get_people(groups=["a,b"], limit=3, offset=24))
    assert {each.query for each in sandbox.requests} == {"groups=a%2Cb&limit=3&offset=24"}
    assert len(sandbox.requests) == 3


# Creating


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("carry_out", [True, False])
def test_creation_that_may_have_arrived_is_never_repeated(
    way: Way, new_sandbox: Sandbox, status: int, carry_out: bool
) -> None:
    new_sandbox.fail_next(status, carry_out=carry_out)
    with pytest.raises(ApiError) as failed:
        create(way, way.session(new_sandbox))
    assert failed.value.status_code == status
    assert len(new_sandbox.requests) == 1
    assert groups_named(new_sandbox, "Dawn Patrol") == carry_out


@pytest.mark.parametrize("carry_out", [True, False])
def test_creation_whose_answer_is_lost_is_never_repeated(
    way: Way, new_sandbox: Sandbox, carry_out: bool
) -> None:
    new_sandbox.fail_next(drop=True, carry_out=carry_out)
    with pytest.raises(
        ConnectionLostError,
        match=r"look for .Dawn Patrol. with get_groups.. of .* before you repeat it",
    ) as lost:
        create(way, way.session(new_sandbox))
    assert lost.value.may_have_arrived
    assert len(new_sandbox.requests) == 1
    assert groups_named(new_sandbox, "Dawn Patrol") == carry_out


def test_creation_that_takes_too_long_is_never_repeated(way: Way, service: Service) -> None:
    service.be_silent()
    session = way.connect(service.url, timeout=0.05).set_authentication("mary", "hush")
    with pytest.raises(
        TimeoutError, match=r"look for .Dawn Patrol. with get_groups.. of .* before you repeat it"
    ):
        create(way, session)
    assert len(service.arrived) == 1


def test_creation_that_the_service_dropped_is_repeated(way: Way, new_sandbox: Sandbox) -> None:
    # A request over the limit is not carried out (429), so it happens once.
    new_sandbox.fail_next(429, count=3)
    assert create(way, way.session(new_sandbox)).target_name == "Dawn Patrol"
    assert [each.status for each in new_sandbox.requests] == [429, 429, 429, 201]
    assert groups_named(new_sandbox, "Dawn Patrol") == 1


def test_creation_that_never_left_is_repeated(way: Way) -> None:
    tried: list[httpx.Request] = []

    def unreachable(request: httpx.Request) -> httpx.Response:
        tried.append(request)
        if len(tried) < 3:
            raise httpx.ConnectError("no route", request=request)
        return httpx.Response(201, json={"id": "1", "targetName": "Dawn Patrol"})

    client = way.http_client(transport=httpx.MockTransport(unreachable))
    session = way.connect("acme", http_client=client).set_authentication("mary", "hush")
    assert create(way, session).id == "1"
    assert len(tried) == 3


Step = Callable[[Session], Any]


CREATIONS: dict[str, Step] = {
    "group": lambda session: session.groups_endpoint().create_group(target_name="New"),
    "person": lambda session: session.people_endpoint().create_person(
        target_name="new", first_name="N", last_name="P", roles=["Standard User"]
    ),
    "site": lambda session: session.sites_endpoint().create_site(
        name="Oslo", country="NO", language="en", timezone="Europe/Oslo"
    ),
    "device": lambda session: session.devices_endpoint().create_device(
        device_type="VOICE", name="Work Phone", owner="mmcbride", phone_number="+13035550199"
    ),
    "device name": lambda session: session.device_names_endpoint().create_device_name(
        name="Desk", device_type="VOICE"
    ),
}


@pytest.mark.parametrize("step", CREATIONS.values(), ids=CREATIONS.keys())
def test_each_creation_is_sent_once(way: Way, sandbox: Sandbox, step: Step) -> None:
    session = way.session(sandbox)
    for status, drop in ((None, True), (503, False)):
        sandbox.clear_requests()
        sandbox.fail_next(status, drop=drop)
        with pytest.raises((ConnectionLostError, UnavailableError)):
            way.wait(step(session))
        assert [each.method for each in sandbox.requests] == ["POST"]


def test_comment_is_sent_once(way: Way, new_sandbox: Sandbox) -> None:
    event = way.wait(way.session(new_sandbox).events_endpoint().get_event_by_id("24817003"))
    new_sandbox.fail_next(drop=True, carry_out=True)
    with pytest.raises(ConnectionLostError):
        way.wait(event.add_annotation("On my way."))
    comments = [each.comment for each in way.wait(event.get_annotations())]
    assert comments.count("On my way.") == 1


# Changing and deleting: what may be said twice


@pytest.mark.parametrize("fault", [{"drop": True}, {"status": 502}])
def test_change_that_names_its_object_is_repeated(
    way: Way, new_sandbox: Sandbox, fault: dict[str, Any]
) -> None:
    session = way.session(new_sandbox)
    group = way.wait(session.groups_endpoint().get_group_by_id("Night Watch"))
    new_sandbox.clear_requests()
    new_sandbox.fail_next(**fault, carry_out=True)
    changed = way.wait(session.groups_endpoint().update_group(id=group.id, description="Awake"))
    assert changed.description == "Awake"
    first, second = new_sandbox.requests
    assert first.body == second.body == {"id": group.id, "description": "Awake"}


def test_deletion_is_repeated(way: Way, new_sandbox: Sandbox) -> None:
    new_sandbox.fail_next(503)
    deleted = way.wait(way.session(new_sandbox).groups_endpoint().delete_group("Night Watch"))
    assert deleted.target_name == "Night Watch"
    assert len(new_sandbox.requests) == 2


def test_member_is_added_again(way: Way, new_sandbox: Sandbox) -> None:
    group = way.wait(way.session(new_sandbox).groups_endpoint().get_group_by_id("Night Watch"))
    new_sandbox.fail_next(drop=True, carry_out=True)
    way.wait(group.add_member("mmcbride"))
    assert len(way.wait(group.get_members())) == 1


def test_token_is_asked_for_once(way: Way, sandbox: Sandbox) -> None:
    """A refresh token that was used up by a lost answer must not be sent again."""
    sandbox.fail_next(500, count=3, operation_id="requestToken")
    with pytest.raises(InternalServerError):
        get(way, way.session(sandbox, oauth2=True))
    assert len(sandbox.requests) == 1


# How long to wait


def noting(waits: list[float | None], **settings: Any) -> RetryPolicy:
    """Return a policy that notes its waits, but does not wait."""

    class Noting(RetryPolicy):
        def delay(self, attempts: int, elapsed: float, asked: float | None = None) -> float | None:
            wait = super().delay(attempts, elapsed, asked)
            waits.append(wait)
            return None if wait is None else 0.0

    return Noting(**settings)


def longest(seconds: float) -> float:
    """Draw the longest wait."""
    return seconds


def in_http_form(moment: dt.datetime) -> str:
    return moment.strftime("%a, %d %b %Y %H:%M:%S GMT")


def test_waits_double(way: Way, sandbox: Sandbox) -> None:
    waits: list[float | None] = []
    policy = noting(waits, max_retries=8, jitter=longest)
    sandbox.fail_next(503, count=8)
    get(way, way.session(sandbox, retry_policy=policy))
    assert waits == [0.5, 1, 2, 4, 8, 16, 30, 30]


@pytest.mark.parametrize("status", [429, 503])
def test_wait_that_the_service_asks_for_wins(way: Way, sandbox: Sandbox, status: int) -> None:
    waits: list[float | None] = []
    policy = noting(waits, jitter=longest)
    sandbox.fail_next(status, headers={"Retry-After": "17"})
    sandbox.fail_next(status, headers={"Retry-After": "0"})
    sandbox.fail_next(status, headers={"Retry-After": "soon"})
    get(way, way.session(sandbox, retry_policy=policy))
    assert waits == [17, 0, 2]


def test_wait_that_the_service_asks_for_as_a_date(way: Way, sandbox: Sandbox) -> None:
    waits: list[float | None] = []
    policy = noting(waits, jitter=longest)
    now = dt.datetime.now(dt.UTC)
    later, earlier = (now + dt.timedelta(seconds=each) for each in (120, -120))
    sandbox.fail_next(429, headers={"Retry-After": in_http_form(later)})
    sandbox.fail_next(429, headers={"Retry-After": in_http_form(earlier)})
    get(way, way.session(sandbox, retry_policy=policy))
    first, second = waits
    assert first is not None
    assert 100 < first <= 120
    assert second == 0


def test_wait_beyond_the_deadline_is_not_begun(way: Way, sandbox: Sandbox) -> None:
    sandbox.fail_next(429, headers={"Retry-After": "400"})
    session = way.session(sandbox, retry_policy=None)
    began = time.monotonic()
    with pytest.raises(TooManyRequestsError) as failed:
        get(way, session)
    assert time.monotonic() - began < 30
    assert (failed.value.retry_after, failed.value.attempts) == (400, 1)
    assert len(sandbox.requests) == 1


def test_deadline_of_the_callers_own(way: Way, sandbox: Sandbox) -> None:
    sandbox.fail_next(429, headers={"Retry-After": "5"})
    session = way.session(sandbox, deadline=4, retry_policy=None)
    with pytest.raises(TooManyRequestsError):
        get(way, session)
    assert len(sandbox.requests) == 1


def test_deadline_ends_an_attempt_too(way: Way, service: Service) -> None:
    service.be_silent()
    session = way.connect(service.url, retry_policy=RetryPolicy(jitter=no_jitter, deadline=0.2))
    session.set_authentication("mary", "hush")
    began = time.monotonic()
    with pytest.raises(TimeoutError) as failed:
        get(way, session)
    assert time.monotonic() - began < 10
    assert failed.value.attempts <= 2


def test_no_deadline(way: Way, sandbox: Sandbox) -> None:
    sandbox.fail_next(503, count=3)
    session = way.session(
        sandbox, retry_policy=RetryPolicy(jitter=no_jitter, deadline=None), timeout=None
    )
    assert get(way, session).first_name == "Mary"


# The rule itself


def test_jitter_is_full() -> None:
    policy = RetryPolicy(max_retries=10)
    for attempts in (1, 2, 5, 10):
        limit = min(LONGEST_DELAY, FIRST_DELAY * 2 ** (attempts - 1))
        waits = [policy.delay(attempts, 0.0) or 0.0 for _ in range(1000)]
        assert 0 <= min(waits) < 0.1 * limit
        assert 0.9 * limit < max(waits) <= limit
        assert 0.4 * limit < statistics.mean(waits) < 0.6 * limit


@settings(derandomize=True, deadline=None)
@given(
    attempts=st.integers(1, 10**6),
    elapsed=st.floats(0, 10**6),
    asked=st.none() | st.floats(0, 10**6),
    deadline=st.none() | st.floats(0.001, 10**6),
)
def test_no_wait_is_longer_than_it_may_be(
    attempts: int, elapsed: float, asked: float | None, deadline: float | None
) -> None:
    policy = RetryPolicy(max_retries=10**6, deadline=deadline, jitter=longest)
    wait = policy.delay(attempts, elapsed, asked)
    if wait is None:
        assert deadline is not None
    else:
        assert 0 <= wait <= (LONGEST_DELAY if asked is None else asked)
        assert deadline is None or elapsed + wait < deadline


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        (" 120 ", 120),
        ("Mon, 02 Mar 2026 16:00:30 GMT", 30),
        ("Mon, 02 Mar 2026 15:59:00 GMT", 0),
        ("Monday, 02-Mar-26 16:00:30 GMT", 30),
        ("Mon, 02 Mar 2026 17:00:30 +0100", 30),
        ("Mon, 02 Mar 2026 16:00:30 -0000", 30),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("1.5", None),
        ("٣", None),
        ("Mon, 99 Mar 2026 16:00:30 GMT", None),
    ],
)
def test_retry_after(written: str, seconds: float | None) -> None:
    now = dt.datetime(2026, 3, 2, 16, 0, tzinfo=dt.UTC)
    assert retry_after({"retry-after": written}, now) == seconds
    assert retry_after({}, now) is None


def test_policy_in_place_of_the_two_settings(way: Way, sandbox: Sandbox) -> None:
    sandbox.fail_next(503, count=2)
    session = way.session(
        sandbox, max_retries=0, retry_policy=RetryPolicy(jitter=no_jitter, max_retries=2)
    )
    assert get(way, session).first_name == "Mary"


def test_policy_of_a_session_that_says_nothing() -> None:
    policy = RetryPolicy()
    waits = [policy.delay(attempts, 0.0) for attempts in (1, 2, 3, 4)]
    assert [wait is None for wait in waits] == [False, False, False, True]
    assert policy.delay(1, 299.0) is not None
    assert policy.delay(1, 300.0) is None


def test_wrong_values_are_not_tried_again(way: Way, sandbox: Sandbox) -> None:
    with pytest.raises(BadRequestError):
        way.wait(way.session(sandbox).groups_endpoint().create_group(GROUP, site="Nowhere"))
    sandbox.fail_next(501)
    with pytest.raises(NotSupportedError):
        get(way, way.session(sandbox))
    assert len(sandbox.requests) == 2


def test_address_that_is_none_is_given_up(way: Way) -> None:
    session = way.connect("http://localhost:9", timeout=5).set_authentication("mary", "hush")
    with pytest.raises(ConnectError) as failed:
        create(way, session)
    assert failed.value.attempts == 4


@contextmanager
def _trickling() -> Generator[str]:
    """A server that sends one byte of its answer every now and then."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        stop = threading.Event()

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                with suppress(OSError):
                    while not stop.wait(0.02):
                        connection.sendall(b" ")

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            stop.set()
            thread.join()


def test_deadline_ends_an_answer_that_trickles_in(way: Way) -> None:
    with _trickling() as url:
        policy = RetryPolicy(jitter=no_jitter, deadline=0.2, max_retries=0)
        session = way.connect(url, retry_policy=policy)
        session.set_authentication("mary", "hush")
        with pytest.raises(TimeoutError, match="still coming in"):
            get(way, session)
