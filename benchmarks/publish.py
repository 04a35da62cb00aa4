"""Puts a run into the documentation: its JSON, and the tables and plots that are made from it.

Nobody types a number there: what stands between two marks of docs/performance.md is written here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from benchmarks.plots import plot
from benchmarks.processes import ROOT
from benchmarks.report import Report, Section

DOCS: Final = ROOT / "docs"
PAGE: Final = "performance.md"
STORED: Final = "performance.json"
PLOTS: Final = "_static/benchmarks"
# What stands at the mark of the whole run, beside those of its topics.
RUN: Final = "run"
_MARKED: Final = re.compile(
    r"(?P<begin><!-- measured: (?P<topic>\S+) -->\n).*?(?P<end><!-- end -->)", re.DOTALL
)


class PublishingError(Exception):
    """The page has no place for what was measured; the message says for what."""


def publish(report: Report, docs: Path = DOCS) -> None:
    """Write a run into the documentation.

    Raises:
        PublishingError: The page lacks a mark, or has one that nothing was measured for.
    """
    pages = published(report, (docs / PAGE).read_text("utf-8"))
    folder = docs / PLOTS
    folder.mkdir(parents=True, exist_ok=True)
    for outdated in folder.glob("*.svg"):
        outdated.unlink()
    for name, text in pages.items():
        (docs / name).write_text(text, "utf-8")


def published(report: Report, page: str) -> Mapping[str, str]:
    """Return the files of the documentation that a run is in, by their paths.

    Args:
        report: The run.
        page: The page, as it was.

    Raises:
        PublishingError: The page lacks a mark, or has one that nothing was measured for.
    """
    blocks = {RUN: _about(report)}
    files = {STORED: report.as_json()}
    for topic in report.topics:
        sections = [section for section in report.sections if section.topic == topic]
        names = [f"{PLOTS}/{topic}-{number}.svg" for number in range(1, len(sections) + 1)]
        files |= {name: plot(section) for name, section in zip(names, sections, strict=True)}
        parts = (_shown(*pair) for pair in zip(names, sections, strict=True))
        blocks[topic] = "\n".join(parts)
    marks = [found["topic"] for found in _MARKED.finditer(page)]
    if sorted(marks) != sorted(blocks):
        raise PublishingError(
            f"{PAGE} has marks for {', '.join(sorted(marks))}; "
            f"measured were {', '.join(sorted(blocks))}"
        )
    files[PAGE] = _MARKED.sub(
        lambda found: f"{found['begin']}\n{blocks[found['topic']]}\n{found['end']}", page
    )
    return files


def _about(report: Report) -> str:
    return "\n".join(_sentences(report))


def _sentences(report: Report) -> Iterator[str]:
    yield f"Python {report.python}, {report.machine}, {report.when[:10]}. {report.summary()}"
    if missed := list(_missed(report)):
        yield "\nMissed:\n"
        yield from missed
    if report.remarks:
        yield "\nRemarks:\n"
        yield from (f"- {remark}" for remark in report.remarks)


def _missed(report: Report) -> Iterator[str]:
    for section in report.sections:
        for row in section.rows:
            if row.verdict == "MISSED":
                of = f", {row.column}" if row.column else ""
                yield f"- {section.title}: {row.what}{of}: {row.ratio:.2f}, target {row.target:.2f}"


def _shown(name: str, section: Section) -> str:
    table = "\n".join(section.table())
    picture = f"![{section.title}: the numbers of the table above as bars]({name})"
    return f"**{section.title}.** 1.00 is {section.yardstick}.\n\n{table}\n\n{picture}\n"
