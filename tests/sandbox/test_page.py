from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import INTEGRATION
from xmatters.sandbox import Sandbox

SCRIPT = "<script>alert('1')</script>"
QUOTES = "\"><img src='x' onerror=alert(1)> & co"
VOID = {"meta", "link", "input", "br", "img", "hr"}
VIEWS = [
    "/",
    "/?show=people",
    "/?show=groups",
    "/?show=on-call",
    "/?show=events",
    "/?show=requests",
    "/?person=mmcbride",
    "/?group=Database%20Operations",
    "/?group=Denver%20Staff",
    "/?event=24817003",
    "/?event=nothing",
]


class Document(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.texts.append(data.strip())

    @property
    def text(self) -> str:
        return " ".join(filter(None, self.texts))

    def all(self, *names: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag in names]

    def values(self, attribute: str) -> list[str]:
        return [found for _, each in self.tags if (found := each.get(attribute)) is not None]


@pytest.fixture(scope="module")
def filled() -> Iterator[Caller]:
    """A sandbox in which people, groups and comments have dangerous names."""
    with Sandbox() as sandbox:
        auth = (sandbox.username, sandbox.password)
        with httpx.Client(base_url=sandbox.url, auth=auth, trust_env=False) as client:
            call = Caller(sandbox, client)
            person = call.new_person(QUOTES, firstName=SCRIPT, lastName=QUOTES)
            call.new_group(SCRIPT, description=QUOTES)
            call("addGroupMember", SCRIPT, body={"id": person["id"]})
            sandbox.respond("24817003", "mmcbride", "Accept", comment=SCRIPT)
            yield call


def read(call: Caller, view: str, status: int = 200) -> Document:
    reply = httpx.get(call.sandbox.url + view, trust_env=False)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "text/html;charset=utf-8"
    return Document(reply.text)


@pytest.mark.parametrize("view", VIEWS)
def test_pages_refer_to_nothing_elsewhere_and_run_nothing(filled: Caller, view: str) -> None:
    found = read(filled, view, 404 if "nothing" in view else 200)
    assert not found.all("script", "img", "iframe", "object", "base")
    assert not [name for _, each in found.tags for name in each if name.startswith("on")]
    for attribute in ("href", "src", "action"):
        for address in found.values(attribute):
            assert address in ("#content", "data:,", "/") or address.startswith("/?")
    assert [each["href"] for each in found.all("link")] == ["data:,"]


def test_styles_ask_for_nothing(filled: Caller) -> None:
    [style] = re.findall(
        r"<style>(.*?)</style>", httpx.get(filled.sandbox.url, trust_env=False).text, re.DOTALL
    )
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style


@pytest.mark.parametrize("view", VIEWS)
def test_pages_can_be_read_by_everybody(filled: Caller, view: str) -> None:
    found = read(filled, view, 404 if "nothing" in view else 200)
    assert found.all("html") == [{"lang": "en"}]
    assert len(found.all("h1")) == len(found.all("main")) == len(found.all("title")) == 1
    assert len(found.all("table")) == len(found.all("caption"))
    assert all(each.get("scope") in ("row", "col") for each in found.all("th"))
    labels = {each["for"] for each in found.all("label")}
    visible = [each for each in found.all("input") if each["type"] != "hidden"]
    assert {each["id"] for each in visible} == labels
    ids = found.values("id")
    assert len(ids) == len(set(ids))
    assert set(found.values("aria-labelledby")) <= set(ids)


def test_a_policy_forbids_what_is_not_needed(filled: Caller) -> None:
    policy = httpx.get(filled.sandbox.url, trust_env=False).headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src" not in policy


@pytest.mark.parametrize(
    ("view", "texts"),
    [
        ("/?show=people", [f"{SCRIPT} {QUOTES}", QUOTES]),
        ("/?show=people&search=%22%3E%3Cimg", [f"{SCRIPT} {QUOTES}"]),
        ("/?show=groups", [SCRIPT]),
        (f"/?group={SCRIPT}", [SCRIPT, QUOTES, f"{SCRIPT} {QUOTES}"]),
        ("/?event=24817003", [SCRIPT]),
        ("/?show=requests", [f'"targetName": "{SCRIPT}"']),
        (f"/?show={SCRIPT}", [f"There is no section {SCRIPT}."]),
        (f"/?person={SCRIPT}", [f"There is no person {SCRIPT}."]),
    ],
)
def test_names_are_escaped(filled: Caller, view: str, texts: list[str]) -> None:
    found = read(filled, view, 404 if f"={SCRIPT}" in view and "group" not in view else 200)
    for text in texts:
        assert text in found.text


def test_a_search_comes_back_escaped(filled: Caller) -> None:
    found = read(filled, "/?show=people&search=%22%3E%3Cimg")
    [field] = [each for each in found.all("input") if each["type"] == "search"]
    assert field["value"] == '"><img'


def test_overview(pristine: Caller) -> None:
    text = read(pristine, "/").text
    assert "Mon 02 Mar 2026, 16:00:00 UTC" in text
    assert "25 people 7 groups 60 events 3 active events" in text
    assert "Service Desk Weekdays until 03 Mar, 00:00 Tom Okafor" in text
    assert "Mary McBride after 20 min" in text
    assert "24817003 Database server is down active" in text


def test_people_and_a_person(pristine: Caller) -> None:
    text = read(pristine, "/?show=people").text
    assert "25 people" in text
    assert "Tom Okafor tokafor Denver stakeholder user active" in text
    text = read(pristine, "/?person=mmcbride").text
    assert "Supervisors Ana Silva" in text
    assert "Skills Oracle, PostgreSQL" in text
    assert "Work Email mary.mcbride@example.com email 0 min active" in text
    assert "Groups Database Operations" in text


def test_groups_and_a_group(pristine: Caller) -> None:
    text = read(pristine, "/?show=groups").text
    assert "Denver Staff dynamic by criteria 0 active" in text
    assert "Service Desk on call 3 2 active" in text
    text = read(pristine, "/?group=Denver%20Staff").text
    assert "meet all of these: site equals Denver" in text
    assert "Weekends every weekend day 2" in read(pristine, "/?group=Database%20Operations").text


def test_absences_show_among_those_on_call(own: Caller) -> None:
    own.sandbox.advance(days=7, hours=2)
    text = read(own, "/?show=on-call").text
    assert "Mary McBride away, Tom Okafor stands in" in text
    assert "Retired Systems" not in text


def test_timeline(own: Caller) -> None:
    body = {"recipients": [{"id": "mmcbride"}]}
    own("triggerEvent", INTEGRATION, body=body, status=202)
    own.sandbox.advance(seconds=6)
    [event, *_] = own("getEvents")["data"]
    own.sandbox.respond(event["id"], "mmcbride", "Accept", comment="On my way")
    own("updateEventStatus", body={"id": event["id"], "status": "TERMINATED"}, status=202)
    text = read(own, f"/?event={event['id']}").text
    _, _, lines = text.partition("Timeline")
    steps = (
        "Created",
        "Notified mmcbride · Work Email",
        "Delivered mmcbride · Work Email",
        "Response mmcbride",
        "Comment mmcbride On my way",
        "Terminated",
        "Who was notified",
        "mmcbride responded Accept",
    )
    places = [lines.find(step) for step in steps]
    assert -1 not in places
    assert places == sorted(places)


def test_requests_with_their_bodies_but_without_secrets(own: Caller) -> None:
    sandbox = own.sandbox
    own.new_person("x", password="hush-hush", phonePin="987654")
    form = {"grant_type": "password", "client_id": sandbox.client_id, "password": sandbox.password}
    own.client.post("/api/xm/1/oauth2/token", data={**form, "username": sandbox.username})
    own.client.post(f"/api/integration/1/functions/x/triggers?apiKey={sandbox.trigger_key}")
    headers = {"content-type": "application/json", "x-api-key": "hush-key", "cookie": "hush=1"}
    broken = b'{"a": 1, "password": "hush \\"and hush'
    own.client.post("/api/xm/1/people", content=broken, headers=headers)
    own.client.post("/api/xm/1/people", content=b"<a>password=hush&b=2</a>")
    found = read(own, "/?show=requests")
    assert '"targetName": "x"' in found.text
    assert "apiKey=***" in found.text
    assert "authorization: Basic ***" in found.text
    assert '{"a": 1, "password": "***' in found.text
    assert "password=***&b=2" in found.text
    for secret in ("hush", "987654", sandbox.password, sandbox.trigger_key):
        assert secret not in found.text


def test_looking_changes_nothing(own: Caller) -> None:
    own("triggerEvent", INTEGRATION, body={}, status=202)
    now, requests = own.sandbox.now, len(own.sandbox.requests)
    own.sandbox.fail_next(503)
    for view in VIEWS:
        httpx.get(own.sandbox.url + view, trust_env=False)
    assert (own.sandbox.now, len(own.sandbox.requests)) == (now, requests)
    assert own.client.get("/api/xm/1/people").status_code == 503
    assert own.client.post("/").status_code == 404
    assert httpx.head(own.sandbox.url, trust_env=False).content == b""


def test_lists_come_in_parts() -> None:
    sandbox = Sandbox(world="large:2000")
    unmade = len(sandbox.world.people._makers)
    first, last = view_in_process(sandbox, "/?show=people"), "/?show=people&page=40"
    assert "Page 1 of 40" in first.text
    assert len(first.all("tr")) == 51
    assert "Page 40 of 40" in view_in_process(sandbox, last).text
    assert "Page 40 of 40" in view_in_process(sandbox, "/?show=people&page=99999").text
    assert "Page 1 of 40" in view_in_process(sandbox, "/?show=people&page=x").text
    assert "Page 1 of" in view_in_process(sandbox, "/?show=people&search=an").text
    view_in_process(sandbox, "/?group=Denver%20Staff")
    assert unmade - len(sandbox.world.people._makers) < 250
    links = view_in_process(sandbox, "/?show=people&search=an&page=2").values("href")
    assert {"/?show=people&search=an&page=1", "/?show=people&search=an&page=3"} <= set(links)
    assert "Page 1 of 3" in view_in_process(sandbox, "/?show=on-call").text


def view_in_process(sandbox: Sandbox, view: str) -> Document:
    return Document(answer(sandbox, view).text)


def answer(
    sandbox: Sandbox,
    view: str = "/",
    *,
    host: str = "localhost",
    client: str = "127.0.0.1",
    **more: Any,
) -> httpx.Response:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(sandbox.app, client=(client, 1))
        async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as asking:
            return await asking.get(view, **more)

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("host", "client"),
    [("localhost", "192.0.2.7"), ("evil.example.com", "127.0.0.1"), ("192.0.2.1", "192.0.2.7")],
)
def test_others_have_to_sign_in(host: str, client: str) -> None:
    sandbox = Sandbox()
    refusal = answer(sandbox, host=host, client=client)
    assert refusal.status_code == 401
    assert refusal.headers["www-authenticate"].startswith("Basic ")
    assert "McBride" not in refusal.text
    auth = (sandbox.username, sandbox.password)
    assert "McBride" in answer(sandbox, host=host, client=client, auth=auth).text


@pytest.mark.parametrize(("host", "client"), [("[::1]:80", "::1"), ("127.0.0.1:8080", "127.0.0.1")])
def test_who_is_at_this_machine_need_not(host: str, client: str) -> None:
    assert answer(Sandbox(), host=host, client=client).status_code == 200


def test_an_empty_world_has_a_page() -> None:
    sandbox = Sandbox(world="empty")
    assert "Nobody is on call." in view_in_process(sandbox, "/").text
    assert "There are no events." in view_in_process(sandbox, "/?show=events").text
    assert "No group has a schedule." in view_in_process(sandbox, "/?show=on-call").text
    assert "There are no such groups." in view_in_process(sandbox, "/?show=groups").text
    assert "Nothing was sent yet." in view_in_process(sandbox, "/?show=requests").text
    assert "Nobody is called so." in view_in_process(sandbox, "/?show=people&search=zz").text
