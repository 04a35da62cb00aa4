"""Looks at every link of the built site: it leads somewhere, and nothing is loaded from elsewhere.

Sphinx checks the links between texts only, not those of its theme, of raw HTML, or of the index.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

LINKED_HOSTS: Final = {
    "help.xmatters.com",  # the vendor's reference
    "semver.org",  # what our version numbers mean
    "www.sphinx-doc.org",  # the theme says below each page what made it
    "github.com",
    "pradyunsg.me",
}
"""The hosts that a reader may be led to; nothing is loaded from them."""

# Sphinx writes attributes in double quotes, and code in a text has none of these characters.
_TAG: Final = re.compile(r"<(\w+)((?:\s+[\w:-]+(?:=\"[^\"]*\")?)+)\s*/?>")
_ATTRIBUTE: Final = re.compile(r"\s(href|src|srcset|poster|id|name|rel)=\"([^\"]*)\"")
_LOADED_BY_STYLES: Final = re.compile(r"(?:url\(|@import)\s*[\"']?([^\"')\s;]+)")
_NOT_LOADED: Final = ("canonical", "index", "search", "next", "prev")
"""What a `link` may only point to."""


def complaints(site: Path) -> Iterator[str]:
    """Return what is wrong with the links of a site, in sentences.

    Args:
        site: The folder of the built site.
    """
    for page in sorted(site.rglob("*.html")):
        name = page.relative_to(site).as_posix()
        for tag, attributes in _tags(page):
            for key in ("href", "src", "srcset", "poster"):
                address = attributes.get(key)
                if address is not None:
                    is_loaded = tag != "a" and attributes.get("rel") not in _NOT_LOADED
                    said = _complaint(page, address, is_loaded=is_loaded)
                    if said:
                        yield f"{name}: {address} {said}"
    for style in sorted(site.rglob("*.css")):
        for address in _LOADED_BY_STYLES.findall(style.read_text("utf-8")):
            if re.match(r"(?!data:)(\w+:|//)", address):
                yield f"{style.relative_to(site).as_posix()}: {address} is loaded from elsewhere"


def _complaint(page: Path, address: str, *, is_loaded: bool) -> str | None:
    parts = urlsplit(address)
    if parts.scheme == "data" or (parts.scheme == "mailto" and not is_loaded):
        return None
    if parts.scheme or parts.netloc:
        if is_loaded:
            return "is loaded from elsewhere"
        return None if parts.netloc in LINKED_HOSTS else "leads to a host that is not known"
    target = os.path.normpath(page.parent / unquote(parts.path)) if parts.path else str(page)
    places = _places(target)
    if places is None:
        return "leads nowhere"
    fragment = unquote(parts.fragment)
    # An empty one is the top of the page.
    if fragment and target.endswith(".html") and fragment not in places:
        return "leads to no place of that page"
    return None


@cache
def _places(target: str) -> set[str] | None:
    file = Path(target)
    if not file.is_file():
        return None
    tags = _tags(file) if file.suffix == ".html" else []
    return {
        attributes[key] for _, attributes in tags for key in ("id", "name") if key in attributes
    }


@cache
def _tags(page: Path) -> list[tuple[str, dict[str, str]]]:
    return [
        (tag, {key: html.unescape(value) for key, value in _ATTRIBUTE.findall(attributes)})
        for tag, attributes in _TAG.findall(page.read_text("utf-8"))
    ]
