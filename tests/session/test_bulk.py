"""Many writes: in order, each with its own end, none made twice, and gone on with after a crash."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, closing
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from tests.session.service import Answer, Arrived, Service
from tests.session.stories import connected
from tests.session.ways import WAYS, Synchronous, Way, no_jitter
from xmatters import errors
from xmatters.outcomes import Outcome
from xmatters.retry import RetryPolicy
from xmatters.sandbox import Sandbox
from xmatters.sandbox.faults import Fault

PERSON = {"id": "1", "targetName": "m", "recipientType": "PERSON"}
NUMBERS = count()


@frozen
class Crowd:
    """People to be created, whom no other test has."""

    prefix: str

    def row(self, number: int) -> dict[str, Any]:
        return {
            "target_name": f"{self.prefix}{number}",
            "first_name": "Bulk",
            "last_name": str(number),
            "roles": ["Standard User"],
        }

    def rows(self, number: int) -> list[dict[str, Any]]:
        return [self.row(each) for each in range(number)]

    def there(self, sandbox: Sandbox) -> Counter[str]:
        """Return how often each of them is there."""
        people = sandbox.session().people_endpoint().get_people(limit=1000)
        return Counter(each.target_name for each in people if self.prefix in each.target_name)


@pytest.fixture
def crowd() -> Crowd:
    return Crowd(f"bulk{next(NUMBERS)}-")


def posts(sandbox: Sandbox) -> int:
    return sum(request.method == "POST" for request in sandbox.requests)


def creating(way: Way, sandbox: Sandbox, items: Any, **options: Any) -> Any:
    session: Any = way.session(sandbox)
    return session.bulk(session.people_endpoint().create_person, items, **options)


Seen = Callable[[Outcome[Any, Any]], object]


def run(way: Way, outcomes: Any, most: int | None = None, seen: Seen = id) -> list[Any]:
    """Return the outcomes, or the first ones of them, after which the loop is left."""
    found: list[Any] = []
    if isinstance(way, Synchronous):
        with closing(outcomes):
            for outcome in islice(outcomes, most):
                found.append(outcome)
                seen(outcome)
        return found

    async def story() -> None:
        async with aclosing(outcomes):
            async for outcome in outcomes:
                found.append(outcome)
                seen(outcome)
                if len(found) == most:
                    break

    way.wait(story())
    return found


# Order and errors


def test_outcomes_come_in_order_and_each_has_its_own_error(
    way: Way, sandbox: Sandbox, crowd: Crowd
) -> None:
    rows = crowd.rows(20)
    rows[7]["target_name"] = "asilva"
    rows[11]["first_name"] = 5

    found = run(way, creating(way, sandbox, iter(rows), concurrency=4))

    assert [outcome.index for outcome in found] == list(range(20))
    assert [outcome.item for outcome in found] == rows
    failed: dict[int, type] = {
        outcome.index: type(outcome.error) for outcome in found if outcome.error
    }
    assert failed == {7: errors.ConflictError, 11: errors.ParameterError}
    for outcome in found:
        assert not outcome.was_done
        assert not outcome.is_unknown
        if outcome.index not in failed:
            assert outcome.result.target_name == outcome.item["target_name"]
            assert outcome.id == outcome.result.id
    assert len(crowd.there(sandbox)) == 18


def test_changes_and_deletions_are_made_of_whatever_is_listed(
    way: Way, sandbox: Sandbox, crowd: Crowd
) -> None:
    made = run(way, creating(way, sandbox, crowd.rows(5)))
    session: Any = way.session(sandbox)
    people = session.people_endpoint()
    changes = [{"id": outcome.id, "last_name": "Changed"} for outcome in made]

    changed = run(way, session.bulk(people.update_person, changes, repeatable=True))
    listed = way.wait(people.get_people(search="Changed"))
    deleted = run(way, session.bulk(people.delete_person, listed, repeatable=True))

    assert [outcome.result.last_name for outcome in changed] == ["Changed"] * 5
    assert [outcome.error for outcome in deleted] == [None] * 5
    assert not crowd.there(sandbox)


def test_list_of_the_service_gives_the_items(way: Way, sandbox: Sandbox) -> None:
    session: Any = way.session(sandbox)
    people = session.people_endpoint()

    found = run(way, session.bulk(people.get_person_by_id, people.get_people(limit=4)[:9]))

    assert len(found) == 9
    assert all(outcome.result.id == outcome.item.id for outcome in found)


def test_call_may_be_any_function(way: Way, sandbox: Sandbox) -> None:
    session: Any = way.session(sandbox)
    people = session.people_endpoint()

    def with_roles(name: str) -> Any:
        return people.get_person_by_id(name, embed="roles")

    found = run(way, session.bulk(with_roles, ["asilva", "nobody"]))

    assert found[0].result.target_name == "asilva"
    assert isinstance(found[1].error, errors.NotFoundError)


def test_asynchronous_items_are_taken(service: Service) -> None:
    async def rows() -> AsyncIterator[dict[str, Any]]:
        for number in range(3):
            await asyncio.sleep(0)
            yield Crowd("").row(number)

    service.reply = lambda _: Answer(PERSON)
    way = WAYS["async"]()
    try:
        session: Any = connected(way, service)
        found = run(way, session.bulk(session.people_endpoint().create_person, rows()))
        assert [outcome.error for outcome in found] == [None] * 3
    finally:
        way.close()


def test_no_more_calls_at_once_than_allowed_and_no_more_items_than_needed(
    way: Way, service: Service
) -> None:
    lock, under_way, most, taken = threading.Lock(), [0], [0], [0]
    three_at_once = threading.Event()
    ahead: list[int] = []

    def reply(_: Arrived) -> Answer:
        with lock:
            under_way[0] += 1
            most[0] = max(most[0], under_way[0])
        if under_way[0] == 3:
            three_at_once.set()
        three_at_once.wait(10)
        with lock:
            under_way[0] -= 1
        return Answer(PERSON)

    def rows() -> Iterator[dict[str, Any]]:
        for number in count():
            taken[0] = number + 1
            yield Crowd("").row(number)

    service.reply = reply
    session: Any = connected(way, service)
    outcomes = session.bulk(session.people_endpoint().create_person, rows(), concurrency=3)
    run(way, outcomes, 40, lambda outcome: ahead.append(taken[0] - outcome.index))

    assert most[0] == 3
    assert max(ahead) <= 3 * 4
    # What had not begun when the loop was left was never sent.
    assert 40 <= len(service.arrived) <= taken[0] < 40 + 3 * 4


@pytest.mark.parametrize("concurrency", [0, -1])
def test_concurrency_has_to_be_positive(way: Way, service: Service, concurrency: int) -> None:
    session: Any = connected(way, service)
    with pytest.raises(errors.ParameterError, match="concurrency must be 1 or more"):
        session.bulk(session.people_endpoint().create_person, [], concurrency=concurrency)


def test_outcome_shows_no_item() -> None:
    failed = Outcome[str, int](1, "secret", error=errors.ParameterError("secret"))
    assert repr(failed) == "<Outcome 1: ParameterError>"
    assert repr(Outcome[str, int](1, "secret", was_done=True)) == "<Outcome 1: done before>"
    assert repr(Outcome[str, int](1, "secret", result=2)) == "<Outcome 1: done>"


# What ends a run


class Barrier:
    """A service that answers the calls for items 0 to 3 when all of them are there, and so ends."""

    def __init__(self, service: Service, end: Answer) -> None:
        self._end = end
        self._all = threading.Barrier(4)
        service.reply = self

    def __call__(self, arrived: Arrived) -> Answer:
        number = int(json.loads(arrived.content)["lastName"])
        if number < 4:
            self._all.wait(10)
        return self._end if number == 1 else Answer({**PERSON, "id": str(number)})


def test_what_meets_all_items_alike_is_raised_after_the_outcomes_of_the_calls_made(
    way: Way, service: Service, tmp_path: Path
) -> None:
    Barrier(service, Answer({"code": 401}, 401))
    session: Any = connected(way, service)
    create = session.people_endpoint().create_person
    told: list[Outcome[Any, Any]] = []

    with pytest.raises(errors.UnauthorizedError):
        run(
            way,
            session.bulk(
                create, map(Crowd("").row, count()), concurrency=4, journal=tmp_path / "j"
            ),
            seen=told.append,
        )

    # A call that was about to begin may begin all the same, and is told then.
    assert [outcome.index for outcome in told[:3]] == [0, 2, 3]
    assert len(service.arrived) == len(told) + 1 < 12
    assert all(outcome.error is None for outcome in told)
    # Another run, signed in properly, makes the call that was refused, and none of the others.
    service.arrived.clear()
    service.reply = lambda _: Answer(PERSON)
    rows = Crowd("").rows(4)
    found = run(way, session.bulk(create, rows, journal=tmp_path / "j"))
    assert [outcome.was_done for outcome in found] == [True, False, True, True]
    assert len(service.arrived) == 1


def test_closed_session_is_told_once(way: Way, service: Service) -> None:
    session: Any = connected(way, service)
    outcomes = session.bulk(session.people_endpoint().create_person, map(Crowd("").row, count()))
    way.closed(session)
    with pytest.raises(errors.ConfigurationError, match="the session is closed"):
        run(way, outcomes)


def test_error_of_the_items_ends_it_after_what_was_begun(way: Way, service: Service) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        yield Crowd("").row(0)
        raise KeyError("email")

    service.reply = lambda _: Answer(PERSON)
    session: Any = connected(way, service)
    told: list[Outcome[Any, Any]] = []
    with pytest.raises(KeyError, match="email"):
        run(way, session.bulk(session.people_endpoint().create_person, rows()), seen=told.append)
    assert len(told) == len(service.arrived) <= 1


def test_error_of_the_callers_function_ends_it_and_leaves_its_item_unknown(
    way: Way, service: Service, tmp_path: Path
) -> None:
    session: Any = connected(way, service)
    people = session.people_endpoint()
    service.reply = lambda _: Answer(PERSON)

    def create(row: dict[str, Any]) -> Any:
        return people.create_person(row["fields"])

    items = [{"fields": Crowd("").row(0)}, {"nothing": 1}]
    for _ in range(2):
        told: list[Outcome[Any, Any]] = []
        outcomes = session.bulk(create, items, concurrency=1, journal=tmp_path / "j")
        if not (tmp_path / "j").exists():
            with pytest.raises(KeyError, match="fields"):
                run(way, outcomes, seen=told.append)
            assert [outcome.was_done for outcome in told] == [False]
        else:
            run(way, outcomes, seen=told.append)
            assert told[0].was_done
            assert "ended with KeyError" in str(told[1].error)
    assert len(service.arrived) == 1


def test_full_disk_ends_it_before_the_call(
    way: Way, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.reply = lambda _: Answer(PERSON)
    session: Any = connected(way, service)
    sizes: list[int] = []

    def to_disk(handle: int) -> None:
        sizes.append(handle)
        if len(sizes) == 4:
            raise OSError("no space left")

    monkeypatch.setattr("xmatters.journal._to_disk", to_disk)
    told: list[Outcome[Any, Any]] = []
    create = session.people_endpoint().create_person
    rows = map(Crowd("").row, count())
    with pytest.raises(OSError, match="no space left"):
        run(
            way,
            session.bulk(create, rows, concurrency=1, journal=tmp_path / "j"),
            seen=told.append,
        )
    # The first time is for the first line, and each other one for a call.
    assert len(told) == len(service.arrived) == 2


# Faults and limits

FAULTS = (
    Fault("503", rate=0.1, retry_after=0),
    Fault("reset", operation="createOrUpdatePerson", rate=0.1, carry_out=True),
    Fault("drop", operation="createOrUpdatePerson", rate=0.1),
    Fault("429", rate=0.03, retry_after=0),
)


def test_faults_double_nothing_and_every_end_is_told(way: Way, crowd: Crowd) -> None:
    with Sandbox(faults=FAULTS, seed=7) as sandbox:
        found = run(way, creating(way, sandbox, crowd.rows(40), concurrency=6))
        sandbox.clear_faults()
        there = crowd.there(sandbox)

    assert set(there.values()) == {1}
    done = {outcome.item["target_name"] for outcome in found if outcome.error is None}
    unknown = {outcome.item["target_name"] for outcome in found if outcome.is_unknown}
    assert len(unknown) > 2
    assert done <= set(there) <= done | unknown


def test_limit_of_the_service_delays_and_fails_nothing(way: Way, service: Service) -> None:
    refusals = iter(range(5))

    def reply(_: Arrived) -> Answer:
        refused = next(refusals, None) is not None
        return Answer({}, 429, {"Retry-After": "0"}) if refused else Answer(PERSON)

    service.reply = reply
    policy = RetryPolicy(max_retries=10, jitter=no_jitter)
    session: Any = way.connect(service.url, retry_policy=policy, requests_per_second=500)
    create = session.set_authentication("mary", "hush").people_endpoint().create_person

    found = run(way, session.bulk(create, Crowd("").rows(20), concurrency=5))

    assert [outcome.error for outcome in found] == [None] * 20
    assert len(service.arrived) == 25


# The journal


def test_another_run_goes_on_where_one_was_left(
    way: Way, sandbox: Sandbox, crowd: Crowd, tmp_path: Path
) -> None:
    journal = tmp_path / "people.journal"
    rows = crowd.rows(30)
    rows[3]["target_name"] = "asilva"
    first = run(way, creating(way, sandbox, rows, concurrency=3, journal=journal), most=8)
    made = crowd.there(sandbox)
    assert 7 <= len(made) < 30
    # What was wrong may be put right in between.
    rows[3]["target_name"] = f"{crowd.prefix}3"

    second = run(way, creating(way, sandbox, rows, journal=str(journal)))

    assert [outcome.index for outcome in second] == list(range(30))
    assert {outcome.item["target_name"] for outcome in second if outcome.was_done} == set(made)
    assert not any(outcome.error for outcome in second)
    assert set(crowd.there(sandbox).values()) == {1}
    assert len(crowd.there(sandbox)) == 30
    ids = {outcome.index: outcome.id for outcome in first if not outcome.error}
    assert ids.items() <= {outcome.index: outcome.id for outcome in second}.items()
    # A third one has nothing to do.
    sandbox.clear_requests()
    third = run(way, creating(way, sandbox, rows, journal=journal))
    assert posts(sandbox) == 0
    assert all(outcome.was_done and outcome.result is None and outcome.id for outcome in third)


def test_what_may_be_done_is_not_done_again_unless_that_does_no_harm(
    way: Way, sandbox: Sandbox, crowd: Crowd, tmp_path: Path
) -> None:
    journal = tmp_path / "j"
    sandbox.faults.add(Fault("reset", operation="createOrUpdatePerson", carry_out=True))
    first = run(way, creating(way, sandbox, crowd.rows(1), journal=journal))
    assert first[0].is_unknown
    sandbox.clear_faults()
    sandbox.clear_requests()

    again = run(way, creating(way, sandbox, crowd.rows(1), journal=journal))

    assert isinstance(again[0].error, errors.UnknownOutcomeError)
    assert again[0].is_unknown
    assert "look for it with get_people() of people_endpoint()" in str(again[0].error)
    assert posts(sandbox) == 0
    at_last = run(way, creating(way, sandbox, crowd.rows(1), journal=journal, repeatable=True))
    assert isinstance(at_last[0].error, errors.ConflictError)
    assert set(crowd.there(sandbox).values()) == {1}


def test_other_items_are_refused_before_anything_is_sent(
    way: Way, service: Service, tmp_path: Path
) -> None:
    service.reply = lambda _: Answer(PERSON)
    session: Any = connected(way, service)
    create = session.people_endpoint().create_person
    run(way, session.bulk(create, Crowd("a").rows(1), journal=tmp_path / "j"))
    service.arrived.clear()
    # The journal knows nothing of the other nine of these.
    with pytest.raises(errors.ParameterError, match="the item in place 0 is not the one"):
        run(way, session.bulk(create, Crowd("b").rows(10), journal=tmp_path / "j"))
    update = session.people_endpoint().update_person
    with pytest.raises(errors.ParameterError, match=r"create_person at .*, not of .*update_person"):
        run(way, session.bulk(update, Crowd("a").rows(1), journal=tmp_path / "j"))
    assert not service.arrived


def test_call_begins_after_its_line_is_written(way: Way, service: Service, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    late: list[Arrived] = []

    def reply(arrived: Arrived) -> Answer:
        number = int(json.loads(arrived.content)["lastName"])
        lines = [json.loads(line) for line in journal.read_text().splitlines()]
        if not any(line.get("item") == number for line in lines):
            late.append(arrived)
        return Answer(PERSON)

    service.reply = reply
    session: Any = connected(way, service)
    create = session.people_endpoint().create_person
    run(way, session.bulk(create, Crowd("").rows(12), concurrency=3, journal=journal))
    assert len(service.arrived) == 12
    assert not late


def test_two_runs_do_not_share_a_journal(way: Way, service: Service, tmp_path: Path) -> None:
    service.reply = lambda _: Answer(PERSON)
    session: Any = connected(way, service)
    create = session.people_endpoint().create_person
    refused: list[str] = []

    def begin_another(_: object) -> None:
        other = WAYS["sync"]()
        another: Any = connected(other, service)
        items = another.bulk(another.people_endpoint().create_person, [], journal=tmp_path / "j")
        with pytest.raises(errors.ConfigurationError) as caught:
            run(other, items)
        refused.append(str(caught.value))
        other.close()

    run(way, session.bulk(create, Crowd("").rows(2), journal=tmp_path / "j"), 1, begin_another)
    assert "another run is writing the journal" in refused[0]


SCRIPT = """
import asyncio, json, sys
from itertools import count
from xmatters import AsyncXMSession, XMSession

half, url, name, password, journal, row = sys.argv[1:]
rows = (json.loads(row.replace("@", str(number))) for number in count())

def show(outcome):
    print(outcome.index, flush=True)

def plain():
    with XMSession(url).set_authentication(name, password) as session:
        create = session.people_endpoint().create_person
        for outcome in session.bulk(create, rows, concurrency=4, journal=journal):
            show(outcome)

async def asynchronous():
    async with AsyncXMSession(url).set_authentication(name, password) as session:
        create = session.people_endpoint().create_person
        async for outcome in session.bulk(create, rows, concurrency=4, journal=journal):
            show(outcome)

plain() if half == "sync" else asyncio.run(asynchronous())
"""


@pytest.mark.parametrize(
    ("half", "end"),
    [("sync", signal.SIGINT), ("async", signal.SIGINT), ("sync", signal.SIGKILL)],
    ids=["ctrl-c-sync", "ctrl-c-async", "killed"],
)
def test_run_that_was_ended_from_outside_can_be_gone_on_with(
    half: str, end: signal.Signals, sandbox: Sandbox, crowd: Crowd, tmp_path: Path
) -> None:
    journal = tmp_path / "j"
    sandbox.faults.add(Fault("latency", operation="createOrUpdatePerson", delay=0.01))
    row = {**crowd.row(0), "target_name": f"{crowd.prefix}@", "last_name": "@"}
    call = [sandbox.url, sandbox.username, sandbox.password, str(journal), json.dumps(row)]
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, half, *call],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "SSL_CERT_DIR": str(tmp_path)},
    ) as process:
        assert process.stdout is not None
        for _ in range(12):
            process.stdout.readline()
        process.send_signal(end)
        process.communicate()
    sandbox.clear_faults()
    made = crowd.there(sandbox)
    assert len(made) >= 12

    session = sandbox.session()
    create = session.people_endpoint().create_person
    rows = crowd.rows(len(made) + 6)
    found = list(session.bulk(create, rows, concurrency=4, journal=journal))

    after = crowd.there(sandbox)
    assert set(after.values()) == {1}
    unknown = [outcome for outcome in found if outcome.error]
    assert all(isinstance(outcome.error, errors.UnknownOutcomeError) for outcome in unknown)
    # Ctrl-C lets what is under way come to its end, so that nothing is left unknown.
    assert len(unknown) <= (0 if end == signal.SIGINT else 4)
    assert {outcome.item["target_name"] for outcome in found if not outcome.error} <= set(after)
    assert {outcome.item["target_name"] for outcome in found if outcome.was_done} <= set(made)


def test_cancelled_task_lets_what_is_under_way_come_to_its_end(
    service: Service, tmp_path: Path
) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def reply(_: Arrived) -> Answer:
        arrived.set()
        go_on.wait(10)
        return Answer(PERSON)

    service.reply = reply
    way = WAYS["async"]()
    session: Any = connected(way, service)
    journal = tmp_path / "j"

    async def all_of_them() -> None:
        create = session.people_endpoint().create_person
        async for _ in session.bulk(create, Crowd("").rows(9), concurrency=2, journal=journal):
            pass

    async def story() -> None:
        task = asyncio.create_task(all_of_them())
        await asyncio.to_thread(arrived.wait)
        task.cancel()
        await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    try:
        way.wait(story())
        states = [json.loads(line).get("state") for line in journal.read_text().splitlines()]
        assert states.count("begun") == states.count("done") == len(service.arrived) in (1, 2)
    finally:
        way.close()


def test_call_that_was_cancelled_is_unknown(service: Service, tmp_path: Path) -> None:
    arrived = threading.Event()

    def reply(_: Arrived) -> Answer | None:
        arrived.set()
        service.ended.wait()
        return None

    service.reply = reply
    way = WAYS["async"]()
    session: Any = connected(way, service)
    journal = tmp_path / "j"

    async def story() -> None:
        create = session.people_endpoint().create_person
        outcomes = session.bulk(create, Crowd("").rows(9), concurrency=1, journal=journal)
        task = asyncio.ensure_future(anext(outcomes))
        await asyncio.to_thread(arrived.wait)
        # As `asyncio.run()` does at its end.
        for each in asyncio.all_tasks() - {asyncio.current_task()}:
            each.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    try:
        way.wait(story())
        last = json.loads(journal.read_text().splitlines()[-1])
        assert (last["item"], last["state"], last["error"]) == (0, "unknown", "CancelledError")
    finally:
        way.close()
