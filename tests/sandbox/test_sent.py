"""What tests of users ask of the requests that were sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from xmatters import XMSession, errors
from xmatters.sandbox import Sandbox, SentRequests

CREATE = "createOrUpdatePerson"


@pytest.fixture
def empty() -> Iterator[Sandbox]:
    with Sandbox(world="empty") as running:
        yield running


@pytest.fixture
def session(empty: Sandbox) -> XMSession:
    return empty.session(max_retries=0)


def create(session: XMSession, name: str, **fields: Any) -> None:
    session.people_endpoint().create_person(
        target_name=name, first_name="New", last_name="Person", roles=["Standard User"], **fields
    )


def failure(check: Any, *arguments: Any, **named: Any) -> list[str]:
    with pytest.raises(AssertionError) as caught:
        check(*arguments, **named)
    return str(caught.value).splitlines()


def test_requests_to_an_operation(empty: Sandbox, session: XMSession) -> None:
    create(session, "one")
    session.sites_endpoint().get_sites().to_list()
    create(session, "two")
    found = empty.requests.to(CREATE)
    assert isinstance(found, SentRequests)
    assert [each.body["targetName"] for each in found] == ["one", "two"]
    assert empty.requests.writes == found
    assert str(found[0]) == "POST /api/xm/1/people -> 201"


def test_values_of_path_and_query_are_decoded(empty: Sandbox, session: XMSession) -> None:
    session.people_endpoint().get_people(search="a b&c", status="ACTIVE").to_list()
    with pytest.raises(errors.NotFoundError):
        session.groups_endpoint().get_group_by_id("A/B")
    listed, single = empty.requests
    assert listed.query_values["search"] == "a b&c"
    assert listed.path_values == {}
    assert single.path_values == {"groupId": "A/B"}
    assert str(single) == "GET /api/xm/1/groups/A%2FB -> 404"
    empty.assert_sent("getPeople", query={"search": "a b&c"}, count=1)
    empty.assert_sent("getGroup", path={"groupId": "A/B"}, status=404)


def test_what_is_sent_may_have_more_than_is_asked_for(empty: Sandbox, session: XMSession) -> None:
    create(session, "one", properties={"First Aid": True, "Skills": ["Oracle"]})
    parts: tuple[Any, ...] = (
        {},
        {"targetName": "one", "roles": ["Standard User"]},
        {"properties": {"First Aid": True}},
    )
    for body in parts:
        assert empty.assert_sent(CREATE, body=body) == empty.requests
    others: tuple[Any, ...] = (
        {"roles": []},
        {"properties": {"First Aid": 1}},
        {"properties": {"Skills": ["Oracle", "SQL"]}},
        {"properties": None, "targetName": "one"},
        [],
    )
    for body in others:
        failure(empty.assert_sent, CREATE, body=body)


def test_a_failure_shows_what_was_sent_instead(empty: Sandbox, session: XMSession) -> None:
    session.sites_endpoint().get_sites().to_list()
    create(session, "one")
    found = failure(empty.assert_sent, CREATE, body={"targetName": "two", "status": "ACTIVE"})
    assert found == [
        f"{CREATE} was not called, with",
        '  body {"targetName": "two", "status": "ACTIVE"}',
        f"requests to {CREATE}:",
        "  1. POST /api/xm/1/people -> 201",
        '     body {"targetName": "one", "firstName": "New", "lastName": "Person", '
        '"roles": ["Standard User"]}',
        '     but body.targetName is "one", not "two"',
        '     but body.status is missing, not "ACTIVE"',
        "other requests: getSites (1)",
    ]


def test_a_failure_tells_how_often(empty: Sandbox, session: XMSession) -> None:
    session.sites_endpoint().get_sites().to_list()
    empty.assert_sent("getSites", count=1)
    empty.assert_sent("getPeople", count=0)
    assert failure(empty.assert_sent, "getSites", count=2)[0] == (
        "getSites was called once, not twice"
    )
    assert failure(empty.assert_sent, "getSites", count=0)[0] == (
        "getSites was called once, not never"
    )
    assert failure(empty.assert_sent, "getPeople") == [
        "getPeople was not called",
        "requests to getPeople: none",
        "other requests: getSites (1)",
    ]


def test_a_long_story_is_cut_short(empty: Sandbox, session: XMSession) -> None:
    for _ in range(25):
        session.sites_endpoint().get_sites().to_list()
    create(session, "long", properties={"Department": "x" * 1000})
    assert failure(empty.assert_sent, "getSites", count=1)[-2:] == [
        "  and 5 more",
        f"other requests: {CREATE} (1)",
    ]
    assert max(map(len, failure(empty.assert_sent, CREATE, status=200))) < 500


def test_nothing_sent(empty: Sandbox, session: XMSession) -> None:
    empty.assert_nothing_sent()
    session.sites_endpoint().get_sites().to_list()
    empty.assert_nothing_sent(CREATE, "deletePerson")
    assert failure(empty.assert_nothing_sent)[0].startswith("nothing should have been sent")
    assert failure(empty.assert_nothing_sent, "getSites")[1:] == ["  1. GET /api/xm/1/sites -> 200"]


def test_nothing_written(empty: Sandbox) -> None:
    session = empty.session(oauth2=True)
    session.people_endpoint().get_people().to_list()
    empty.assert_nothing_written()
    with pytest.raises(errors.ForbiddenError):
        session.people_endpoint().delete_person("mmcbride")
    assert failure(empty.assert_nothing_written) == [
        "nothing should have been written, but these were sent:",
        "  1. DELETE /api/xm/1/people/mmcbride -> 403",
    ]


def test_operations_that_do_not_exist_are_never_looked_for(empty: Sandbox) -> None:
    for check in (empty.assert_sent, empty.assert_nothing_sent, empty.requests.to):
        with pytest.raises(ValueError, match=r"no operation 'getPerso'; did you mean getPerson"):
            check("getPerso")


def test_failures_have_no_secrets(empty: Sandbox, session: XMSession) -> None:
    create(session, "one", password="hush-hush")
    assert "hush" not in "\n".join(failure(empty.assert_sent, CREATE, body={"id": "x"}))
