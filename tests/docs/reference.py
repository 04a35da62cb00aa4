"""The pages of the reference, made once for all tests that look at them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from scripts.reference.writing import all_pages

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
LABEL = re.compile(r"^\(([\w.-]+)\)=$", re.MULTILINE)


@cache
def pages() -> dict[str, str]:
    return all_pages()


def section(page: str, label: str) -> str:
    """Return what stands in a page between a label and the next one."""
    _, found, below = pages()[page].partition(f"({label})=\n")
    assert found, f"{page} has no {label}"
    return LABEL.split(below)[0]


def rows(text: str) -> dict[str, list[str]]:
    """Return the cells of the rows of all tables, by the first code in the row."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("| "):
            cells = re.split(r"(?<!\\)\|", line)[1:-1]
            name = re.search(r"`(\**[\w.-]+)", cells[0])
            if name:
                found[name[1]] = [cell.strip() for cell in cells]
    return found
