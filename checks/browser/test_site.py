"""The site of the documentation as `make docs` built it: opened from files, without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Final
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import expect

from checks.browser.conftest import SIZES, OpenPage, Visit

ROOT: Final = Path(__file__).resolve().parents[2]
SITE: Final = ROOT / "docs" / "_build" / "html"


def main_pages() -> list[str]:
    """Return the pages that stand in the sidebar at the left margin."""
    if not (SITE / "index.html").exists():
        pytest.exit("the site is missing; `make docs` builds it", returncode=4)
    text = (SITE / "index.html").read_text("utf-8")
    found = re.findall(r'<li class="toctree-l1[^>]*><a [^>]*href="([\w./-]+\.html)"', text)
    return list(dict.fromkeys(["index.html", *found]))


MAIN: Final = main_pages()
DEEPER: Final = [
    "reference/endpoints/people.html",
    "reference/endpoints/events.html",
    "reference/objects/Person.html",
    "reference/models/people.html",
    "rest/people.html",
    "rest/schemas/people.html",
    "genindex.html",
]
FOUND: Final = {
    "get_devices": ["reference/endpoints/devices.html", "reference/objects/Person.html"],
    "get_oncall": ["reference/endpoints/on-call.html", "reference/objects/Group.html"],
    "devices.exists": [
        "reference/endpoints/people.html#parameter-PeopleEndpoint.get_people.devices.exists"
    ],
    "devices_dot_exists": [
        "reference/endpoints/people.html#parameter-PeopleEndpoint.get_people.devices_dot_exists"
    ],
    "temporary absence": ["reference/endpoints/temporary-absences.html"],
    "responseOptions": [
        "reference/endpoints/triggers.html#parameter-TriggersEndpoint.trigger_event.responseOptions"
    ],
    "Person.targetName": ["reference/objects/Person.html#field-Person.targetName"],
    "person target_name": ["reference/objects/Person.html#field-Person.target_name"],
    "phone_login": ["reference/objects/Person.html#field-Person.phone_login"],
    "createOrUpdatePerson": ["rest/people.html#operation-createOrUpdatePerson"],
    "POST /people": ["rest/people.html#operation-POST-people"],
    "DeviceStatus": [
        "reference/endpoints/devices.html#parameter-DevicesEndpoint.get_devices.deviceStatus"
    ],
    "TooManyRequestsError": ["reference/errors.html#xmatters.errors.TooManyRequestsError"],
    "max_retries": ["reference/tokens.html#xmatters.retry.RetryPolicy.max_retries"],
    "shift": ["reference/objects/Shift.html"],
    "download attachment": ["reference/endpoints/scenarios.html"],
}
"""What people look for, and what has to be among the first three answers."""


def at(page: str) -> str:
    return (SITE / page).as_uri()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Where the site is served, for what browsers do not allow to pages that are files."""

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=SITE)) as served:
        thread = Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}"
        served.shutdown()
        thread.join()


def assert_alone(visit: Visit) -> None:
    """Assert that nothing was asked of other hosts, and that nothing was complained about."""
    kinds = {urlsplit(each).scheme for each in visit.requests}
    hosts = {urlsplit(each).hostname for each in visit.requests}
    assert kinds <= {"file", "data"} or hosts <= {"127.0.0.1", None}, visit.requests
    assert visit.problems == []


def look_for(visit: Visit, words: str) -> list[str]:
    """Return where the results of a search lead, as the page shows them."""
    visit.page.goto(f"{at('search.html')}?q={quote(words)}")
    visit.page.wait_for_function("/finished/.test(document.body.innerText)")
    places: list[str] = visit.page.evaluate(
        "[...document.querySelectorAll('ul.search > li > a')].map(a => a.getAttribute('href'))"
    )
    return places


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", [*MAIN, *DEEPER])
def test_a_page_fits_and_asks_nothing_of_others(open_page: OpenPage, page: str, size: str) -> None:
    visit = open_page(at(page), size)
    assert visit.page.locator("h1").count() == 1
    assert visit.overflow() == 0
    assert_alone(visit)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", [*MAIN, *DEEPER])
def test_texts_stand_out(open_page: OpenPage, page: str, scheme: str) -> None:
    assert open_page(at(page), scheme=scheme).faint() == []


def test_the_sidebar_leads_to_each_main_page(open_page: OpenPage) -> None:
    assert len(MAIN) > 15
    visit = open_page(at("index.html"))
    for page in MAIN[1:]:
        link = visit.page.evaluate_handle(SIDEBAR_LINK, at(page)).as_element()
        assert link is not None, page
        link.click()
        assert visit.page.url == at(page)
        current = visit.page.locator(".sidebar-tree li.current-page > a")
        assert current.get_attribute("href") == "#"
    assert_alone(visit)


SIDEBAR_LINK: Final = """address =>
    [...document.querySelectorAll(".sidebar-tree li.toctree-l1 > a")]
        .find(link => link.href === address)"""


def test_one_page_leads_to_the_next_and_back(open_page: OpenPage) -> None:
    visit = open_page(at("index.html"))
    seen = [visit.page.url]
    for _ in range(5):
        visit.page.locator("a.next-page").click()
        seen.append(visit.page.url)
    assert len(set(seen)) == 6
    for expected in reversed(seen[:-1]):
        visit.page.locator("a.prev-page").click()
        assert visit.page.url == expected


def test_a_reader_finds_a_method(open_page: OpenPage) -> None:
    visit = open_page(at("index.html"))
    visit.page.locator("input.sidebar-search").fill("get_devices")
    visit.page.keyboard.press("Enter")
    visit.page.locator("ul.search > li > a", has_text="DevicesEndpoint.get_devices").first.click()
    assert visit.page.locator(":target").inner_text().startswith("DevicesEndpoint.get_devices(")
    assert_alone(visit)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reader_finds_a_parameter(open_page: OpenPage, scheme: str) -> None:
    visit = open_page(at("index.html"), scheme=scheme)
    visit.page.locator("input.sidebar-search").fill("devices.sms.exists")
    visit.page.keyboard.press("Enter")
    visit.page.locator("ul.search > li > a", has_text="PeopleEndpoint.get_people").first.click()
    row = visit.page.locator("tr:has(:target)")
    assert "only people with a device for text messages" in row.inner_text()
    assert row.evaluate("row => getComputedStyle(row).backgroundColor") != "rgba(0, 0, 0, 0)"
    # The page may still be on its way there.
    expect(row).to_be_in_viewport()
    assert visit.faint() == []


@pytest.mark.parametrize("words", FOUND)
def test_what_is_looked_for_is_among_the_first_three(open_page: OpenPage, words: str) -> None:
    visit = open_page(at("index.html"))
    first = look_for(visit, words)[:3]
    for place in FOUND[words]:
        assert any(each == place or each.startswith(f"{place}#") for each in first), first
    assert_alone(visit)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_have_excerpts_when_the_site_is_served(
    open_page: OpenPage, server: str, scheme: str
) -> None:
    visit = open_page(f"{server}/search.html?q=temporary+absence", scheme=scheme)
    visit.page.wait_for_selector("ul.search p.context")
    assert visit.faint() == []
    assert_alone(visit)


@pytest.mark.parametrize(
    "page", ["reference/endpoints/people.html", "cookbook/people.html", "reference/session.html"]
)
def test_code_is_copied_as_it_is_shown(open_page: OpenPage, server: str, page: str) -> None:
    permissions = ["clipboard-read", "clipboard-write"]
    visit = open_page(f"{server}/{page}", permissions=permissions)
    block = visit.page.locator(".highlight-python, .doctest").first
    block.hover()
    block.locator("button.copybtn").click()
    visit.page.wait_for_selector("button.copybtn.success")
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    shown = re.sub(r"^(>>>|\.\.\.) ", "", block.locator("pre").inner_text(), flags=re.MULTILINE)
    assert copied.strip() == shown.strip()
    assert "session" in copied
    assert not re.search(r"^(>>>|\.\.\.|\$) ", copied, re.MULTILINE)
    assert_alone(visit)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("page", "language"),
    [("reference/endpoints/people.html", "python"), ("rest/people.html", "json")],
)
def test_code_is_highlighted(open_page: OpenPage, page: str, language: str, scheme: str) -> None:
    visit = open_page(at(page), scheme=scheme)
    colors = visit.page.evaluate(
        """language => [...document.querySelectorAll(`.highlight-${language} pre span`)]
            .map(span => getComputedStyle(span).color)""",
        language,
    )
    assert len(set(colors)) >= 3


def test_a_reader_chooses_dark_or_light(open_page: OpenPage) -> None:
    visit = open_page(at("reference/objects/Person.html"))
    backgrounds: list[str] = []
    for _ in range(3):
        color = visit.page.evaluate("getComputedStyle(document.body).backgroundColor")
        backgrounds.append(color)
        assert visit.faint() == []
        visit.page.locator(".theme-toggle-content .theme-toggle").click()
    assert len(set(backgrounds)) == 2
    # The choice holds for the next page too.
    chosen = visit.page.evaluate("document.body.dataset.theme")
    visit.page.goto(at("index.html"))
    assert visit.page.evaluate("document.body.dataset.theme") == chosen


def test_the_menu_opens_on_a_phone(open_page: OpenPage) -> None:
    visit = open_page(at("index.html"), "phone")
    drawer = visit.page.locator(".sidebar-drawer")
    assert drawer.evaluate("menu => menu.getBoundingClientRect().right") <= 0
    visit.page.locator("label.nav-overlay-icon").click()
    visit.page.wait_for_function(
        "document.querySelector('.sidebar-drawer').getBoundingClientRect().left >= 0"
    )
    link = drawer.get_by_role("link", name="Errors", exact=True)
    link.click()
    assert visit.page.url == at("reference/errors.html")
    assert visit.overflow() == 0


def test_wide_tables_scroll_by_themselves_on_a_phone(open_page: OpenPage) -> None:
    visit = open_page(at("migration.html"), "phone")
    assert visit.overflow() == 0
    wide = visit.page.evaluate(
        """[...document.querySelectorAll("article table")].filter(table =>
            table.getBoundingClientRect().right > innerWidth
            && getComputedStyle(table.closest(".table-wrapper")).overflowX !== "auto").length"""
    )
    assert wide == 0


def test_the_specification_can_be_downloaded(open_page: OpenPage, server: str) -> None:
    visit = open_page(f"{server}/rest/index.html")
    with visit.page.expect_download() as download:
        visit.page.locator("a.download").click()
    assert download.value.suggested_filename == "openapi.json"
    bundled = ROOT / "generated" / "xmatters_client" / "openapi.json"
    assert Path(download.value.path()).read_bytes() == bundled.read_bytes()
