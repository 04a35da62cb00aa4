"""Reading docstrings in the style of Google."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field
from typing import Any, Final

_SECTION: Final = re.compile(r"(Args|Returns|Raises|Attributes):")
_ENTRY: Final = re.compile(r"    (\*{0,2}[\w.]+): (.*)")
_SEE: Final = re.compile(r"See (https://\S+)")


@dataclass
class Docstring:
    """What a docstring says.

    Attributes:
        summary: Its first sentence or sentences, up to the first empty line.
        details: The other paragraphs.
        arguments: What each parameter is.
        returns: What is returned.
        raises: When each error is raised.
        see: The address of the vendor's reference.
    """

    summary: str
    details: str = ""
    arguments: dict[str, str] = field(default_factory=dict[str, str])
    returns: str = ""
    raises: dict[str, str] = field(default_factory=dict[str, str])
    see: str | None = None


def docstring_of(documented: Any) -> Docstring:
    """Read the docstring of a class or function.

    Raises:
        LookupError: It has none.
    """
    text = inspect.getdoc(documented)
    if not text:
        raise LookupError(f"{documented!r} has no docstring")
    return read_docstring(text)


def read_docstring(text: str) -> Docstring:
    """Read a docstring whose indentation was taken off."""
    see = _SEE.search(text)
    sections: dict[str, list[str]] = {"": []}
    current = ""
    for line in _SEE.sub("", text).splitlines():
        if found := _SECTION.fullmatch(line):
            current = found[1]
        elif current and line and not line.startswith(" "):
            current = ""
        sections.setdefault(current, []).append("" if found else line)
    summary, _, details = "\n".join(sections[""]).strip().partition("\n\n")
    return Docstring(
        " ".join(summary.split()),
        details.strip(),
        _entries(sections.get("Args", [])),
        " ".join(" ".join(sections.get("Returns", [])).split()),
        _entries(sections.get("Raises", [])),
        see[1] if see else None,
    )


def _entries(lines: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in lines:
        if entry := _ENTRY.fullmatch(line):
            name = entry[1].lstrip("*")
            found[name] = entry[2]
        elif name:
            found[name] = f"{found[name]} {line.strip()}".strip()
    return found
