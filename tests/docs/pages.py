"""The pages of the documentation, and the blocks of code in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "guide").glob("*.md")),
    *sorted((ROOT / "docs" / "cookbook").glob("*.md")),
]
GUIDE: Final = ROOT / "docs" / "user-guide.md"
RELIABILITY: Final = ROOT / "docs" / "reliability.md"
ALL_PAGES: Final = [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"]

_BLOCK: Final = re.compile(
    r"^```(?P<language>\S+)\n(?P<code>.*?)^```$(?P<after>\n*)", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Block:
    """A block of code.

    Attributes:
        language: What stands after the backticks.
        code: What stands in the block.
        line: The number of its first line in the page.
        before: The line of text above it.
        output: The `text` block right after it, if there is one.
    """

    language: str
    code: str
    line: int
    before: str
    output: str | None


def blocks_of(page: Path, *languages: str) -> list[Block]:
    """Return the blocks of a page in some languages, in order."""
    return [block for block in _blocks(page.read_text("utf-8")) if block.language in languages]


def _blocks(text: str) -> Iterator[Block]:
    for found in _BLOCK.finditer(text):
        above = text[: found.start()].rstrip()
        follower = _BLOCK.match(text, found.end())
        output = follower["code"] if follower and follower["language"] == "text" else None
        yield Block(
            language=found["language"],
            code=found["code"],
            line=text.count("\n", 0, found.start("code")) + 1,
            before=above.rpartition("\n")[2],
            output=output,
        )


def name_of(page: Path) -> str:
    """Return the name of a page for the report of the tests."""
    return page.relative_to(ROOT).as_posix()


def rows_of(page: Path, *columns: str) -> list[list[str]]:
    """Return the cells of the table with these columns."""
    head = f"| {' | '.join(columns)} |\n"
    _, _, below = page.read_text("utf-8").partition(head)
    rows = [row for row in below.partition("\n\n")[0].splitlines()[1:] if row.startswith("|")]
    assert rows, f"{name_of(page)} has no table with {columns}"
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def names_in(text: str) -> list[str]:
    """Return what stands in backticks, without the parentheses of a call."""
    return re.findall(r"`(\w[\w-]*)(?:\(\))?`", text)
