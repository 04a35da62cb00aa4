"""Which requests meet a fault: by operation, by chance, in order; and that it can be repeated."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.wire import PEOPLE
from xmatters.sandbox import Sandbox
from xmatters.sandbox.fault_schedule import Faults, Visit
from xmatters.sandbox.specification import load_specification

FAULTS = "/sandbox/faults"
SITES = "/api/xm/1/sites"
GROUPS = "/api/xm/1/groups"


@pytest.fixture(autouse=True)
def no_faults_left(sandbox: Sandbox) -> Iterator[None]:
    yield
    sandbox.faults.clear()
    sandbox.faults.seed = 0


def _met(faults: Faults, paths: Sequence[str]) -> list[tuple[str, ...]]:
    """Return which faults each of a row of requests meets."""
    specification = load_specification()
    found: list[tuple[str, ...]] = []
    for path in paths:
        routed = specification.route("GET", path)
        visit = Visit(routed[0] if routed else None, "GET", path)
        found.append(tuple(each.kind for each in faults.after_reading(visit).faults))
    return found


def _faults(*faults: str, seed: int = 0) -> Faults:
    found = Faults(load_specification(), seed)
    found.add(*faults)
    return found


def _statuses(client: httpx.Client, *paths: str) -> list[int]:
    return [client.get(path).status_code for path in paths]


# By operation


@pytest.mark.parametrize("name", ["getSites", "sites", "getSites,groups", "people,getSites"])
def test_fault_of_one_operation_or_tag(sandbox: Sandbox, client: httpx.Client, name: str) -> None:
    sandbox.faults.add(f"503 operation={name}")
    expected = [503, 503 if "groups" in name else 200, 503 if "people" in name else 200]
    assert _statuses(client, SITES, GROUPS, PEOPLE) == expected


def test_fault_of_a_method(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add("503 operation=DELETE,POST")
    assert client.get(PEOPLE).status_code == 200
    assert client.delete(f"{PEOPLE}/nobody").status_code == 503
    assert client.post(PEOPLE, json={}).status_code == 503


def test_address_that_is_no_operation(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add("503 operation=people", "500 operation=GET")
    assert _statuses(client, "/api/xm/1/nothing", PEOPLE) == [500, 503]


# In order


def test_script(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.script("429", "ok", "503 count=2", "500 operation=getSites")
    found = _statuses(client, PEOPLE, PEOPLE, PEOPLE, GROUPS, PEOPLE, SITES, SITES)
    assert found == [429, 200, 503, 503, 200, 500, 200]


def test_each_operation_has_a_script_of_its_own(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.script("500 operation=getSites", "501 operation=getPeople")
    sandbox.faults.script("502 operation=getSites")
    assert _statuses(client, PEOPLE, SITES, SITES, SITES, PEOPLE) == [501, 500, 502, 200, 200]


def test_what_the_script_says_is_all_that_happens(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add("503")
    sandbox.faults.script("ok", "500")
    assert _statuses(client, PEOPLE, PEOPLE, PEOPLE) == [200, 500, 503]


def test_a_fault_can_end(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add("503 count=2", "500 count=1")
    assert _statuses(client, *[PEOPLE] * 4) == [503, 503, 500, 200]


# By chance


def test_faults_happen_at_their_rate() -> None:
    paths = [f"{PEOPLE}/{number}" for number in range(4000)]
    count = Counter(_met(_faults("503 rate=0.05", "drop rate=0.5", seed=7), paths))
    assert 140 <= count[("503",)] <= 260
    # It is drawn for those requests that met no other fault before.
    assert 1800 <= count[("drop",)] <= 2000
    assert _met(_faults("503 rate=0"), paths[:100]) == [()] * 100


def test_equal_requests_are_no_equal_chance() -> None:
    found = _met(_faults("503 rate=0.5"), [PEOPLE] * 200)
    assert 60 <= found.count(("503",)) <= 140


def test_same_seed_and_same_requests_are_the_same_faults() -> None:
    paths = [f"{PEOPLE}/{number % 50}" for number in range(500)]
    words = ("503 rate=0.1", "reset rate=0.1", "latency delay=0.1 rate=0.2")
    first = _met(_faults(*words, seed=7), paths)
    assert _met(_faults(*words, seed=7), paths) == first
    assert _met(_faults(*words, seed=8), paths) != first
    again = _faults(*words, seed=8)
    _met(again, paths)
    again.seed = 7
    assert _met(again, paths) == first


def test_order_of_different_requests_does_not_matter() -> None:
    paths = [f"{PEOPLE}/{number}" for number in range(300)]
    shuffled = random.Random(1).sample(paths, len(paths))
    words = ("503 rate=0.3",)
    found = dict(zip(paths, _met(_faults(*words), paths), strict=True))
    assert dict(zip(shuffled, _met(_faults(*words), shuffled), strict=True)) == found


def test_concurrent_clients_meet_the_same_faults_again() -> None:
    """Also new secrets of a new sandbox change nothing."""
    found: list[dict[str, list[int]]] = []
    for workers in (1, 8, 8):
        faults = ["503 rate=0.3", "html rate=0.1", "drop rate=0.2"]
        with Sandbox(people=30, faults=faults, seed=7) as sandbox:
            credentials = (sandbox.username, sandbox.password)
            with (
                httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as client,
                ThreadPoolExecutor(workers) as pool,
            ):
                paths = [f"{PEOPLE}?limit={number}" for number in range(1, 41)]
                found.append(dict(zip(paths, pool.map(_tries(client), paths), strict=True)))
    assert found[0] == found[1] == found[2]
    assert {len(tries) for tries in found[0].values()} > {1, 2}


def _tries(client: httpx.Client) -> Callable[[str], list[int]]:
    """Return what asks until the answer is good, and returns all the answers; 0 for none."""

    def tries(path: str) -> list[int]:
        found: list[int] = []
        while 200 not in found:
            try:
                found.append(client.get(path).status_code)
            except httpx.TransportError:
                found.append(0)
        return found

    return tries


# Together


def test_faults_of_one_request_go_together() -> None:
    words = ("latency delay=1", "unknown-field", "wrong-total", "slow", "truncate")
    assert _met(_faults(*words), [PEOPLE]) == [tuple(word.split()[0] for word in words)]
    # Where no proper answer is given, there is nothing else wrong with it.
    assert _met(_faults("503", "drop", *words), [PEOPLE]) == [("503", "latency")]


def test_log_says_what_went_wrong_on_purpose(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.clear_requests()
    sandbox.faults.add("unknown-field", "wrong-total by=2 operation=people")
    _statuses(client, PEOPLE, SITES)
    sandbox.faults.clear()
    _statuses(client, PEOPLE)
    assert [each.faults for each in sandbox.requests] == [
        ("unknown-field", "wrong-total operation=people by=2"),
        ("unknown-field",),
        (),
    ]


# From another process


def test_faults_over_http(sandbox: Sandbox, client: httpx.Client) -> None:
    body = {"faults": ["429 operation=getSites retry-after=2"], "script": ["500"], "seed": 7}
    said = {
        "seed": 7,
        "faults": [{"fault": "429 operation=getSites retry-after=2", "happened": 0}],
        "script": ["500"],
    }
    reply = client.post(FAULTS, json=body)
    assert (reply.status_code, reply.json()) == (200, said)
    assert _statuses(client, PEOPLE, PEOPLE, SITES, SITES) == [500, 200, 429, 429]
    known = client.get(FAULTS).json()
    assert (known["faults"][0]["happened"], known["script"]) == (2, [])
    assert client.delete(FAULTS).status_code == 204
    assert client.get(FAULTS).json() == {"seed": 7, "faults": [], "script": []}
    assert _statuses(client, SITES) == [200]


def test_control_has_no_faults(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add("drop")
    assert client.get(FAULTS).status_code == 200


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"faults": ["resett"]}, "did you mean reset?"),
        ({"faults": ["503"], "script": ["503 operation=createPerson"]}, "createOrUpdatePerson"),
        ({"faults": "503"}, "faults field contains an invalid value"),
        ({"faults": [503]}, "faults field contains an invalid value"),
        ({"seed": "7"}, "seed field contains an invalid value"),
        ({"seed": True}, "seed field contains an invalid value"),
        ({"fault": ["503"]}, "There is no fault, only faults, script, seed."),
    ],
)
def test_wrong_faults_over_http(
    sandbox: Sandbox, client: httpx.Client, body: dict[str, object], said: str
) -> None:
    reply = client.post(FAULTS, json=body)
    assert reply.status_code == 400
    assert said in reply.json()["message"]
    assert sandbox.faults.as_object() == {"seed": 0, "faults": [], "script": []}


def test_faults_are_for_those_who_are_signed_in(own: Caller) -> None:
    assert httpx.get(own.sandbox.url + FAULTS, trust_env=False).status_code == 401
