from __future__ import annotations

import datetime
import threading

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import INTEGRATION, accepted
from xmatters.sandbox import Sandbox
from xmatters.sandbox.agenda import advance, happening
from xmatters.sandbox.specification import load_specification
from xmatters.sandbox.world import BASE_TIME, World

SEEN: list[tuple[str, float]] = []


@happening
def _see(world: World, name: str) -> None:
    SEEN.append((name, (world.now - BASE_TIME).total_seconds()))


@happening
def _plan_two_more(world: World) -> None:
    world.agenda.add(world.now + datetime.timedelta(seconds=1), _see, "later")
    world.agenda.add(world.now, _see, "at once")


def _not_registered(_world: World) -> None:
    raise NotImplementedError


@pytest.fixture
def world() -> World:
    SEEN.clear()
    return World(load_specification())


def _seconds(number: float) -> datetime.timedelta:
    return datetime.timedelta(seconds=number)


def test_things_happen_in_order_and_at_their_times(world: World) -> None:
    for name, seconds in (("third", 5), ("first", 1), ("second", 1), ("too late", 11)):
        world.agenda.add(BASE_TIME + _seconds(seconds), _see, name)
    advance(world, _seconds(10))
    assert SEEN == [("first", 1), ("second", 1), ("third", 5)]
    assert world.now == BASE_TIME + _seconds(10)
    assert world.agenda.next_due == BASE_TIME + _seconds(11)


def test_what_happens_can_plan_more(world: World) -> None:
    world.agenda.add(BASE_TIME + _seconds(3), _plan_two_more)
    advance(world, _seconds(10))
    assert SEEN == [("at once", 3), ("later", 4)]


def test_what_is_due_at_the_end_happens(world: World) -> None:
    world.agenda.add(BASE_TIME + _seconds(10), _see, "now")
    advance(world, _seconds(10))
    assert SEEN == [("now", 10)]


def test_only_registered_functions_can_be_planned(world: World) -> None:
    with pytest.raises(LookupError, match="_not_registered"):
        world.agenda.add(BASE_TIME, _not_registered)


def test_time_does_not_run_backwards(own: Caller) -> None:
    with pytest.raises(ValueError, match="forwards"):
        own.sandbox.advance(seconds=-1)


def test_advance(own: Caller) -> None:
    before = own.sandbox.now
    after = own.sandbox.advance(days=1, hours=2, minutes=3, seconds=4.5)
    assert after == own.sandbox.now
    assert after - before == datetime.timedelta(days=1, hours=2, minutes=3, seconds=4.5)


def test_time_stands_still_while_nothing_is_under_way(own: Caller) -> None:
    before = own.sandbox.now
    for _ in range(5):
        own("getEvents", query="limit=1")
    assert own.sandbox.now == before


def test_who_asks_again_sees_the_event(own: Caller) -> None:
    request_id = accepted(own)
    totals = [own("getEvents", query=f"requestId={request_id}")["total"] for _ in range(3)]
    assert totals == [0, 1, 1]


def test_who_asks_again_sees_notifications_arrive(own: Caller) -> None:
    request_id = accepted(own, recipients=[{"id": "tokafor"}])
    query = f"requestId={request_id}&embed=targetedRecipients"
    seen: list[str] = []
    for _ in range(6):
        for event in own("getEvents", query=query)["data"]:
            recipients = own("getEvent", event["id"], query="embed=recipients")["recipients"]
            seen.append(recipients["data"][0]["deliveryStatus"])
    assert seen[0] == "PENDING"
    assert seen[-1] == "DELIVERED"


def test_requests_do_not_bring_about_what_is_far_away(own: Caller) -> None:
    accepted(own)
    for _ in range(100):
        own("getEvents", query="limit=1")
    # The event began and its first notifications arrived; the next device is minutes away.
    assert own.sandbox.now - BASE_TIME < datetime.timedelta(seconds=10)


def test_advance_over_http(own: Caller) -> None:
    reply = own.client.post("/sandbox/advance", json={"minutes": 5, "seconds": 0.5})
    assert reply.json() == {"now": "2026-03-02T16:05:00.500Z"}
    assert own.client.post("/sandbox/advance").json() == reply.json()
    assert own.sandbox.requests == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'{"years": 1}', "years"),
        (b'{"seconds": -1}', "negative"),
        (b'{"seconds": true}', "number"),
        (b'{"seconds": "1"}', "number"),
        (b'{"days": 1e300}', "too much"),
        (b'{"days": 9999999}', "too much"),
        (b"[]", "object"),
        (b"{", "JSON"),
    ],
)
def test_advance_refuses_what_is_no_time(call: Caller, content: bytes, problem: str) -> None:
    reply = call.client.post("/sandbox/advance", content=content)
    assert reply.status_code == 400
    assert problem in reply.json()["message"]


def test_the_sandbox_has_no_other_routes(call: Caller) -> None:
    assert call.client.get("/sandbox/advance").status_code == 404
    assert call.client.get("/sandbox/nothing").status_code == 404
    anonymous = httpx.post(f"{call.sandbox.url}/sandbox/advance", trust_env=False)
    assert anonymous.status_code == 401


def test_time_is_driven_while_requests_come_in() -> None:
    with Sandbox(people=3) as sandbox:
        credentials = (sandbox.username, sandbox.password)
        with httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as client:
            drivers = [
                threading.Thread(target=lambda: [sandbox.advance(seconds=1) for _ in range(50)])
                for _ in range(3)
            ]
            for driver in drivers:
                driver.start()
            path = load_specification().url("triggerEvent", INTEGRATION)
            replies = [client.post(path, json={}) for _ in range(20)]
            for driver in drivers:
                driver.join()
            sandbox.advance(seconds=5)
        assert {reply.status_code for reply in replies} == {202}
        ids = {reply.json()["requestId"] for reply in replies}
        assert ids <= {event.fields.get("requestId") for event in sandbox.world.events}
        assert len(ids) == 20
