"""Writing the pages of the reference to where Sphinx reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from scripts.reference import library_pages, rest_pages

ROOT: Final = Path(__file__).resolve().parents[2]
DOCUMENT: Final = ROOT / "generated" / "xmatters_client" / "openapi.json"
FOLDERS: Final = ("reference/endpoints", "reference/objects", "reference/models", "rest")
"""What holds nothing but pages that are made here."""


def all_pages() -> dict[str, str]:
    """Return the text of each page, by its name below `docs`."""
    return dict([*library_pages.pages(), *rest_pages.pages(DOCUMENT.read_bytes())])


def write_pages(docs: Path) -> int:
    """Write the pages, and remove those of before that are no more.

    A page that did not change is left alone.

    Args:
        docs: The folder of the documentation.

    Returns:
        How many pages there are.
    """
    pages = all_pages()
    for folder in FOLDERS:
        for file in (docs / folder).rglob("*.md"):
            if file.relative_to(docs).as_posix() not in pages:
                file.unlink()
    for name, text in pages.items():
        file = docs / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
    return len(pages)
