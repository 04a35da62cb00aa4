"""What a client really sees of each kind of fault."""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import ssl
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.wire import PEOPLE, connection, head, received
from xmatters.sandbox import Fault, Sandbox
from xmatters.sandbox.fault_replies import UNKNOWN_FIELD, UNKNOWN_KIND, UNKNOWN_VALUE
from xmatters.sandbox.schemas import reply_checker

NEW = {"firstName": "New", "lastName": "Person", "roles": ["Standard User"]}
DEVICES = "getPersonDevices"


@pytest.fixture(autouse=True)
def no_faults_left(sandbox: Sandbox) -> Iterator[None]:
    yield
    sandbox.faults.clear()


# Answers in place of the proper one


@pytest.mark.parametrize("status", [400, 401, 403, 429, 500, 501, 502, 503, 504])
def test_status(sandbox: Sandbox, client: httpx.Client, status: int) -> None:
    sandbox.faults.script(str(status))
    reply = client.get(PEOPLE)
    assert (reply.status_code, reply.json()["code"]) == (status, status)
    assert "retry-after" not in reply.headers
    assert reply_checker().problems("getPeople", status, reply.json()) == []
    assert client.get(PEOPLE).status_code == 200


def test_retry_after_in_seconds(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.script("429 retry-after=2")
    assert client.get(PEOPLE).headers["retry-after"] == "2"


def test_retry_after_as_a_date(sandbox: Sandbox, client: httpx.Client) -> None:
    before = datetime.datetime.now(datetime.UTC)
    sandbox.faults.script("503 retry-after-date=120")
    text = client.get(PEOPLE).headers["retry-after"]
    after = datetime.datetime.now(datetime.UTC)
    assert text.endswith(" GMT")
    ahead = datetime.timedelta(seconds=120)
    found = email.utils.parsedate_to_datetime(text)
    assert before + ahead <= found <= after + ahead + datetime.timedelta(seconds=1)


def test_html_page(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.script("html", "html status=504 retry-after=1", "html status=200")
    for status in (502, 504, 200):
        reply = client.get(PEOPLE)
        assert reply.status_code == status
        assert reply.headers["content-type"] == "text/html;charset=utf-8"
        assert reply.text.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("kind", ["503", "html", "drop", "reset"])
def test_what_is_carried_out_although_the_answer_is_lost(
    sandbox: Sandbox, call: Caller, kind: str
) -> None:
    for option, status in (("", 404), (" carry-out", 200)):
        name = f"lost-{kind}{option.strip()}"
        sandbox.faults.script(f"{kind}{option}")
        try:
            reply = call.client.post(PEOPLE, json={"targetName": name, **NEW})
        except httpx.TransportError:
            assert kind in ("drop", "reset")
        else:
            assert reply.status_code in (502, 503)
        call("getPerson", name, status=status)


# Connections


def test_dropped_connection(sandbox: Sandbox) -> None:
    sandbox.faults.script("drop")
    with connection(sandbox) as connected:
        connected.sendall(head(sandbox, "GET", PEOPLE))
        assert received(connected) == b""


def test_reset_connection(sandbox: Sandbox) -> None:
    sandbox.faults.script("reset")
    with connection(sandbox) as connected:
        connected.sendall(head(sandbox, "GET", PEOPLE))
        with pytest.raises(ConnectionResetError):
            received(connected)


def _upload(sandbox: Sandbox) -> bytes:
    headers = {"Content_Length": 1000, "Content_Type": "application/json"}
    return head(sandbox, "POST", PEOPLE, Expect="100-continue", **headers)


def test_connection_that_ends_before_the_body_is_read(sandbox: Sandbox) -> None:
    """The server asks for the body (100) only if it means to read it."""
    sandbox.faults.script("drop unread", "drop")
    with connection(sandbox) as connected:
        connected.sendall(_upload(sandbox))
        assert received(connected) == b""
    with connection(sandbox) as connected:
        connected.sendall(_upload(sandbox))
        assert connected.recv(65536).startswith(b"HTTP/1.1 100 ")
        connected.sendall(b" " * 1000)
        assert received(connected) == b""


def test_connection_that_is_reset_before_the_body_is_read(sandbox: Sandbox) -> None:
    sandbox.faults.add("reset unread")
    with connection(sandbox) as connected:
        connected.sendall(_upload(sandbox))
        with pytest.raises(ConnectionResetError):
            received(connected)


def test_connections_end_under_tls_too() -> None:
    script = ["drop", "reset", "truncate", "truncate chunked"]
    with Sandbox(people=3, tls=True, script=script) as sandbox:
        context = ssl.create_default_context(cafile=sandbox.ca_file)
        with httpx.Client(base_url=sandbox.url, verify=context, trust_env=False) as client:
            for _ in script:
                with pytest.raises(httpx.TransportError):
                    client.get(PEOPLE)
            assert client.get(PEOPLE).status_code == 401


# Bodies


def _answer(sandbox: Sandbox) -> tuple[str, bytes]:
    with connection(sandbox) as connected:
        connected.sendall(head(sandbox, "GET", f"{PEOPLE}/mmcbride"))
        headers, _, body = received(connected).partition(b"\r\n\r\n")
    return headers.decode().casefold(), body


def test_truncated_body(sandbox: Sandbox, client: httpx.Client) -> None:
    whole = client.get(f"{PEOPLE}/mmcbride").content
    for part, size in ((0.5, len(whole) // 2), (0, 0), (1, len(whole) - 1)):
        sandbox.faults.script(Fault("truncate", part=part))
        headers, body = _answer(sandbox)
        assert f"content-length: {len(whole)}" in headers
        assert body == whole[:size]
    sandbox.faults.script("truncate")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        client.get(f"{PEOPLE}/mmcbride")


def test_truncated_body_in_chunks(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.script("truncate chunked")
    headers, body = _answer(sandbox)
    assert "transfer-encoding: chunked" in headers
    assert "content-length" not in headers
    assert len(body) > 100
    assert not body.endswith(b"0\r\n\r\n")
    sandbox.faults.script("truncate chunked")
    with pytest.raises(httpx.RemoteProtocolError, match="incomplete chunked read"):
        client.get(f"{PEOPLE}/mmcbride")


def test_an_empty_body_cannot_be_truncated(sandbox: Sandbox, call: Caller) -> None:
    sandbox.faults.add("truncate operation=DELETE")
    call("deletePerson", "nobody", status=204)


def test_slow_body(sandbox: Sandbox, client: httpx.Client) -> None:
    client.headers["Accept-Encoding"] = "identity"
    whole = client.get(PEOPLE).content
    sandbox.faults.script("slow seconds=0.01 pieces=3", "slow seconds=600 pieces=3")
    assert client.get(PEOPLE).content == whole
    with client.stream("GET", PEOPLE, timeout=0.1) as reply:
        pieces = reply.iter_raw()
        first = next(pieces)
        assert whole.startswith(first)
        assert len(first) < len(whole)
        with pytest.raises(httpx.ReadTimeout):
            next(pieces)


def test_latency(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add("latency delay=600 operation=getPeople", "503 delay=600 operation=getSites")
    for path in (PEOPLE, "/api/xm/1/sites"):
        with pytest.raises(httpx.ReadTimeout):
            client.get(path, timeout=0.05)
    assert client.get("/api/xm/1/groups").status_code == 200


# Tokens


def _tokens(sandbox: Sandbox, client: httpx.Client) -> dict[str, str]:
    form = {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": sandbox.password,
    }
    tokens: dict[str, str] = client.post("/api/xm/1/oauth2/token", data=form).json()
    return tokens


def _refresh(sandbox: Sandbox, client: httpx.Client, token: str) -> httpx.Response:
    form = {
        "grant_type": "refresh_token",
        "client_id": sandbox.client_id,
        "refresh_token": token,
    }
    return client.post("/api/xm/1/oauth2/token", data=form)


def _get(client: httpx.Client, tokens: dict[str, str]) -> httpx.Response:
    bearer = {"authorization": f"Bearer {tokens['access_token']}"}
    # The fixture's own credentials must not take part.
    return httpx.get(f"{client.base_url}{PEOPLE}", headers=bearer, trust_env=False)


@pytest.mark.parametrize(("kind", "renewed"), [("expired-token", 200), ("revoked-token", 400)])
def test_token(sandbox: Sandbox, client: httpx.Client, kind: str, renewed: int) -> None:
    tokens, others = _tokens(sandbox, client), _tokens(sandbox, client)
    assert _get(client, tokens).status_code == 200
    sandbox.faults.script(kind)
    # It is nothing to somebody who signs in with a password.
    assert client.get(PEOPLE).status_code == 200
    reply = _get(client, tokens)
    assert (reply.status_code, reply.json()["error"]) == (401, "invalid_token")
    assert _get(client, tokens).status_code == 401
    assert _refresh(sandbox, client, tokens["refresh_token"]).status_code == renewed
    # Revoking kills all tokens of the user (behaviours, section 11).
    assert _get(client, others).status_code == (200 if kind == "expired-token" else 401)


# Answers of another version


def _without_unknown(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_unknown(each) for each in value]  # pyright: ignore
    if isinstance(value, dict):
        items: Any = value.items()  # pyright: ignore
        return {name: _without_unknown(each) for name, each in items if name != UNKNOWN_FIELD}
    return value


def _differences(one: Any, other: Any, path: str = "$") -> Iterator[tuple[str, Any, Any]]:
    if isinstance(one, dict):
        assert one.keys() == other.keys()  # pyright: ignore
        for name in one:  # pyright: ignore
            yield from _differences(one[name], other[name], f"{path}.{name}")  # pyright: ignore
    elif isinstance(one, list):
        for each, its in zip(one, other, strict=True):  # pyright: ignore
            yield from _differences(each, its, f"{path}[]")
    elif one != other:
        yield path, one, other


def test_unknown_fields(sandbox: Sandbox, call: Caller) -> None:
    path = f"{PEOPLE}?embed=roles,devices&limit=3"
    proper = call.client.get(path).json()
    sandbox.faults.script("unknown-field")
    strange = call.client.get(path).json()
    person = strange["data"][0]
    for place in (strange, strange["links"], person, person["site"], person["devices"]["data"][0]):
        assert UNKNOWN_FIELD in place
    # The names there are the company's own, so each is known.
    assert UNKNOWN_FIELD not in person["properties"]
    assert _without_unknown(strange) == proper
    assert call.client.get(path).json() == proper


def test_unknown_values(sandbox: Sandbox, call: Caller) -> None:
    path = f"{PEOPLE}?embed=devices&limit=3"
    proper = call.client.get(path).json()
    sandbox.faults.script("unknown-value")
    found = list(_differences(proper, call.client.get(path).json()))
    assert {place for place, _, _ in found} >= {
        "$.data[].status",
        "$.data[].recipientType",
        "$.data[].devices.data[].testStatus",
    }
    assert {strange for _, _, strange in found} == {UNKNOWN_VALUE}
    assert all(value.isupper() for _, value, _ in found)


def test_unknown_value_of_one_field(sandbox: Sandbox, call: Caller) -> None:
    path = f"{PEOPLE}?embed=devices&limit=3"
    proper = call.client.get(path).json()
    sandbox.faults.script("unknown-value field=testStatus")
    places = {place for place, _, _ in _differences(proper, call.client.get(path).json())}
    assert places == {"$.data[].devices.data[].testStatus"}


def test_unknown_kinds(sandbox: Sandbox, call: Caller) -> None:
    proper = call(DEVICES, "mmcbride")
    sandbox.faults.script(f"unknown-kind operation={DEVICES}")
    path = f"{PEOPLE}/mmcbride/devices"
    found = list(_differences(proper, call.client.get(path).json()))
    assert {(place, strange) for place, _, strange in found} == {
        ("$.data[].deviceType", UNKNOWN_KIND)
    }
    assert len(found) == proper["count"]


def test_a_session_reads_the_answers_of_another_version(sandbox: Sandbox) -> None:
    sandbox.faults.add("unknown-field", "unknown-value", "unknown-kind")
    with sandbox.session() as session:
        people = session.people_endpoint()
        assert people.get_person_by_id("mmcbride").status == UNKNOWN_VALUE
        devices = list(people.get_person_by_id("mmcbride").get_devices())
        assert {device.device_type for device in devices} == {UNKNOWN_KIND}


# Pages


def _page(call: Caller, offset: int, limit: int = 5) -> tuple[list[str], int]:
    page = call("getPeople", query=f"offset={offset}&limit={limit}")
    return [each["targetName"] for each in page["data"]], page["total"]


def test_list_that_grows_while_it_is_read(sandbox: Sandbox, call: Caller) -> None:
    sandbox.faults.script("page-insert")
    first, total = _page(call, 0)
    second, grown = _page(call, 5)
    assert grown == total + 1
    assert second[0] == first[-1]
    # Whoever reads again finds the same list as everybody does from now on.
    assert _page(call, 0) == ([f"{first[0]}-1", *first[:-1]], grown)
    items = call("getPeople", query="limit=1000")["data"]
    assert len({each["id"] for each in items}) == grown
    # Nothing else knows about it.
    call("getPerson", f"{first[0]}-1", status=404)
    sandbox.faults.clear()
    assert _page(call, 0) == (first, total)


def test_list_that_shrinks_while_it_is_read(sandbox: Sandbox, call: Caller) -> None:
    before = call.names("getPeople")
    sandbox.faults.add("page-remove count=2")
    assert _page(call, 0) == (before[:5], len(before))
    assert _page(call, 5) == (before[6:11], len(before) - 1)
    assert _page(call, 10) == (before[12:17], len(before) - 2)
    assert _page(call, 0) == (before[2:7], len(before) - 2)


def test_what_was_inserted_is_removed_first(sandbox: Sandbox, call: Caller) -> None:
    before = _page(call, 5)
    sandbox.faults.script("page-insert", "page-remove")
    assert _page(call, 5) != before
    assert _page(call, 5) == before
    assert _page(call, 5) == before


def test_other_lists_stay(sandbox: Sandbox, call: Caller) -> None:
    total = call("getGroups")["total"]
    sandbox.faults.script("page-insert")
    _page(call, 5)
    assert call("getGroups", query="offset=1")["total"] == total


def test_inserted_membership_has_another_member(sandbox: Sandbox, call: Caller) -> None:
    members = call("getGroupMembers", "Service Desk")["data"]
    sandbox.faults.script("page-insert")
    call("getGroupMembers", "Service Desk", query="offset=1")
    first, *others = call("getGroupMembers", "Service Desk")["data"]
    assert others == members
    assert first["member"]["id"] not in {each["member"]["id"] for each in members}


def test_page_that_comes_twice(sandbox: Sandbox, call: Caller) -> None:
    first, second, third = (_page(call, offset) for offset in (0, 5, 10))
    sandbox.faults.script("page-repeat")
    assert [_page(call, offset) for offset in (0, 5, 5, 10)] == [first, first, second, third]


@pytest.mark.parametrize(("by", "total"), [(3, 28), (-3, 22), (-1000, 0)])
def test_wrong_total(by: int, total: int, own: Caller) -> None:
    own.sandbox.faults.script(Fault("wrong-total", by=by))
    page = own("getPeople", query="limit=5")
    assert (page["total"], page["count"]) == (total, 5)
    assert own("getPeople", query="limit=5")["total"] == 25


def test_links_that_lead_astray(sandbox: Sandbox, call: Caller) -> None:
    sandbox.faults.script(
        "link-back", "link-elsewhere", "link-elsewhere to=http://127.0.0.1:9", "link-back count=2"
    )
    back = f"{PEOPLE}?offset=0&limit=5"
    on = f"{PEOPLE}?offset=10&limit=5"
    for expected in (back, f"https://elsewhere.example.com{on}", f"http://127.0.0.1:9{on}"):
        assert call("getPeople", query="offset=5&limit=5")["links"]["next"] == expected
    page = call("getPeople", query="search=ar&offset=0&limit=5")
    assert page["links"]["next"] == f"{PEOPLE}?search=ar&offset=0&limit=5"
    # Also where the list is at its end.
    last = call("getPeople", query="offset=5&limit=1000")
    assert last["links"]["next"] == f"{PEOPLE}?offset=0&limit=1000"


def test_only_lists_have_faults_of_lists(sandbox: Sandbox, call: Caller) -> None:
    sandbox.faults.script("wrong-total")
    call("getPerson", "mmcbride")
    call("getForm", "Report an outage", query="embed=recipients")
    assert sandbox.faults.as_object()["script"] == ["wrong-total"]


@pytest.mark.parametrize("kind", ["drop", "reset", "truncate"])
def test_in_process_there_is_no_connection_to_end(kind: str) -> None:
    sandbox = Sandbox(people=3, faults=[kind])

    async def get() -> None:
        transport = httpx.ASGITransport(sandbox.app)
        async with httpx.AsyncClient(transport=transport, base_url=sandbox.url) as client:
            with pytest.raises(ConnectionResetError, match="dropped"):
                await client.get(PEOPLE)

    asyncio.run(get())
