"""The rows that are measured, held against their targets and shown as tables of Markdown."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.processes import ROOT

RESULTS: Final = ROOT / "benchmarks" / "results"
_COLUMNS: Final = ("what", "ratio", "target", "stretch", "verdict", "note")


@dataclass(frozen=True)
class Row:
    """One thing that was measured, as a ratio to another.

    Attributes:
        what: What was measured.
        ratio: How much it costs, as a multiple of what the section says; `None` if it could not
            be measured.
        target: The most it should be.
        stretch: What would be better still.
        note: What else there is to know, or why there is no ratio.
    """

    what: str
    ratio: float | None
    target: float | None = None
    stretch: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the target is met; nothing for a row without one."""
        if self.target is None:
            return ""
        if self.ratio is None:
            return "not measured"
        if self.stretch is not None and self.ratio <= self.stretch:
            return "better"
        return "met" if self.ratio <= self.target else "MISSED"


@dataclass(frozen=True)
class Section:
    """Rows that have the same yardstick.

    Attributes:
        title: What they are about.
        yardstick: What 1.00 stands for.
        rows: The rows.
    """

    title: str
    yardstick: str
    rows: Sequence[Row]


@dataclass(frozen=True)
class Report:
    """All that was measured in one run.

    Attributes:
        sections: The rows.
        remarks: What could not be measured, or is not what it seems.
        python: The Python that measured.
        when: When the run ended.
    """

    sections: Sequence[Section]
    remarks: Sequence[str] = ()
    python: str = field(default_factory=platform.python_version)
    when: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))

    def missed(self) -> list[Row]:
        """Return the rows whose target is not met."""
        return [row for section in self.sections for row in section.rows if row.verdict == "MISSED"]

    def render(self) -> str:
        """Return the report as Markdown that can be read as it stands."""
        parts = [part for section in self.sections for part in _rendered(section)]
        if self.remarks:
            parts += ["", *(f"- {remark}" for remark in self.remarks)]
        targets = [row for section in self.sections for row in section.rows if row.target]
        met = sum(row.verdict in ("met", "better") for row in targets)
        return "\n".join([*parts, "", f"{met} of {len(targets)} targets are met."])

    def store(self, folder: Path = RESULTS) -> Path:
        """Write the report as JSON, and return where."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.when.replace(':', '').replace('+0000', 'Z')}.json"
        path.write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n", "utf-8")
        return path


def _rendered(section: Section) -> Iterable[str]:
    table = [_COLUMNS, *(_cells(row) for row in section.rows)]
    # A column that no row fills would only be in the way.
    kept = [at for at in range(len(_COLUMNS)) if any(cells[at] for cells in table[1:])]
    widths = {at: max(len(cells[at]) for cells in table) for at in kept}
    lines = [
        "| " + " | ".join(cells[at].ljust(widths[at]) for at in kept) + " |" for cells in table
    ]
    rule = "|" + "|".join("-" * (widths[at] + 2) for at in kept) + "|"
    yield from ("", f"## {section.title}", "", f"1.00 is {section.yardstick}.", "")
    yield from (lines[0], rule, *lines[1:])


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "not measured" if row.ratio is None else f"{row.ratio:.2f}"
    target = "" if row.target is None else f"≤ {row.target:.2f}"
    stretch = "" if row.stretch is None else f"≤ {row.stretch:.2f}"
    return row.what, ratio, target, stretch, row.verdict, row.note
