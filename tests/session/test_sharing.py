"""What threads and tasks may share: each statement of the user guide, proved by many at once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Generator
from typing import Any

import pytest

from tests.session.ways import Synchronous, Way
from xmatters import AsyncXMSession
from xmatters.sandbox import Sandbox

MANY = 12


def plain(way: Way, function: Callable[..., Any], *arguments: Any) -> Callable[[], Any]:
    """Return a call that works in a thread as it is, and in a task by awaiting each step."""
    if isinstance(way, Synchronous):
        return lambda: run_through(function(*arguments))
    return lambda: run_through_asynchronously(function(*arguments))


def way_out(result: Any) -> Any:
    """Read a list through; return anything else as it is."""
    return result.to_list() if hasattr(result, "to_list") else result


def run_through(story: Any) -> Any:
    """Drive a generator that yields what it waits for, in a thread."""
    try:
        result = next(story)
        while True:
            result = story.send(way_out(result))
    except StopIteration as end:
        return end.value


async def run_through_asynchronously(story: Any) -> Any:
    """Drive the same generator in a task."""
    try:
        result = next(story)
        while True:
            is_list = hasattr(result, "to_list")
            result = story.send(await (result.to_list() if is_list else result))
    except StopIteration as end:
        return end.value


def life(session: Any, number: int) -> Generator[Any, Any, dict[str, Any]]:
    """Create a person and what belongs to them, read lists and change things, all as one caller."""
    name = f"worker{number}"
    people = session.people_endpoint()
    person = yield people.create_person(
        target_name=name, first_name="Worker", last_name=str(number), roles=["Standard User"]
    )
    group = yield session.get_endpoint("groups").create_group(target_name=f"Crew {number}")
    yield group.add_member(person)
    device = yield session.devices_endpoint().create_device(
        device_type="EMAIL", name="Work Email", owner=person, email_address=f"{name}@example.com"
    )
    listed = yield session.roles_endpoint().get_roles(limit=2).with_options(concurrency=3)
    members = yield group.get_members()
    devices = yield person.get_devices()
    changed = yield person.update(last_name=f"{number} changed")
    again = yield people.get_person_by_id(name)
    return {
        "names": {person.target_name, changed.target_name, again.target_name},
        "last": {changed.last_name, again.last_name},
        "members": [each.member.target_name for each in members],
        "devices": [each.id for each in devices] == [device.id],
        "listed": [each.name for each in listed],
    }


def test_session_is_shared_and_nothing_is_lost_or_mixed_up(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox, oauth2=True)
    before = {each.target_name for each in way.wait(session.people_endpoint().get_people())}
    roles = [each.name for each in way.wait(session.roles_endpoint().get_roles())]
    new_sandbox.expire_tokens()
    found = way.together(*(plain(way, life, session, number) for number in range(MANY)))
    for number, each in enumerate(found):
        name = f"worker{number}"
        assert each["names"] == {name}
        assert each["last"] == {f"{number} changed"}
        assert each["members"] == [name]
        assert each["devices"]
        assert each["listed"] == roles
    after = {each.target_name for each in way.wait(session.people_endpoint().get_people())}
    assert after == before | {f"worker{number}" for number in range(MANY)}


def test_token_is_renewed_once_for_all(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox, oauth2=True)
    people = session.people_endpoint()
    way.wait(people.get_person_by_id("mmcbride"))
    new_sandbox.clear_requests()
    new_sandbox.expire_tokens()
    found = way.together(*(lambda: people.get_person_by_id("mmcbride") for _ in range(MANY)))
    assert {each.target_name for each in found} == {"mmcbride"}
    tokens = [each for each in new_sandbox.requests if each.operation_id == "requestToken"]
    assert len(tokens) == 1


def test_object_and_endpoint_are_read_by_many(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    people = session.people_endpoint()
    person = way.wait(people.get_person_by_id("mmcbride"))
    devices = [each.id for each in way.wait(person.get_devices())]
    found = way.together(*(person.get_devices for _ in range(MANY)))
    assert [[device.id for device in each] for each in found] == [devices] * MANY


def test_list_is_read_by_many_each_with_an_iteration_of_its_own(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=4)
    expected = [each.id for each in way.wait(people)]
    found = way.together(*(lambda: people for _ in range(MANY)))
    assert [[each.id for each in one] for one in found] == [expected] * MANY


def test_embedded_property_is_fetched_by_many(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        person = session.people_endpoint().get_person_by_id("mmcbride")
        wall = threading.Barrier(MANY)
        found: list[list[str]] = []

        def look() -> None:
            wall.wait()
            found.append([each.name for each in person.roles or ()])

        threads = [threading.Thread(target=look) for _ in range(MANY)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert len(found) == MANY
        assert len({tuple(each) for each in found}) == 1


def test_iteration_is_for_one(sandbox: Sandbox) -> None:
    refused: list[str] = []

    def interfere(read: int, total: int | None) -> None:
        del read, total
        with pytest.raises(ValueError, match="already executing") as caught:
            next(pages)
        refused.append(str(caught.value))

    with sandbox.session() as session:
        people = session.people_endpoint().get_people(limit=10)
        pages = iter(people.with_options(progress=interfere).pages())
        assert [len(page) for page in pages] == [10, 10, 5]
    assert len(refused) == 3


def test_tasks_of_one_loop_share_a_session(sandbox: Sandbox) -> None:
    async def story(session: AsyncXMSession) -> list[str]:
        people = session.people_endpoint()
        found = await asyncio.gather(
            *(people.get_person_by_id(name) for name in ["mmcbride", "asilva"] * 4)
        )
        await session.aclose()
        return [each.target_name for each in found]

    assert asyncio.run(story(sandbox.async_session())) == ["mmcbride", "asilva"] * 4
