"""The audit of the reference page finds what changed, and says so when it cannot read it."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from scripts.audit_upstream import (
    SLIPS,
    AuditError,
    Operation,
    audit,
    fetch,
    main,
    read_inventory,
    read_reference,
    route,
)
from scripts.spec_document import SpecError
from tests.client.loopback import Loopback, running_loopback

PAGES: Final = Path(__file__).parent / "reference"
PAGE: Final = PAGES / "reference.html"
SPEC: Final = Path(__file__).parents[2] / "spec"

LIMIT_ROW: Final = "<tr><td><code>limit</code> <code>integer</code></td><td>How many.</td></tr>"
MODIFY: Final = '<h2 id="modify-a-book">Modify a book</h2>'
TITLE: Final = "<tr><td><code>title</code></td><td>Its name.</td></tr>"


def page(*replaced: tuple[str, str]) -> str:
    content = PAGE.read_text(encoding="utf-8")
    for old, new in replaced:
        assert old in content
        content = content.replace(old, new)
    return content


def differences(*replaced: tuple[str, str]) -> list[str]:
    return [str(found) for found in audit(page(*replaced), read_inventory(PAGES)).differences]


def problem(*replaced: tuple[str, str]) -> str:
    with pytest.raises(AuditError) as caught:
        audit(page(*replaced), read_inventory(PAGES))
    return str(caught.value)


def as_page(operation: Operation) -> str:
    """Write an operation as the reference would."""
    tables = "".join(
        f"<h3>{label} PARAMETERS</h3><table><tr><th>Parameter</th></tr>"
        + "".join(f"<tr><td><code>{name}</code></td></tr>" for name in sorted(names))
        + "</table>"
        for label, names in (("QUERY", operation.query), ("BODY", operation.body))
    )
    routes = "<br>".join(sorted(operation.routes))
    heading = f'<h2 id="{operation.anchor}">A heading</h2>'
    return f"{heading}<h3>DEFINITION</h3><pre><code>{routes}</code></pre>{tables}"


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running_loopback() as server:
        yield server


def test_operations_are_read_from_headings_labels_and_tables() -> None:
    operations = read_reference(page()).operations

    assert list(operations.values()) == [
        Operation("get-books", frozenset({"GET /books"}), frozenset({"author.name", "limit"})),
        Operation(
            "get-a-book-39-s-pages",
            frozenset({"GET /books/{}/pages", "GET /shelves/{}/pages"}),
            frozenset({"from"}),
        ),
        Operation(
            "create-a-book", frozenset({"POST /books"}), body=frozenset({"title", "binding"})
        ),
        Operation("modify-a-book", frozenset({"POST /books/{}"}), body=frozenset({"title"})),
    ]


@pytest.mark.parametrize(
    "spelling",
    [
        "/api/xm/1/people/{personId}",
        "/people/{personID}/",
        "people/{id}",
        "/people/:id",
        "/people/[id]?embed=roles",
        "https://library.example.com/api/xm/1/people/<id>.",
    ],
)
def test_routes_are_equal_in_all_spellings(spelling: str) -> None:
    assert route("get", spelling) == "GET /people/{}"


def test_another_base_stays_in_the_route() -> None:
    assert route("POST", "/api/integration/1/x/{id}") == "POST /api/integration/1/x/{}"


def test_an_unchanged_page_has_no_difference() -> None:
    assert differences() == []


def test_headings_of_another_level_make_no_difference() -> None:
    assert differences(("<h2", "<h3"), ("</h2", "</h3"), ("<h1", "<h2"), ("</h1", "</h2")) == []


def test_new_and_vanished_operations_are_found() -> None:
    added = '<h2 id="burn-a-book">Burn</h2><h3>DEFINITION</h3><p>DELETE /books/{id}</p>'

    assert differences((MODIFY, added + MODIFY)) == [
        "new operation: #burn-a-book: DELETE /books/{}"
    ]
    rest = page()[page().index(MODIFY) :]
    assert differences((rest, "")) == ["vanished operation: #modify-a-book: POST /books/{}"]


def test_a_vanished_definition_below_its_heading_is_remarked_on() -> None:
    assert differences((f"{MODIFY}\n<h3>DEFINITION</h3>", MODIFY)) == [
        "vanished operation: #modify-a-book: POST /books/{} (its heading is still there)"
    ]


def test_moved_and_renamed_operations_are_found() -> None:
    assert differences(("GET /books", "GET /volumes")) == [
        "moved path: #get-books: GET /books -> GET /volumes"
    ]
    assert differences(('id="modify-a-book"', 'id="change-a-book"')) == [
        "renamed operation: #change-a-book: #modify-a-book -> #change-a-book"
    ]


def test_one_of_several_routes_can_come_and_go() -> None:
    shelves = "<br>GET /shelves/&lt;shelf&gt;/pages?limit=3"

    assert differences((shelves, "")) == [
        "vanished path: #get-a-book-39-s-pages: GET /shelves/{}/pages"
    ]
    assert differences((shelves, shelves + "<br>GET /pages")) == [
        "new path: #get-a-book-39-s-pages: GET /pages"
    ]


def test_an_operation_that_joins_a_known_route_is_new() -> None:
    added = '<h2 id="copy-a-book">Copy</h2><h3>DEFINITION</h3><p>POST /books</p>'

    assert differences((MODIFY, added + MODIFY)) == ["new operation: #copy-a-book: POST /books"]


def test_parameters_and_fields_come_and_go() -> None:
    assert differences((LIMIT_ROW, LIMIT_ROW.replace("limit", "offset"))) == [
        "new query: #get-books: offset",
        "vanished query: #get-books: limit",
    ]
    assert differences((TITLE, TITLE.replace("title", "name"))) == [
        "new body: #create-a-book: name",
        "vanished body: #create-a-book: title",
        "new body: #modify-a-book: name",
        "vanished body: #modify-a-book: title",
    ]


def test_known_slips_of_the_real_reference_are_left_out() -> None:
    slips = (PAGES / "slips.html").read_text(encoding="utf-8")
    documented = read_reference(slips).operations
    recorded = read_inventory(SPEC)

    report = audit(slips, {anchor: recorded[anchor] for anchor in documented if anchor in recorded})

    assert report.differences == ()
    assert {slip.id for _, slip in report.known} == {
        "sample", "C01", "C02", "C03", "C05", "C06", "C09",
    }  # fmt: skip


def test_a_page_that_says_what_the_inventory_says_has_no_difference() -> None:
    recorded = read_inventory(SPEC)

    report = audit("".join(map(as_page, recorded.values())), recorded)

    assert (report.differences, report.known) == ((), ())
    assert report.operations == len(recorded)


def test_slips_belong_to_operations_of_the_inventory() -> None:
    anchors = {anchor for slip in SLIPS for anchor in slip.anchors if slip.part != "operation"}

    assert anchors <= set(read_inventory(SPEC))


def test_a_slip_explains_no_other_change_of_its_operation() -> None:
    slips = (PAGES / "slips.html").read_text(encoding="utf-8")
    documented = read_reference(slips).operations
    recorded = read_inventory(SPEC)

    report = audit(
        slips.replace("DELETE /devices/", "DELETE /gadgets/"),
        {anchor: recorded[anchor] for anchor in documented if anchor in recorded},
    )

    assert list(map(str, report.differences)) == [
        "moved path: #delete-a-device-name: DELETE /device-names/{} -> DELETE /gadgets/{}"
    ]


def test_another_page_is_not_the_reference() -> None:
    with pytest.raises(AuditError, match=r"^not the reference"):
        audit((PAGES / "other.html").read_text(encoding="utf-8"), read_inventory(PAGES))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("DEFINITION", "ROUTE", "operations with a DEFINITION: 1 found, 4 known"),
        ("QUERY PARAMETERS", "OPTIONS", "query parameters: 1 found, 3 known"),
        ("BODY PARAMETERS", "CONTENT", "body parameters: 0 found, 3 known"),
        ("POST books/{id}", "ALTER books", "#modify-a-book: its DEFINITION has no method and path"),
        (' id="modify-a-book"', "", "a DEFINITION stands under a heading without an id"),
        (
            "<th>Field</th>",
            "<th>?</th>",
            "#create-a-book: a table of body parameters has no column",
        ),
        ("<code>limit</code>", "<code>?</code>", "#get-books: a table of query parameters has a"),
    ],
)
def test_a_changed_structure_is_noticed(old: str, new: str, expected: str) -> None:
    assert problem((old, new)).startswith(f"changed structure: {expected}")


def test_a_page_without_any_definition_is_known_by_its_anchors() -> None:
    found = problem(("DEFINITION", "ROUTE"), ("Definition", "Route"))

    assert found == "changed structure: operations with a DEFINITION: 0 found, 4 known"


def test_an_incomplete_inventory_is_refused(tmp_path: Path) -> None:
    inventory = tmp_path / "inventory.yaml"
    inventory.write_text("operations: {get_books: {method: GET}}", encoding="utf-8")
    with pytest.raises(SpecError, match="/operations/get_books: says no method"):
        read_inventory(tmp_path)

    inventory.write_text("operations: {}", encoding="utf-8")
    with pytest.raises(SpecError, match="holds no operation"):
        read_inventory(tmp_path)


def test_the_program_prints_text_and_says_whether_there_are_differences(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = tmp_path / "changed.html"
    changed.write_text(page(("GET /books", "GET /volumes")), encoding="utf-8")

    assert main([str(PAGE), "--spec", str(PAGES)]) == 0
    assert capsys.readouterr().out == "4 operations, no difference; 0 known slips left out\n"
    assert main([str(changed), "--spec", str(PAGES)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "moved path: #get-books: GET /books -> GET /volumes",
        "4 operations, 1 difference; 0 known slips left out",
    ]


def test_the_program_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PAGES / "slips.html"), "--json", "--spec", str(PAGES)]) == 1

    report = json.loads(capsys.readouterr().out)
    assert report["operations"] == 7
    assert report["differences"][-1] == {
        "change": "vanished",
        "part": "operation",
        "anchor": "modify-a-book",
        "name": "POST /books/{}",
    }
    assert report["known"] == [
        {
            "change": "new",
            "part": "operation",
            "anchor": "authorize-a-request",
            "name": "GET /people",
            "slip": "sample",
            "reason": "shows how to send a token and documents no operation of its own",
        }
    ]


@pytest.mark.parametrize(
    ("source", "spec", "expected"),
    [
        ("library.example.com/", PAGES, "cannot read library.example.com/: no such file (an ad"),
        (str(PAGES), PAGES, f"cannot read {PAGES}: "),
        (str(PAGES / "other.html"), PAGES, f"{PAGES / 'other.html'}: not the reference: "),
        (str(PAGE), PAGES.parent, "inventory.yaml: /: there is no such file"),
        ("http://library.example.com/", PAGES, "cannot fetch http://library.example.com/: only"),
        ("https://", PAGES, "cannot fetch /: the address names no host"),
        ("https://library..example.com/", PAGES, "cannot reach https://library..example.com/: "),
    ],
)
def test_what_cannot_be_read_is_one_line_on_standard_error(
    source: str, spec: Path, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([source, "--spec", str(spec)]) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith(expected)
    assert output.err.count("\n") == 1


def test_the_page_is_fetched(loopback: Loopback) -> None:
    loopback.answer(PAGE.read_bytes(), headers={"Content-Type": "text/html; charset=utf-8"})

    assert main([f"{loopback.url}/xmapi/", "--spec", str(PAGES)]) == 0
    assert [arrived.target for arrived in loopback.arrived] == ["/xmapi/"]


def test_a_missing_page_is_an_error(loopback: Loopback) -> None:
    loopback.answer(b"nothing here", status=404)

    with pytest.raises(AuditError, match=r"^cannot fetch .*: status 404$"):
        fetch(loopback.url)


def test_an_unreachable_address_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unheard.getsockname()[1]}/"

        with pytest.raises(AuditError, match="^cannot reach " + url):
            fetch(url)


def test_redirects_are_followed_only_to_safe_addresses(loopback: Loopback) -> None:
    loopback.answer(b"", status=302, headers={"Location": "http://library.example.com/"})
    with pytest.raises(AuditError, match="only https"):
        fetch(loopback.url)

    loopback.answer(b"", status=302, headers={"Location": "/again"})
    with pytest.raises(AuditError, match="more than 5 redirects"):
        fetch(loopback.url)
    assert loopback.last.target == "/again"
