from __future__ import annotations

import asyncio
import gc
from typing import Any

import httpx
import pytest

from xmatters.sandbox import Sandbox
from xmatters.sandbox.specification import load_specification

PEOPLE = 500
WORLD = f"large:{PEOPLE}"
SOMEBODY = "6d4fa4e5-5b3a-4a39-9a6e-0000000001a4"

LISTS = [
    operation.path
    for operation in load_specification().operations.values()
    if operation.method == "GET"
    and all(each.location == "query" and not each.required for each in operation.parameters)
]
PAGES = [
    "people?offset=480&limit=40",
    "people?embed=roles,supervisors,devices&limit=1000",
    "people?sortOrder=DESCENDING&limit=5",
    "people?sortBy=LAST_FIRST_NAME&sortOrder=DESCENDING",
    "people?search=berg%20tanaka&operand=OR&limit=1000",
    "people?search=3035550420&fields=PHONE_NUMBER",
    "people?devices.sms.exists=true&status=ACTIVE",
    "people?groups=Team%20003",
    "people?supervisors=asilva&site=Lisbon",
    "people?createdAfter=2024-01-08T16:00:00Z",
    "people?targetName=nobody",
    f"people/{SOMEBODY}?embed=devices",
    f"people/{SOMEBODY}/devices",
    f"people/{SOMEBODY}/groups",
    "devices?offset=700&limit=1000",
    "devices?deviceType=TEXT_PHONE&limit=1000",
    "groups?members.licenseType=STAKEHOLDER_USER",
    "groups/Denver%20Staff/members?limit=1000",
    "groups/Team%20004/members?embed=shifts",
    "on-call?groups=Team%20005&membersPerShift=100",
    "people/license-quotas",
]


async def _ask(sandbox: Sandbox, *paths: str, **request: Any) -> list[Any]:
    transport = httpx.ASGITransport(sandbox.app)
    auth = (sandbox.username, sandbox.password)
    async with httpx.AsyncClient(transport=transport, base_url=sandbox.url, auth=auth) as client:
        replies = [
            await client.request(request.get("method", "GET"), path, json=request.get("json"))
            for path in paths
        ]
    return [(reply.status_code, reply.content and reply.json()) for reply in replies]


def ask(sandbox: Sandbox, *paths: str, **request: Any) -> list[Any]:
    return asyncio.run(_ask(sandbox, *paths, **request))


def eager() -> Sandbox:
    """A world of which all is made at once."""
    sandbox = Sandbox(world=WORLD)
    assert len(list(sandbox.world.people)) == PEOPLE
    return sandbox


def unmade(sandbox: Sandbox) -> int:
    """How many people were announced and not yet made."""
    return len(sandbox.world.people._makers)


@pytest.fixture(scope="module")
def whole() -> Sandbox:
    return eager()


@pytest.mark.parametrize("page", PAGES)
def test_answers_are_those_of_a_world_made_at_once(whole: Sandbox, page: str) -> None:
    path = f"/api/xm/1/{page}"
    assert ask(Sandbox(world=WORLD), path) == ask(whole, path)


def test_every_list_is_that_of_a_world_made_at_once(whole: Sandbox) -> None:
    assert len(LISTS) > 20
    assert ask(Sandbox(world=WORLD), *LISTS) == ask(whole, *LISTS)


def test_changes_are_those_of_a_world_made_at_once() -> None:
    answers: list[Any] = []
    for sandbox in (Sandbox(world=WORLD), eager()):
        person = {"firstName": "New", "lastName": "One", "roles": ["Standard User"]}
        people = "/api/xm/1/people"
        found = ask(sandbox, people, method="POST", json={"targetName": "one", **person})
        taken = {"id": SOMEBODY, "targetName": "other"}
        found += ask(sandbox, people, method="POST", json=taken)
        found += ask(sandbox, f"{people}/{SOMEBODY[:-1]}5", method="DELETE")
        found += ask(sandbox, f"{people}?limit=1000", "/api/xm/1/devices?limit=1000")
        found += ask(sandbox, f"{people}/other", f"{people}/{SOMEBODY[:-1]}5", f"{people}/one")
        answers.append(found)
    assert answers[0] == answers[1]
    assert [status for status, _ in answers[0]] == [201, 200, 200, 200, 200, 200, 404, 200]


@pytest.mark.parametrize(
    "page", ["people?limit=10", "people?targetName=mmcbride", f"people/{SOMEBODY}", "devices"]
)
def test_people_are_made_when_somebody_looks(page: str) -> None:
    sandbox = Sandbox(world=WORLD)
    before = unmade(sandbox)
    assert before > 300
    assert before - 101 <= unmade(sandbox) <= before
    ask(sandbox, f"/api/xm/1/{page}")
    assert before - 101 <= unmade(sandbox)
    ask(sandbox, "/api/xm/1/people?status=ACTIVE")
    assert unmade(sandbox) == 0


@pytest.mark.parametrize("field", ["targetName", "webLogin"])
def test_names_of_people_yet_unseen_are_taken(whole: Sandbox, field: str) -> None:
    person = whole.world.people.with_id(SOMEBODY)
    assert person is not None
    new = {"targetName": "new", "firstName": "A", "lastName": "B", "roles": ["Standard User"]}
    body = {**new, field: person.fields[field]}
    [(status, _)] = ask(Sandbox(world=WORLD), "/api/xm/1/people", method="POST", json=body)
    assert status == 409


@pytest.mark.parametrize("was_enabled", [True, False])
def test_the_collector_is_left_as_it_was(*, was_enabled: bool) -> None:
    sandbox = Sandbox(world="large:30")
    before = gc.isenabled()
    try:
        (gc.enable if was_enabled else gc.disable)()
        list(sandbox.world.people)
        assert gc.isenabled() is was_enabled
    finally:
        (gc.enable if before else gc.disable)()
