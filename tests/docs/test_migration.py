"""Each name of python-xmatters 1.1.1 is here, or the migration page says where it went."""

from __future__ import annotations

import csv
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import xmatters_client.models
from tests.docs.pages import ROOT, names_in, rows_of
from xmatters import XMSession, errors, objects, utils
from xmatters import session as session_module

PAGE = ROOT / "docs" / "migration.md"
NAMES_PAGE = ROOT / "docs" / "migration-names.md"
NAMES = list(
    csv.DictReader(
        (Path(__file__).parent / "predecessor.tsv").read_text("utf-8").splitlines(), delimiter="\t"
    )
)


def renamed() -> dict[str, str]:
    tables = rows_of(PAGE, "class there", "class here")
    return {
        old: names_in(new)[0] for there, new in tables for old in names_in(there) if "." not in old
    }


def departures() -> set[tuple[str, str]]:
    """Return class and member of each name that is gone or changed."""
    found: set[tuple[str, str]] = set()
    for there, *_ in rows_of(PAGE, "name there", "name here", "why"):
        owner = ""
        for name in re.findall(r"`([A-Za-z0-9_.]+)(?:\(\))?`", there):
            owner, member = name.split(".") if "." in name else (owner, name)
            found.add((owner, member))
    return found


def counterpart(name: str) -> Any:
    """Return our class for one of theirs, if there is any."""
    if name == "XMSession":
        return XMSession
    for place in session_module._ENDPOINTS.values():
        module, _, found = place.partition(":")
        if found == name:
            return getattr(import_module(f"xmatters.endpoints.{module}"), name)
    name = renamed().get(name, name)
    if name in objects.OBJECTS:
        module, _, _ = objects.OBJECTS[name].partition(":")
        return getattr(import_module(module), name)
    for holder in (errors, utils, xmatters_client.models):
        if hasattr(holder, name):
            return getattr(holder, name)
    return None


@pytest.mark.parametrize("name", sorted({row["class"] for row in NAMES}))
def test_each_name_is_here_or_on_the_page(name: str) -> None:
    ours = counterpart(name)
    fields = {field.python_name for field in getattr(ours, "FIELDS", ())}
    missing = {
        (name, row["member"])
        for row in NAMES
        if row["class"] == name and not (row["member"] in fields or hasattr(ours, row["member"]))
    }
    assert missing - departures() == set()


def test_the_page_tells_of_no_name_that_is_here() -> None:
    known = {(row["class"], row["member"]) for row in NAMES}
    for owner, member in departures():
        if (owner, member) in known:
            assert not hasattr(counterpart(owner), member), (owner, member)


def test_the_list_of_all_names_is_complete() -> None:
    entries = NAMES_PAGE.read_text("utf-8").strip().split("\n\n")[2:]
    assert entries == expected_entries()


def test_the_number_of_names_is_told() -> None:
    names = {(row["class"], row["member"]) for row in NAMES}
    assert f"each of the {len(names)} names" in " ".join(PAGE.read_text("utf-8").split())


def expected_entries() -> list[str]:
    """Return the entries of the list: for each class what is the same, and what is not."""
    entries: list[str] = []
    for name in sorted({row["class"] for row in NAMES}):
        ours = counterpart(name)
        fields = {field.python_name for field in getattr(ours, "FIELDS", ())}
        members = dict.fromkeys(row["member"] for row in NAMES if row["class"] == name)
        same = [each for each in members if each in fields or hasattr(ours, each)]
        gone = [each for each in members if each not in same]
        lines = [f"`{name}`"]
        if ours is None:
            lines = [f"`{name}`, not here"]
        elif ours.__name__ != name:
            lines = [f"`{name}`, here `{ours.__name__}`"]
        lines += [f": the same: {_listed(same)}"] if same else []
        lines += [f": changed: {_listed(gone)}"] if gone else []
        entries.append("\n".join(lines))
    return entries


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
