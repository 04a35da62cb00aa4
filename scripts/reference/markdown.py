"""Writing the Markdown that MyST reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def code(text: str) -> str:
    """Return text as code within a line."""
    return f"`{text}`"


def fence(language: str, text: str) -> str:
    """Return a block of code."""
    return f"```{language}\n{text.rstrip()}\n```"


def json_block(value: Any) -> str:
    """Return a value as a block of JSON."""
    return fence("json", json.dumps(value, indent=2, ensure_ascii=False))


def link(text: str, label: str) -> str:
    """Return a link to a label of any page."""
    return f"[{text}](#{label})"


def label(name: str) -> str:
    """Return what the heading below is linked to by."""
    return f"({name})="


def anchor(name: str) -> str:
    """Return a place in the page whose name is kept letter by letter."""
    return f'```{{raw}} html\n<span id="{name}"></span>\n```'


def place_of(kind: str, name: str) -> str:
    """Return what makes the place of a parameter or field known to the search of the site.

    Args:
        kind: A kind that `docs/conf.py` has a role for.
        name: The name, with that of its owner.
    """
    return f"{{{kind}}}`{name}`"


def cell(text: str) -> str:
    """Return text as it may stand in a cell of a table."""
    return re.sub(r"\s*\n\s*", " ", text).replace("|", "\\|")


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table that becomes a list where the screen is narrow.

    Args:
        columns: The heads of the columns.
        rows: The cells of each row.
    """
    classes = "{.fields .three}" if len(columns) == 3 else "{.fields}"
    lines = [classes, f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
    lines += [f"| {' | '.join(map(cell, row))} |" for row in rows]
    return "\n".join(lines)


def sentence(text: str) -> str:
    """Return text with a full stop at its end."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def joined(parts: Iterable[str]) -> str:
    """Return the parts of a page, with a line between them; empty ones are left out."""
    return "\n\n".join(part for part in parts if part) + "\n"


def toctree(pages: Mapping[str, str]) -> str:
    """Return the list of pages below a page, hidden from its text.

    Args:
        pages: What each page is called there, by its name.
    """
    listed = "\n".join(f"{title} <{page}>" for page, title in pages.items())
    return f"```{{toctree}}\n:hidden:\n:maxdepth: 1\n\n{listed}\n```"
