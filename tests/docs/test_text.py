"""What the documentation says of the source is so."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import xmatters_client.models
from scripts.reference.writing import FOLDERS
from tests.docs.pages import ALL_PAGES, GUIDE, ROOT, blocks_of, name_of, names_in, rows_of
from tests.docs.test_commands import PROJECT
from xmatters import XMSession, errors, objects
from xmatters.session import _ENDPOINTS as ENDPOINTS

INDEX = GUIDE / "index.md"
ADDING = ROOT / "docs" / "adding-an-operation.md"


@pytest.mark.parametrize("page", ALL_PAGES, ids=name_of)
def test_a_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")):
        # What the build of the site makes, it checks itself.
        made = target.startswith(tuple(f"{folder}/" for folder in FOLDERS))
        if not made and not target.startswith("https://help.xmatters.com/"):
            assert (page.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("page", ALL_PAGES, ids=name_of)
def test_every_file_that_is_named_exists(page: Path) -> None:
    roots = ("spec", "templates", "scripts", "generated", "xmatters", "tests", "requirements")
    named = re.findall(rf"`((?:{'|'.join(roots)})/[\w./-]*)`", page.read_text("utf-8"))
    missing = [name for name in named if not (ROOT / name).exists()]
    assert missing == []


@pytest.mark.parametrize("page", ALL_PAGES, ids=name_of)
def test_every_fence_is_a_known_one(page: Path) -> None:
    fences = re.findall(r"^```(.*)$", page.read_text("utf-8"), re.MULTILINE)
    assert len(fences) % 2 == 0
    assert {fence.partition(" ")[0] for fence in fences[::2]} <= {
        "python",
        "text",
        "sh",
        "yaml",
        "{toctree}",
        "{include}",
    }
    assert set(fences[1::2]) <= {""}


def test_every_piece_of_source_stands_in_the_file_that_is_named_above_it() -> None:
    pieces = blocks_of(ADDING, "yaml", "python")
    assert len(pieces) >= 6
    for piece in pieces:
        file = ROOT / piece.before.strip("`")
        assert piece.code in file.read_text("utf-8"), piece


def test_the_tree_of_errors_is_that_of_the_module() -> None:
    tree = str(errors.__doc__).split("```")[1].strip()
    shown = [block.code.strip() for block in blocks_of(GUIDE / "errors.md", "text")]
    assert tree in shown


def test_every_error_is_in_the_tree() -> None:
    tree = str(errors.__doc__).split("```")[1]
    classes = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, errors.Error)
    }
    assert set(re.findall(r"\b\w*Error\b", tree)) == classes


def test_every_page_of_the_guide_is_in_its_table() -> None:
    linked = [re.findall(r"\((.*)\)", page)[0] for page, _ in rows_of(INDEX, "page", "answers")]
    assert sorted([*linked, INDEX.name]) == sorted(page.name for page in GUIDE.glob("*.md"))


def test_every_endpoint_is_in_the_table() -> None:
    rows = rows_of(GUIDE / "endpoints.md", "endpoint", "method of the session", "what it does")
    assert [names_in(row[0]) for row in rows] == [[name] for name in sorted(ENDPOINTS)]
    with XMSession("acme") as session:
        for name, method, _ in rows:
            [found] = names_in(method)
            assert type(getattr(session, found)()) is type(session.get_endpoint(name.strip("`")))


def test_every_way_from_an_object_is_in_the_table() -> None:
    described: dict[str, list[str]] = {}
    for kinds, ways in rows_of(GUIDE / "objects.md", "object", "leads to"):
        for kind in names_in(kinds):
            described[kind] = names_in(ways)
    for name, place in objects.OBJECTS.items():
        module, _, _ = place.partition(":")
        found = _ways(getattr(import_module(module), name))
        kind = "Device" if name.endswith("Device") else name
        assert sorted(described.get(kind, [])) == found, name


def _ways(kind: type[Any]) -> list[str]:
    model = getattr(xmatters_client.models, kind.__name__)
    names = set(dir(kind)) - set(dir(model))
    return sorted(
        name for name in names if not name.startswith("_") and callable(getattr(kind, name))
    )


def test_every_argument_of_a_session_is_in_the_table() -> None:
    rows = rows_of(GUIDE / "session.md", "argument", "stands for", "without it")
    parameters = dict(inspect.signature(XMSession).parameters)
    del parameters["xm_url"]
    assert [names_in(row[0]) for row in rows] == [[name] for name in parameters]
    for name, _, default in rows:
        if default.isdigit():
            assert parameters[name.strip("`")].default == float(default)


def test_every_dependency_is_justified() -> None:
    page = ROOT / "docs" / "dependencies.md"
    always = {name for name, _ in rows_of(page, "package", "why")}
    extras = {
        (extra.strip("`"), name) for extra, name, _ in rows_of(page, "extra", "package", "why")
    }
    assert always == {_package(item) for item in PROJECT["dependencies"]}
    assert extras == {
        (extra, _package(item))
        for extra, items in PROJECT["optional-dependencies"].items()
        for item in items
    }


def _package(requirement: str) -> str:
    return re.split(r"[^\w-]", requirement)[0]
