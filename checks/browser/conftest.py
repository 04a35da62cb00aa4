"""A browser for checks of what people look at: `make browser-check`."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

try:
    from playwright.sync_api import Browser, Error, Page, sync_playwright
except ModuleNotFoundError:
    pytest.exit("playwright is missing; `make browser-check` installs it", returncode=4)

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""The commands by which machines know the browser."""

SIZES: Final = {"desktop": (1280, 900), "phone": (390, 844)}


@dataclass
class Visit:
    """A page that is open in the browser.

    Attributes:
        page: The page, for whatever playwright can do with it.
        requests: The addresses that the browser asked for.
        problems: What the browser complained about.
    """

    page: Page
    requests: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def overflow(self) -> int:
        """Return by how many pixels the page is wider than the window."""
        wider: int = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return wider

    def faint(self) -> list[str]:
        """Return the texts that people with weak eyes could not read (WCAG 2.2, level AA)."""
        texts: list[str] = self.page.evaluate(CONTRASTS)
        return texts


CONTRASTS: Final = """() => {
  const numbers = text => text.match(/[\\d.]+/g).map(Number);
  const light = channel => (channel /= 255) <= 0.04045
      ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const background = element => {
    for (; element; element = element.parentElement) {
      const color = numbers(getComputedStyle(element).backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!own || element.className === "skip" || !element.checkVisibility()) continue;
    const [a, b] = [numbers(getComputedStyle(element).color), background(element)]
        .map(luminance).sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) faint.push(`${element.textContent.trim()}: ${contrast.toFixed(2)}`);
  }
  return faint;
}"""

OpenPage = Callable[..., Visit]


def _executable() -> str:
    named = os.environ.get("CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.exit(
            "Chromium is missing (Debian: apt-get install chromium). Any Chromium or Chrome will "
            "do: name it with CHROMIUM=/path/to/chromium.",
            returncode=4,
        )
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # In containers the sandbox of Chromium has no permissions, and what is opened here is ours.
    flags = ["--no-sandbox", "--disable-dev-shm-usage"]
    path = _executable()
    with sync_playwright() as playwright:
        try:
            running = playwright.chromium.launch(executable_path=path, args=flags)
        except Error as error:
            pytest.exit(f"{path} does not start as a browser: {error}", returncode=4)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Open addresses in new windows, each of a size, bright or dark, and with or without scripts.

    With `SCREENSHOTS` in the environment, what is open at the end is stored there.
    """
    visits: list[tuple[str, Visit]] = []

    def opened(address: str, size: str = "desktop", scheme: str = "light", **more: Any) -> Visit:
        width, height = SIZES[size]
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, **more
        )
        visit = Visit(context.new_page())
        visit.page.on("request", lambda sent: visit.requests.append(sent.url))
        visit.page.on("pageerror", lambda error: visit.problems.append(str(error)))
        visit.page.on(
            "console",
            lambda said: visit.problems.append(said.text) if said.type == "error" else None,
        )
        visits.append((f"{size}-{scheme}", visit))
        visit.page.goto(address)
        return visit

    yield opened
    for number, (kind, visit) in enumerate(visits, start=1):
        _store(visit.page, f"{request.node.name}-{number}-{kind}")
        visit.page.context.close()


def _store(page: Page, name: str) -> None:
    if folder := os.environ.get("SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        file = re.sub(r"[^\w-]+", "-", name).strip("-")
        page.screenshot(path=Path(folder) / f"{file}.png", full_page=True)
