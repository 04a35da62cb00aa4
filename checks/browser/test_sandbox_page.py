from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from checks.browser.conftest import SIZES, OpenPage
from xmatters.sandbox import Sandbox

SCRIPT = "<script>document.title = 'broken'</script>"
LONG = "Operations-of-the-very-large-databases-that-nobody-dares-to-touch-" + "x" * 30
VIEWS = [
    "",
    "?show=people",
    "?show=groups",
    "?show=on-call",
    "?show=events",
    "?show=requests",
    "?person=mmcbride",
    "?group=Database%20Operations",
    "?event=24817003",
    "?person=nobody",
]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(world="large:300") as running:
        auth = (running.username, running.password)
        with httpx.Client(base_url=running.url, auth=auth, trust_env=False) as client:
            person = {"firstName": SCRIPT, "lastName": SCRIPT, "roles": ["Standard User"]}
            body = {"targetName": SCRIPT, **person, "password": "hush-hush"}
            client.post("/api/xm/1/people", json=body).raise_for_status()
            client.post("/api/xm/1/groups", json={"targetName": LONG}).raise_for_status()
            client.get("/api/xm/1/people?search=" + "long%20" * 40)
            client.get("/api/xm/1/nothing")
            running.respond("24817003", "asilva", "Accept", comment=f"On my way {SCRIPT}")
        yield running


def address(sandbox: Sandbox, view: str) -> str:
    return f"{sandbox.url}/{view}"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", VIEWS)
def test_views_fit_and_ask_nothing_of_others(
    sandbox: Sandbox, open_page: OpenPage, view: str, size: str
) -> None:
    visit = open_page(address(sandbox, view), size)
    expected = ["status of 404"] if view == "?person=nobody" else []
    assert len(visit.problems) == len(expected), visit.problems
    assert visit.overflow() == 0
    assert visit.page.title().endswith("· xMatters sandbox")
    assert visit.page.locator("h1").count() == 1
    elsewhere = [each for each in visit.requests if urlsplit(each).scheme != "data"]
    assert elsewhere == [address(sandbox, view)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", ["", "?show=on-call", "?event=24817003"])
def test_texts_stand_out(sandbox: Sandbox, open_page: OpenPage, view: str, scheme: str) -> None:
    visit = open_page(address(sandbox, view), scheme=scheme)
    assert visit.faint() == []


def test_scripts_in_names_are_text(sandbox: Sandbox, open_page: OpenPage) -> None:
    visit = open_page(address(sandbox, "?show=people&search=script"))
    assert visit.page.title() == "People · xMatters sandbox"
    visit.page.get_by_role("link", name=SCRIPT).click()
    assert visit.page.locator("h1").inner_text() == f"{SCRIPT} {SCRIPT}"
    assert visit.page.title() != "broken"
    assert visit.page.locator("script").count() == 0


def test_a_reader_finds_the_way(sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(address(sandbox, "")).page
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"
    page.get_by_role("navigation").get_by_role("link", name="People").click()
    page.get_by_role("link", name="Next").click()
    assert "Page 2 of 7" in page.locator("nav.pages").inner_text()
    page.get_by_role("searchbox", name="User id").fill("mmcb")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Mary McBride").click()
    page.get_by_role("link", name="Database Operations").click()
    assert page.locator("h1").inner_text() == "Database Operations"
    assert page.locator("nav [aria-current=page]").inner_text() == "Groups"


def test_a_body_opens_without_scripts(sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(address(sandbox, "?show=requests"), java_script_enabled=False).page
    request = page.locator("details", has_text="POST /api/xm/1/people")
    assert not request.get_by_text('"password": "***"').is_visible()
    request.locator("summary").click()
    assert request.get_by_text('"password": "***"').is_visible()
    assert "hush-hush" not in page.content()
