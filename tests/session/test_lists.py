"""Lists: lazy, whole, in order, and what happens when the service's pages are not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sized
from typing import Any

import pytest

from tests.session.service import Answer, Arrived, Service, running_service
from tests.session.ways import Session, Way
from xmatters import AsyncXMSession
from xmatters.errors import ApiError, PaginationError
from xmatters.sandbox import Sandbox
from xmatters.utils import Pagination

PEOPLE_PATH = "/api/xm/1/people"


def names(people: Any) -> list[str]:
    return [person.target_name for person in people]


def offsets(requests: list[Any]) -> list[str]:
    """Return at which item each request began."""
    queries = [dict(pair.split("=") for pair in each.query.split("&")) for each in requests]
    return [query.get("offset", "0") for query in queries]


# Lazy, in order, again and again


def test_nothing_is_fetched_until_it_is_read(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people()
    assert repr(people).endswith("Pagination of getPeople>")
    assert sandbox.requests == []
    assert len(way.wait(people)) == 25
    assert len(sandbox.requests) == 1


def test_all_pages_in_order(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    whole = names(way.wait(people.get_people(limit=1000)))
    sandbox.clear_requests()
    assert names(way.wait(people.get_people(limit=10))) == whole
    assert offsets(sandbox.requests) == ["0", "10", "20"]
    assert len(set(whole)) == len(whole) == 25


@pytest.mark.parametrize(("limit", "requests"), [(1, 25), (5, 5), (24, 2), (25, 1), (26, 1)])
def test_page_size_does_not_matter(way: Way, sandbox: Sandbox, limit: int, requests: int) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=limit)
    assert len(way.wait(people)) == 25
    assert len(sandbox.requests) == requests


def test_list_can_be_iterated_again(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=10)
    first, second = way.wait(people), way.wait(people)
    assert first == second
    assert len(sandbox.requests) == 6


def test_pages_are_fetched_as_they_are_reached(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        people = iter(session.people_endpoint().get_people(limit=10))
        for _ in range(10):
            next(people)
        assert len(sandbox.requests) == 1
        next(people)
        assert len(sandbox.requests) == 2


def test_pages_are_fetched_as_they_are_reached_asynchronously(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with sandbox.async_session() as session:
            seen = 0
            async for person in session.people_endpoint().get_people(limit=10):
                assert person.id
                seen += 1
                assert len(sandbox.requests) == (seen + 9) // 10
            assert seen == 25

    asyncio.run(story())


def test_two_iterations_do_not_disturb_each_other(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        people = session.people_endpoint().get_people(limit=10)
        pairs = list(zip(people, people, strict=True))
    assert len(pairs) == 25
    assert all(left == right for left, right in pairs)


def test_page_by_page(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        pages = session.people_endpoint().get_people(limit=10).pages()
        assert [len(page) for page in pages] == [10, 10, 5]


def test_page_by_page_asynchronously(sandbox: Sandbox) -> None:
    async def story() -> list[int]:
        async with sandbox.async_session() as session:
            pages = session.people_endpoint().get_people(limit=10).pages()
            return [len(page) async for page in pages]

    assert asyncio.run(story()) == [10, 10, 5]


# How many


def test_length_total_and_truth(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        people = session.people_endpoint().get_people(limit=10)
        assert isinstance(people, Pagination)
        assert len(people) == people.total == people.get_total() == people.get_count() == 25
        assert people
        assert repr(people) == "<Pagination of getPeople, total=25>"
        assert len(sandbox.requests) == 1
        # The page that was fetched for it is the first of the list.
        assert len(list(people)) == 25
        assert len(sandbox.requests) == 3


def test_total_asynchronously(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with sandbox.async_session() as session:
            people = session.people_endpoint().get_people(limit=10)
            assert await people.get_total() == await people.get_count() == 25
            assert repr(people) == "<AsyncPagination of getPeople, total=25>"
            assert len(await people.to_list()) == 25
            assert not isinstance(people, Sized)

    asyncio.run(story())
    assert len(sandbox.requests) == 3


def test_empty_list_is_falsy(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        people = session.people_endpoint().get_people(target_name="nobody")
        assert not people
        assert len(people) == people.total == 0
        assert list(people) == []
        assert list(people) == []


def test_empty_list_asynchronously(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with sandbox.async_session() as session:
            people = session.people_endpoint().get_people(target_name="nobody")
            assert await people.to_list() == []
            assert await people.get_total() == 0

    asyncio.run(story())


def test_list_that_begins_later(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    whole = names(way.wait(people.get_people()))
    later = people.get_people(offset=20, limit=3)
    assert names(way.wait(later)) == whole[20:]
    assert way.wait(later.get_total()) == 25
    assert way.wait(later.get_count()) == 5


def test_list_that_begins_beyond_the_end(way: Way, sandbox: Sandbox) -> None:
    later = way.session(sandbox).people_endpoint().get_people(offset=100)
    assert way.wait(later) == []
    assert way.wait(later.get_count()) == 0


def test_items_know_their_session(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=2)
    for person in way.wait(people)[:3]:
        assert way.wait(person.get_devices())


# Links of the service that lose and gain parameters


def queries(sandbox: Sandbox) -> list[str]:
    return [each.query for each in sandbox.requests]


def test_parameters_that_the_links_drop_are_sent_for_each_page(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(embed=["roles"], limit=10)
    assert all(person.roles for person in way.wait(people))
    assert queries(sandbox) == [
        "embed=roles&limit=10",
        "embed=roles&limit=10&offset=10",
        "embed=roles&limit=10&offset=20",
    ]


def test_dropped_operand(way: Way, sandbox: Sandbox) -> None:
    groups = way.session(sandbox).groups_endpoint()
    found = way.wait(groups.get_groups(search="operations data", operand="AND", limit=1))
    assert names(found) == ["Database Operations"]
    both = way.wait(groups.get_groups(search="operations data", limit=1))
    assert len(both) > 1
    assert all("search=operations%20data" in each for each in queries(sandbox))


def test_dropped_embeds_of_events(way: Way, sandbox: Sandbox) -> None:
    events = way.session(sandbox).events_endpoint()
    found = way.wait(events.get_events(embed=["properties", "annotations"], limit=40))
    assert len(found) == 60
    assert sum(event.properties is not None for event in found) == 59
    assert all(event.annotations is not None for event in found)


def test_unknown_parameters_are_sent_for_each_page(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people({"brandNew": "a b"}, limit=20)
    way.wait(people)
    assert len(sandbox.requests) == 2
    assert all("brandNew=a%20b" in each for each in queries(sandbox))


def test_moment_that_the_service_filled_in_stays_for_all_pages(way: Way, sandbox: Sandbox) -> None:
    on_call = way.session(sandbox).oncall_endpoint()
    groups = ["Service Desk", "Database Operations", "Network/Security"]
    entries = way.wait(on_call.get_oncall(groups=groups, limit=1))
    assert len(entries) == len(sandbox.requests) == 4
    first, *others = queries(sandbox)
    assert "at=" not in first
    assert all("&at=2026-03-02T16%3A00%3A00" in each for each in others)


def test_list_without_links(way: Way, sandbox: Sandbox) -> None:
    types = way.wait(way.session(sandbox).device_types_endpoint().get_device_types())
    assert "EMAIL" in types
    assert len(types) == types.total == len(list(types))
    assert all(isinstance(each, str) for each in types)


# A service that does not play by the rules

Pages = Callable[[Arrived], dict[str, Any]]


def person(number: int) -> dict[str, Any]:
    return {"id": str(number), "targetName": f"p{number}", "firstName": "P", "lastName": "Q"}


def reading(
    way: Way, service: Service, page: Pages, **params: Any
) -> tuple[Session, Callable[[], list[str]]]:
    """Return a session, and what reads the names of all people there."""
    service.reply = lambda arrived: Answer(page(arrived))
    session = way.connect(service.url).set_authentication("mary", "hush")
    return session, lambda: names(way.wait(session.people_endpoint().get_people(**params)))


def honest(
    arrived: Arrived,
    total: int,
    limit: int = 2,
    link: str | None = PEOPLE_PATH + "?offset={next}&limit={limit}",
    *,
    show_total: bool = True,
) -> dict[str, Any]:
    """Return the page that was asked for, with a link to the next one."""
    offset = int(arrived.query.get("offset", "0"))
    numbers = range(offset, min(offset + limit, total))
    page: dict[str, Any] = {"count": len(numbers), "data": [person(each) for each in numbers]}
    if show_total:
        page["total"] = total
    if link is not None and offset + limit < total:
        page["links"] = {"next": link.format(next=offset + limit, limit=limit)}
    return page


ALL_FIVE = [f"p{number}" for number in range(5)]


@pytest.mark.parametrize(
    "link",
    [
        None,
        PEOPLE_PATH + "?limit={limit}&offset={next}",
        PEOPLE_PATH + "?offset={next}",
        PEOPLE_PATH,
        "",
        "?offset={next}",
        "nonsense",
        "https://[broken",
        PEOPLE_PATH + "?offset=many",
    ],
)
def test_all_pages_whatever_the_links_look_like(
    way: Way, service: Service, link: str | None
) -> None:
    _, read = reading(way, service, lambda arrived: honest(arrived, 5, link=link))
    assert read() == ALL_FIVE
    assert len(service.arrived) == 3


@pytest.mark.parametrize(
    "link", [PEOPLE_PATH + "?offset={next}", PEOPLE_PATH, "https://[broken", "nonsense"]
)
def test_all_pages_where_only_links_tell_that_there_are_more(
    way: Way, service: Service, link: str
) -> None:
    def page(arrived: Arrived) -> dict[str, Any]:
        return honest(arrived, 5, link=link, show_total=False)

    session, read = reading(way, service, page)
    assert read() == ALL_FIVE
    assert way.wait(session.people_endpoint().get_people().get_total()) == 5
    assert way.wait(session.people_endpoint().get_people(offset=3).get_count()) == 2


@pytest.mark.parametrize("show_total", [True, False])
@pytest.mark.parametrize("path", [PEOPLE_PATH, "/steal"])
@pytest.mark.parametrize("scheme", ["http:", ""])
def test_link_to_another_host_is_never_followed(
    way: Way, service: Service, scheme: str, path: str, show_total: bool
) -> None:
    with running_service() as other:
        link = scheme + other.url.removeprefix("http:") + path + "?offset={next}&evil=1"

        def page(arrived: Arrived) -> dict[str, Any]:
            return honest(arrived, 5, link=link, show_total=show_total)

        _, read = reading(way, service, page)
        assert read() == ALL_FIVE
    assert other.arrived == []
    assert all("evil" not in each.target for each in service.arrived)


def test_link_to_another_path_is_never_followed(way: Way, service: Service) -> None:
    link = "/api/xm/1/groups?offset={next}"
    _, read = reading(way, service, lambda arrived: honest(arrived, 5, link=link))
    assert read() == ALL_FIVE
    assert {each.path for each in service.arrived} == {PEOPLE_PATH}


def test_link_cannot_change_what_the_caller_asked_for(way: Way, service: Service) -> None:
    link = PEOPLE_PATH + "?offset={next}&status=INACTIVE&embed=devices&limit=1&brandNew=2"
    _, read = reading(
        way,
        service,
        lambda arrived: honest(arrived, 5, link=link),
        status="ACTIVE",
        limit=2,
        params={"brandNew": 1},
    )
    assert read() == ALL_FIVE
    asked = [each.query for each in service.arrived]
    assert {query["status"] for query in asked} == {"ACTIVE"}
    assert {query["limit"] for query in asked} == {"2"}
    assert {query["brandNew"] for query in asked} == {"1"}


def test_null_is_never_an_item(way: Way, service: Service) -> None:
    page = {"count": 4, "total": 4, "data": [person(0), None, person(1), None]}
    _, read = reading(way, service, lambda _: page)
    assert read() == ["p0", "p1"]


def test_list_that_grows_while_it_is_read(way: Way, service: Service) -> None:
    _, read = reading(way, service, lambda arrived: honest(arrived, 3 + len(service.arrived)))
    # A page of two, then two, then two: each time there is one more.
    assert read() == [f"p{number}" for number in range(6)]


def test_list_that_shrinks_behind_the_reader(way: Way, service: Service) -> None:
    totals = iter([6, 5, 5, 5])
    _, read = reading(way, service, lambda arrived: honest(arrived, next(totals)))
    assert read() == ALL_FIVE


# Never for ever, never a part as the whole


def test_same_page_again_and_again(way: Way, service: Service) -> None:
    page = {"count": 2, "total": 100, "data": [person(0), person(1)]}
    _, read = reading(way, service, lambda _: page)
    with pytest.raises(PaginationError, match="sent the same page of getPeople twice"):
        read()
    assert len(service.arrived) == 2


@pytest.mark.parametrize("total", [None, 10**9])
@pytest.mark.parametrize("cycle", [2, 3, 7])
def test_pages_that_go_round_in_a_circle(
    way: Way, service: Service, cycle: int, total: int | None
) -> None:
    def page(arrived: Arrived) -> dict[str, Any]:
        offset = int(arrived.query.get("offset", "0"))
        found = honest(arrived, 10**9, limit=1)
        return {**found, "total": total, "data": [person(offset % cycle)]}

    _, read = reading(way, service, page)
    with pytest.raises(PaginationError, match="same page of getPeople"):
        read()
    assert len(service.arrived) < 40


def test_link_that_always_leads_on(way: Way, service: Service) -> None:
    """After the last item the pages are empty, but still have a link to the next one."""

    def page(arrived: Arrived) -> dict[str, Any]:
        offset = int(arrived.query.get("offset", "0"))
        next_link = {"next": f"{PEOPLE_PATH}?offset={offset + 2}"}
        return {**honest(arrived, 5, show_total=False), "links": next_link}

    _, read = reading(way, service, page)
    assert read() == ALL_FIVE
    # `list()` asks for the length first, which is not known before all was read.
    assert len(service.arrived) in (4, 8)


@pytest.mark.parametrize("offset", [0, 1])
def test_list_that_ends_too_early(way: Way, service: Service, offset: int) -> None:
    def page(arrived: Arrived) -> dict[str, Any]:
        return {**honest(arrived, 3, link=None), "total": 5}

    _, read = reading(way, service, page, offset=offset)
    with pytest.raises(PaginationError, match="ended at 3 of 5 items"):
        read()


def test_page_that_is_short_while_the_link_goes_on(way: Way, service: Service) -> None:
    """The link skips an item that never came."""

    def page(arrived: Arrived) -> dict[str, Any]:
        found = honest(arrived, 6)
        if arrived.query.get("offset") == "2":
            del found["data"][1]
        return found

    _, read = reading(way, service, page)
    with pytest.raises(PaginationError, match="of 6 items"):
        read()


@pytest.mark.parametrize(
    "page",
    [
        {"count": 2, "total": 2},
        {"count": 2, "total": 2, "data": None},
        {"count": 2, "total": 2, "data": {"0": person(0)}},
        {"count": 2, "total": 2, "data": "people"},
        {},
    ],
)
def test_page_without_a_list(way: Way, service: Service, page: dict[str, Any]) -> None:
    session, read = reading(way, service, lambda _: page)
    with pytest.raises(PaginationError, match="a page of getPeople has no list of items"):
        read()
    with pytest.raises(PaginationError):
        way.wait(session.people_endpoint().get_people().get_total())


def test_error_in_the_middle_is_no_end(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint().get_people(limit=10)
    sandbox.fail_next(count=1)
    sandbox.fail_next(403, count=1)
    with pytest.raises(ApiError):
        way.wait(people)
    assert len(way.wait(people)) == 25


def test_loop_that_is_left_early_closes(sandbox: Sandbox) -> None:
    async def story(session: AsyncXMSession) -> None:
        async with session:
            async for _ in session.people_endpoint().get_people(limit=10):
                break

    asyncio.run(story(sandbox.async_session()))
    assert len(sandbox.requests) == 1
