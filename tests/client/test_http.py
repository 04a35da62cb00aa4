"""The client over real HTTP: what arrives at a server, and what comes of its answers."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.loopback import Loopback, running_loopback
from xmatters_client import Client, DecodeError, InvalidRequestError, StatusError
from xmatters_client.api.events import get_event_attachment
from xmatters_client.api.group_members import remove_group_member
from xmatters_client.api.oauth import request_token
from xmatters_client.api.people import (
    create_or_update_person,
    delete_person,
    get_people,
    get_person,
)
from xmatters_client.models import PasswordTokenRequest, Person, PersonUpdate

MARY = b'{"id": "1", "targetName": "mmcbride", "firstName": "Mary", "lastName": "McBride"}'


@pytest.fixture
def client(server: Loopback) -> Iterator[Client]:
    """A client of that server, without credentials."""
    with Client(server.url) as found:
        yield found


def test_a_person_is_got(server: Loopback, client: Client) -> None:
    server.answer(MARY)
    person = get_person.sync("mmcbride", client=client)
    assert (person.id, person.first_name) == ("1", "Mary")
    assert (server.last.method, server.last.target) == ("GET", "/api/xm/1/people/mmcbride")
    assert server.last.headers["accept"] == "application/json"
    assert "authorization" not in server.last.headers
    assert server.last.content == b""


def test_a_person_is_got_asynchronously(server: Loopback) -> None:
    server.answer(MARY)

    async def story() -> Person:
        async with Client(server.url) as client:
            first, second = await asyncio.gather(
                get_person.asyncio("mmcbride", client=client),
                get_person.asyncio("mmcbride", client=client),
            )
            assert first == second
            return first

    assert asyncio.run(story()).first_name == "Mary"
    assert [came.target for came in server.arrived] == ["/api/xm/1/people/mmcbride"] * 2


def test_the_raw_answer_is_there_as_well(server: Loopback, client: Client) -> None:
    server.answer(MARY, 203, {"X-Request": "r-1"})
    answer = get_person.sync_detailed("mmcbride", client=client)
    assert (answer.status_code, answer.content) == (203, MARY)
    assert answer.headers["x-request"] == answer.headers["X-REQUEST"] == "r-1"
    assert answer.parsed == get_person.sync("mmcbride", client=client)


def test_the_raw_answer_is_there_asynchronously_too(server: Loopback) -> None:
    server.answer(MARY, 200, {"X-Request": "r-1"})

    async def story() -> None:
        async with Client(server.url) as client:
            answer = await get_person.asyncio_detailed("mmcbride", client=client)
            assert (answer.status_code, answer.content) == (200, MARY)
            assert answer.headers["x-request"] == "r-1"
            assert answer.parsed.first_name == "Mary"

    asyncio.run(story())


def test_a_person_is_changed(server: Loopback, client: Client) -> None:
    server.answer(MARY)
    body = PersonUpdate(id="1", first_name="Mary ✓", phone_login=None)
    create_or_update_person.sync(client=client, body=body)
    assert (server.last.method, server.last.target) == ("POST", "/api/xm/1/people")
    assert server.last.headers["content-type"] == "application/json"
    assert json.loads(server.last.content) == {
        "id": "1",
        "firstName": "Mary ✓",
        "phoneLogin": None,
    }


def test_a_token_is_asked_for_with_a_form(server: Loopback, client: Client) -> None:
    server.answer(b'{"access_token": "t1"}')
    body = PasswordTokenRequest(
        grant_type="password", client_id="c1", username="mary@example.com", password="a&b"
    )
    assert request_token.sync(client=client, body=body).access_token == "t1"
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert server.last.content == (
        b"grant_type=password&client_id=c1&username=mary%40example.com&password=a%26b"
    )


STATUSES = [300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503]


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_that_is_not_a_success_is_an_error_with_the_answer(
    server: Loopback, client: Client, status: int
) -> None:
    content = b"" if status == 304 else b'{"code": 1, "reason": "so"}'
    server.answer(content, status, {"Location": "/elsewhere", "Retry-After": "7"})
    with pytest.raises(StatusError) as caught:
        get_person.sync("mmcbride", client=client)
    error = caught.value
    assert (error.operation_id, error.status_code) == ("getPerson", status)
    assert (error.content, error.headers["retry-after"]) == (content, "7")
    assert [came.target for came in server.arrived] == ["/api/xm/1/people/mmcbride"]


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_status_that_is_not_a_success_is_an_error_asynchronously(
    server: Loopback, status: int
) -> None:
    server.answer(b"", status, {"Location": "/elsewhere"})

    async def story() -> None:
        async with Client(server.url) as client:
            await get_person.asyncio("mmcbride", client=client)

    with pytest.raises(StatusError) as caught:
        asyncio.run(story())
    assert caught.value.status_code == status
    assert len(server.arrived) == 1


def test_an_answer_that_cannot_be_read_is_an_error(server: Loopback, client: Client) -> None:
    server.answer(b"<html>Sign in</html>")
    with pytest.raises(DecodeError, match=r"getPerson cannot be read at \$"):
        get_person.sync("mmcbride", client=client)


def test_no_content_is_none(server: Loopback, client: Client) -> None:
    server.answer(b"", 204)
    assert delete_person.sync("mmcbride", client=client) is None


def test_a_file_is_bytes(server: Loopback, client: Client) -> None:
    server.answer(b"\x89PNG\x00{}", 200, {"Content-Type": "image/png"})
    assert get_event_attachment.sync("1", "2", client=client) == b"\x89PNG\x00{}"


@pytest.mark.parametrize(
    ("value", "arrives"),
    [
        ("Company/Division-login", "Company%2FDivision-login"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("Database Operations", "Database%20Operations"),
        ("mmcbride|Work Email", "mmcbride%7CWork%20Email"),
        ("mary@example.com", "mary%40example.com"),
        ("Zürich 東京", "Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC"),
        ("a+b", "a%2Bb"),
        ("a?b#c", "a%3Fb%23c"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("a\\b:c;d", "a%5Cb%3Ac%3Bd"),
    ],
)
def test_a_path_value_arrives_as_one_segment(
    server: Loopback, client: Client, value: str, arrives: str
) -> None:
    get_person.sync(value, client=client)
    assert server.last.target == f"/api/xm/1/people/{arrives}"
    remove_group_member.sync(value, "x", client=client)
    assert server.last.target == f"/api/xm/1/groups/{arrives}/members/x"


@pytest.mark.parametrize("value", ["", ".", "..", " .", "a\nb"])
def test_a_path_value_that_leads_elsewhere_is_never_sent(
    server: Loopback, client: Client, value: str
) -> None:
    with pytest.raises(InvalidRequestError):
        get_person.sync(value, client=client)
    with pytest.raises(InvalidRequestError):
        delete_person.sync(value, client=client)
    assert server.arrived == []


def test_lists_arrive_joined_by_commas(server: Loopback, client: Client) -> None:
    get_people.sync(
        client=client,
        groups=["Ops, Denver", "R&D", "Zürich"],
        property_names=["a|b", "c d"],
        embed=["roles", "devices"],
        groups_dot_exists=True,
        limit=2,
    )
    assert server.last.target == (
        "/api/xm/1/people?groups=Ops%2C%20Denver,R%26D,Z%C3%BCrich"
        "&propertyNames=a%7Cb,c%20d&embed=roles,devices&groups.exists=true&limit=2"
    )


def test_nothing_is_asked_for_unasked(server: Loopback, client: Client) -> None:
    get_people.sync(client=client)
    assert server.last.target == "/api/xm/1/people"


def test_a_name_and_password_are_sent_as_basic_authentication(server: Loopback) -> None:
    with Client(server.url, username="x-api-key", password="hush") as client:
        get_person.sync("mmcbride", client=client)
        assert "hush" not in repr(client)
    assert server.last.headers["authorization"] == (
        f"Basic {b64encode(b'x-api-key:hush').decode()}"
    )


def test_a_token_is_sent_as_bearer_and_never_shown(server: Loopback) -> None:
    with Client(server.url + "/", token="hush") as client:
        get_person.sync("mmcbride", client=client)
        assert repr(client) == f"Client({server.url!r})"
    assert server.last.headers["authorization"] == "Bearer hush"
    assert server.last.target == "/api/xm/1/people/mmcbride"


def test_a_client_of_your_own_keeps_its_settings_and_stays_open(server: Loopback) -> None:
    with httpx.Client(headers={"X-Own": "1"}, auth=("mary", "hush")) as own:
        with Client(server.url, http_client=own) as client:
            get_person.sync("mmcbride", client=client)
        assert not own.is_closed
    assert server.last.headers["x-own"] == "1"
    assert server.last.headers["authorization"] == f"Basic {b64encode(b'mary:hush').decode()}"


def test_an_async_client_of_your_own_keeps_its_settings_and_stays_open(server: Loopback) -> None:
    async def story() -> None:
        async with httpx.AsyncClient(headers={"X-Own": "1"}, auth=("mary", "hush")) as own:
            async with Client(server.url, async_http_client=own) as client:
                await get_person.asyncio("mmcbride", client=client)
            assert not own.is_closed

    asyncio.run(story())
    assert server.last.headers["x-own"] == "1"
    assert server.last.headers["authorization"] == f"Basic {b64encode(b'mary:hush').decode()}"


def test_a_client_can_be_used_again_after_it_was_closed(server: Loopback, client: Client) -> None:
    get_person.sync("mmcbride", client=client)
    client.close()
    client.close()
    get_person.sync("mmcbride", client=client)
    assert len(server.arrived) == 2


def test_a_service_that_cannot_be_reached_is_an_error_of_httpx() -> None:
    with running_loopback() as gone:
        pass
    with Client(gone.url) as client, pytest.raises(httpx.ConnectError):
        get_person.sync("mmcbride", client=client)


def test_a_service_that_is_silent_is_given_up(server: Loopback) -> None:
    server.silent = True
    with Client(server.url, timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
        get_person.sync("mmcbride", client=client)


@pytest.fixture(scope="module")
def lasting() -> Iterator[tuple[Loopback, Client]]:
    """A server and its client for many short stories."""
    with running_loopback() as server, Client(server.url) as client:
        yield server, client


@settings(derandomize=True, deadline=None, max_examples=60)
@given(value=st.text(min_size=1) | st.text(alphabet="./%\\ ?#|@:;,é", min_size=1))
def test_the_path_value_that_arrives_is_the_one_that_was_meant(
    lasting: tuple[Loopback, Client], value: str
) -> None:
    server, client = lasting
    before = len(server.arrived)
    try:
        get_person.sync(value, client=client)
    except InvalidRequestError:
        assert len(server.arrived) == before
        return
    start, segment = server.last.target.rsplit("/", 1)
    assert start == "/api/xm/1/people"
    assert unquote(segment, errors="strict") == value


@settings(derandomize=True, deadline=None, max_examples=40)
@given(
    search=st.text(st.characters(exclude_categories=["Cs"])),
    groups=st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1),
)
def test_the_query_values_that_arrive_are_those_that_were_meant(
    lasting: tuple[Loopback, Client], search: str, groups: list[str]
) -> None:
    server, client = lasting
    get_people.sync(client=client, search=search, groups=groups)
    path, _, query = server.last.target.partition("?")
    assert path == "/api/xm/1/people"
    pairs: list[Any] = [pair.split("=") for pair in query.split("&")]
    assert [name for name, _ in pairs] == ["search", "groups"]
    assert unquote(pairs[0][1]) == search
    assert [unquote(item) for item in pairs[1][1].split(",")] == groups
