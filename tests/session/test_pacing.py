"""How fast a session sends: as the caller says, as the headers say, and after a 429."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from heapq import heappop, heappush
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.service import Answer, Arrived, Service
from tests.session.ways import Session, Way
from xmatters.errors import ConfigurationError, TimeoutError, TooManyRequestsError
from xmatters.pacing import Pace, at_once

PERSON = {"id": "1", "targetName": "mmcbride"}


def limited(limit: int, period: int, used: int) -> dict[str, str]:
    return {
        "x-ratelimit-limit": str(limit),
        "x-ratelimit-period_in_sec": str(period),
        "x-ratelimit-used": str(used),
    }


# The rule itself, on a clock of its own


class Window:
    """A service that answers so many requests in any second, and tells about it or not."""

    def __init__(self, limit: int, *, tells: bool) -> None:
        self.limit = limit
        self.tells = tells
        self.answered: deque[float] = deque()
        self.refusals = 0

    def answer(self, now: float) -> tuple[bool, Mapping[str, str]]:
        while self.answered and self.answered[0] <= now - 1.0:
            self.answered.popleft()
        is_good = len(self.answered) < self.limit
        if is_good:
            self.answered.append(now)
        else:
            self.refusals += 1
        return is_good, limited(self.limit, 1, len(self.answered)) if self.tells else {}


def drive(pace: Pace, window: Window, count: int, workers: int) -> float:
    """Let so many workers send so many requests, and return how long it took.

    A worker that was refused tries again after a second, as it would with `Retry-After: 1`.
    """
    # When who does what: ask for a turn, or leave with one.
    events = [(100.0, each, -1) for each in range(workers)]
    done = 0
    now = 100.0
    while done < count:
        now, worker, plan = heappop(events)
        if plan != pace.plan and not pace.is_free:
            turn = pace.turn(now)
            assert turn is not None
            heappush(events, (now + turn.wait, worker, turn.plan))
            continue
        is_good, headers = window.answer(now)
        if is_good:
            pace.note(headers, now)
            done += 1
            heappush(events, (now + 0.005, worker, -1))
        else:
            pace.refused(headers, now, now, 1.0)
            heappush(events, (now + 1.0, worker, -1))
    return now - 100.0


@pytest.mark.parametrize("workers", [32, 256])
@pytest.mark.parametrize(
    ("rate", "tells"), [(60.0, False), (60.0, True), (None, True), (None, False)]
)
def test_many_requests_bring_no_storm(rate: float | None, tells: bool, workers: int) -> None:
    window = Window(60, tells=tells)
    took = drive(Pace(rate), window, 3_000, workers)
    # Nobody can know of the limit before the first answers come.
    assert window.refusals < 30 + (workers if rate is None else 0)
    assert 3_000 / 60 - 1 <= took < 3_000 / 60 * 1.5


@pytest.mark.parametrize("rate", [0.5, 4.0, 60.0])
def test_requests_are_evenly_spaced(rate: float) -> None:
    pace = Pace(rate)
    turns = [pace.turn(10.0) for _ in range(20)]
    assert [turn and turn.wait for turn in turns] == pytest.approx(
        [number / rate for number in range(20)]
    )


def test_what_would_be_too_late_takes_no_turn() -> None:
    pace = Pace(1.0)
    assert pace.turn(10.0, 0.5) is not None
    assert pace.turn(10.0, 0.5) is None
    turn = pace.turn(10.0, 1.5)
    assert turn is not None
    assert turn.wait == 1.0


def test_nothing_is_held_back_before_half_of_the_limit_is_used() -> None:
    pace = Pace()
    pace.note(limited(60, 60, 29), 10.0)
    assert pace.is_free
    pace.note(limited(60, 60, 30), 10.0)
    assert not pace.is_free
    first, second = pace.turn(10.0), pace.turn(10.0)
    assert first is not None
    assert second is not None
    # The other half is spread over the period, with a little left for others.
    assert (first.wait, second.wait) == (0.0, pytest.approx(60 / 27))


def test_limit_that_plays_no_part_any_more_is_forgotten() -> None:
    pace = Pace()
    pace.note(limited(60, 1, 50), 10.0)
    for moment, is_free in ((13.0, False), (310.0, False), (312.0, True)):
        pace.turn(moment)
        assert pace.is_free is is_free


@pytest.mark.parametrize(
    "headers",
    [
        limited(0, 60, 0),
        limited(60, 0, 60),
        {"x-ratelimit-limit": "60"},
        {**limited(60, 60, 60), "x-ratelimit-limit": "many"},
        {**limited(60, 60, 60), "x-ratelimit-limit": "-1"},
        {**limited(60, 60, 60), "x-ratelimit-limit": "9" * 5000},
    ],
)
def test_headers_that_say_nothing_change_nothing(headers: dict[str, str]) -> None:
    pace = Pace()
    pace.note(headers, 10.0)
    assert pace.is_free


def test_after_a_429_all_wait_and_then_go_on_as_before() -> None:
    pace = Pace()
    pace.note({}, 9.9)
    pace.refused({}, 9.9, 10.0, 5.0)
    waits = [turn.wait for turn in (pace.turn(10.0), pace.turn(12.0), pace.turn(15.0)) if turn]
    assert waits == [5.0, 3.0, 0.0]
    assert pace.is_free


def test_who_was_fast_is_slower_after_a_429_and_then_faster_again() -> None:
    pace = Pace()
    for number in range(100):
        pace.note({}, 10.0 + number / 100)
    pace.refused({}, 10.9, 11.0, 1.0)
    gaps: list[float] = []
    for begin in (12.0, 40.0):
        first, second = pace.turn(begin), pace.turn(begin)
        assert first is not None
        assert second is not None
        gaps.append(second.wait - first.wait)
    assert 1 / gaps[0] == pytest.approx(80, rel=0.05)
    assert 1 / gaps[1] > 1 / gaps[0] * 1.2
    pace.turn(10.0 + 400.0)
    assert pace.is_free


def test_what_left_before_a_429_came_says_nothing_new() -> None:
    one, many = Pace(60.0), Pace(60.0)
    one.refused({}, 9.9, 10.0, 0.0)
    for number in range(50):
        many.refused({}, 9.9, 10.0 + number / 1000, 0.0)
    rates: list[float] = []
    for pace in (one, many):
        first, second = pace.turn(20.0), pace.turn(20.0)
        assert first is not None
        assert second is not None
        rates.append(second.wait - first.wait)
    assert rates[0] == rates[1] > 1 / 60


def rate_of(pace: Pace, now: float) -> float:
    first, second = pace.turn(now), pace.turn(now)
    assert first is not None
    assert second is not None
    return 1 / (second.wait - first.wait)


def test_many_429s_in_a_row_slow_to_one_a_second_and_no_further() -> None:
    pace = Pace()
    for number in range(100):
        pace.note({}, 10.0 + number / 100)
    now, rates = 11.0, [100.0]
    for _ in range(30):
        pace.refused({}, now, now, 0.0)
        rates.append(rate_of(pace, now))
        # Soon enough that nothing is made up for in between.
        now += 0.001
    assert rates[:4] == pytest.approx([100, 80, 40, 20], rel=0.05)
    assert rates[-20:] == pytest.approx([1.0] * 20, rel=0.05)
    # Then it goes up again, and is free in the end.
    assert rate_of(pace, now + 60) > 1.5
    assert rate_of(pace, now + 200) > rate_of(Pace(5.0), 0)
    pace.turn(now + 400)
    assert pace.is_free


def test_a_slow_rate_of_the_caller_is_not_raised_by_a_429() -> None:
    pace = Pace(0.25)
    for number in range(5):
        pace.refused({}, 10.0 + number, 10.0 + number, 0.0)
    assert rate_of(pace, 20.0) == pytest.approx(0.25)


@settings(derandomize=True, deadline=None, max_examples=40)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["turn", "note", "refused"]), st.floats(0, 5), st.floats(0, 5)),
        max_size=40,
    ),
    rate=st.none() | st.floats(0.1, 1000),
)
def test_no_two_requests_are_closer_than_the_callers_rate(
    steps: list[tuple[str, float, float]], rate: float | None
) -> None:
    pace = Pace(rate)
    now = 0.0
    left: list[float] = []
    for step, passed, wait in steps:
        now += passed
        if step == "turn":
            turn = pace.turn(now)
            assert turn is not None
            assert turn.wait >= 0
            left = [*left, now + turn.wait] if turn.plan == pace.plan else [now + turn.wait]
        elif step == "note":
            pace.note(limited(60, 1, 40), now)
        else:
            pace.refused({}, now, now, wait)
            left = []
    if rate is not None:
        gaps = [after - before for before, after in pairwise(left)]
        assert all(gap >= 1 / rate - 1e-6 for gap in gaps)


@pytest.mark.parametrize(
    ("limit", "used", "own", "allowed"),
    [
        ("10", "3", 3, 10),
        ("10", "7", 3, 6),
        ("10", "30", 3, 1),
        ("10", "", 3, 10),
        ("", "", 1, None),
    ],
)
def test_number_at_once_leaves_room_for_others(
    limit: str, used: str, own: int, allowed: int | None
) -> None:
    headers = {"x-concurrentlimit-limit": limit, "x-concurrentlimit-used": used}
    assert at_once(headers, own) == allowed
    assert at_once({}, own) is None


# Sessions


class Clock:
    """Takes the place of `time.monotonic()` and of all sleeping."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for module in ("transport", "gate"):
        for half, sleep in (("", made.sleep), ("aio.", made.async_sleep)):
            monkeypatch.setattr(f"xmatters.{half}{module}.sleep", sleep)
            monkeypatch.setattr(f"xmatters.{half}{module}.time", made)
    for half in ("", "aio."):
        monkeypatch.setattr(f"xmatters.{half}session.time", made)
    return made


def get(session: Session) -> Any:
    return session.people_endpoint().get_person_by_id("mmcbride")


def connected(way: Way, service: Service, **options: Any) -> Session:
    return way.connect(service.url, **options).set_authentication("mary", "hush")


def test_session_keeps_to_the_rate_of_its_caller(way: Way, service: Service, clock: Clock) -> None:
    service.answer(Answer(PERSON))
    session = connected(way, service, requests_per_second=4)
    for _ in range(5):
        way.wait(get(session))
    assert clock.now - 1000 == 1.0
    assert clock.slept == [0.25] * 4


def test_session_learns_from_headers(way: Way, service: Service, clock: Clock) -> None:
    service.answer(Answer(PERSON, headers=limited(100, 10, 60)))
    session = connected(way, service)
    for _ in range(4):
        way.wait(get(session))
    assert clock.slept == pytest.approx([10 / 36] * 2)


def test_a_429_holds_all_back(way: Way, service: Service, clock: Clock) -> None:
    service.answer(Answer({}, 429, {"Retry-After": "7"}), Answer(PERSON))
    session = connected(way, service)
    way.wait(get(session))
    way.wait(get(session))
    assert clock.slept == [7.0]


def test_turn_beyond_the_deadline_is_not_waited_for(
    way: Way, service: Service, clock: Clock
) -> None:
    service.answer(Answer(PERSON))
    session = connected(way, service, requests_per_second=0.1, retry_policy=None, deadline=5)
    way.wait(get(session))
    with pytest.raises(TimeoutError, match="the rate limit of the session") as late:
        way.wait(get(session))
    assert (late.value.attempts, late.value.may_have_arrived) == (0, False)
    assert len(service.arrived) == 1
    assert clock.slept == []


def test_last_refusal_is_told_when_there_is_no_time_for_another(
    way: Way, service: Service, clock: Clock
) -> None:
    service.answer(Answer({}, 429, {"Retry-After": "400"}))
    with pytest.raises(TooManyRequestsError):
        way.wait(get(connected(way, service, retry_policy=None)))
    assert clock.slept == []


def test_wait_that_the_service_asks_for_has_a_limit(
    way: Way, service: Service, clock: Clock
) -> None:
    for asked in ("86400", "9" * 400, "Sat, 01 Jan 2200 00:00:00 GMT"):
        clock.slept.clear()
        service.answer(Answer({}, 429, {"Retry-After": asked}), Answer(PERSON))
        way.wait(get(connected(way, service, retry_policy=None, deadline=None)))
        assert clock.slept == [300.0]


class Crowd:
    """A service that notes how many requests it works on at the same time.

    It answers none before so many are there as are expected.
    """

    def __init__(self, expected: int, headers: Mapping[str, str] | None = None) -> None:
        self.expected = expected
        self.headers = headers or {}
        self.most = self._now = 0
        self._came = threading.Condition()

    def __call__(self, arrived: Arrived) -> Answer:
        offset = arrived.query.get("offset", "0")
        with self._came:
            self._now += 1
            self.most = max(self.most, self._now)
            self._came.notify_all()
            is_full = self._came.wait_for(lambda: self.most >= self.expected, 10)
            assert is_full
            self._now -= 1
        return Answer({**PERSON, "total": 8, "data": [{"id": offset}]}, headers=self.headers)


@pytest.mark.parametrize("number", [1, 3])
def test_session_sends_no_more_at_once_than_it_may(way: Way, service: Service, number: int) -> None:
    service.reply = crowd = Crowd(number)
    session = connected(way, service, requests_at_once=number)
    found = way.together(*([lambda: get(session)] * 9))
    assert len(found) == 9
    assert crowd.most == number


def test_pages_ahead_keep_to_the_limit_too(way: Way, service: Service) -> None:
    service.reply = crowd = Crowd(1)
    session = connected(way, service, requests_at_once=2)
    people = session.people_endpoint().get_people(limit=1).with_options(concurrency=6)

    def both_at_once(arrived: Arrived) -> Answer:
        # The first page is fetched alone, as only it tells that there are more.
        crowd.expected = 1 if "offset" not in arrived.query else 2
        return crowd(arrived)

    service.reply = both_at_once
    assert [each.id for each in way.wait(people.to_list())] == list("01234567")
    assert crowd.most == 2


def test_service_says_how_many_at_once(way: Way, service: Service) -> None:
    headers = {"x-concurrentlimit-limit": "2", "x-concurrentlimit-used": "1"}
    service.reply = crowd = Crowd(1, headers)
    session = connected(way, service)
    way.wait(get(session))
    crowd.most, crowd.expected = 0, 2
    way.together(*([lambda: get(session)] * 6))
    assert crowd.most == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"requests_per_second": 0},
        {"requests_per_second": -1},
        {"requests_per_second": float("nan")},
        {"requests_per_second": float("inf")},
        {"requests_at_once": 0},
    ],
)
def test_limits_that_are_none(way: Way, wrong: dict[str, Any]) -> None:
    (name,) = wrong
    with pytest.raises(ConfigurationError, match=name):
        way.connect("acme", **wrong)


def test_place_is_given_back_whatever_happens(way: Way, service: Service) -> None:
    service.answer(None, Answer({}, 500), Answer("{"), Answer(status=404), Answer(PERSON))
    session = connected(way, service, requests_at_once=1, max_retries=0, retry_policy=None)
    for _ in range(4):
        with pytest.raises(Exception, match=r"getPerson|it is not JSON"):
            way.wait(get(session))
    assert way.wait(get(session)).id == "1"
