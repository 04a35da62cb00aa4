"""The rows that are measured, held against their targets and shown as tables of Markdown."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self

from benchmarks.processes import ROOT

RESULTS: Final = ROOT / "benchmarks" / "results"


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
        column: Where the same is measured of several things, which of them this is. Rows that
            differ in it stand side by side.
    """

    what: str
    ratio: float | None
    target: float | None = None
    stretch: float | None = None
    note: str = ""
    column: str = ""

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
        topic: What the command line calls the part of the benchmarks that they belong to.
    """

    title: str
    yardstick: str
    rows: Sequence[Row]
    topic: str = ""

    @property
    def columns(self) -> list[str]:
        """The columns of its rows, in their order."""
        return list(dict.fromkeys(row.column for row in self.rows))

    def lines(self) -> dict[str, list[Row]]:
        """Return the rows by what they measure, those of several columns together."""
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            found.setdefault(row.what, []).append(row)
        return found

    def table(self) -> Iterable[str]:
        """Yield the lines of its table in Markdown, which can be read as it stands."""
        names = ["what", *(column or "ratio" for column in self.columns)]
        names += ["target", "stretch", "verdict", "note"]
        table = [names, *(self._cells(what, rows) for what, rows in self.lines().items())]
        # A column that no row fills would only be in the way.
        kept = [at for at in range(len(names)) if any(cells[at] for cells in table[1:])]
        widths = {at: max(len(cells[at]) for cells in table) for at in kept}
        for number, cells in enumerate(table):
            yield "| " + " | ".join(cells[at].ljust(widths[at]) for at in kept) + " |"
            if number == 0:
                yield "|" + "|".join("-" * (widths[at] + 2) for at in kept) + "|"

    def _cells(self, what: str, rows: Sequence[Row]) -> list[str]:
        measured = {row.column: row for row in rows}
        ratios = [_ratio(measured[at]) if at in measured else "" for at in self.columns]
        notes = dict.fromkeys(row.note for row in rows if row.note)
        return [
            what,
            *ratios,
            _said([(row.column, _at_most(row.target)) for row in rows if row.target]),
            _said([(row.column, _at_most(row.stretch)) for row in rows if row.stretch]),
            _said([(row.column, row.verdict) for row in rows]),
            "; ".join(notes),
        ]


@dataclass(frozen=True)
class Report:
    """All that was measured in one run.

    Attributes:
        sections: The rows.
        remarks: What could not be measured, or is not what it seems.
        python: The Python that measured.
        machine: What it ran on.
        when: When the run ended.
    """

    sections: Sequence[Section]
    remarks: Sequence[str] = ()
    python: str = field(default_factory=platform.python_version)
    machine: str = field(
        default_factory=lambda: f"{platform.system()}, {os.cpu_count()} processors"
    )
    when: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))

    @property
    def topics(self) -> list[str]:
        """The parts of the benchmarks that were measured."""
        return list(dict.fromkeys(section.topic for section in self.sections))

    def targets(self) -> list[Row]:
        """Return the rows that have a target."""
        return [row for section in self.sections for row in section.rows if row.target]

    def missed(self) -> list[Row]:
        """Return the rows whose target is not met."""
        return [row for row in self.targets() if row.verdict == "MISSED"]

    def render(self) -> str:
        """Return the report as Markdown that can be read as it stands."""
        parts: list[str] = []
        for section in self.sections:
            parts += ["", f"## {section.title}", "", f"1.00 is {section.yardstick}.", ""]
            parts += section.table()
        if self.remarks:
            parts += ["", *(f"- {remark}" for remark in self.remarks)]
        return "\n".join([*parts, "", self.summary()])

    def summary(self) -> str:
        """Return a sentence on how many targets are met."""
        met = sum(row.verdict in ("met", "better") for row in self.targets())
        return f"{met} of {len(self.targets())} targets are met."

    def store(self, folder: Path = RESULTS) -> Path:
        """Write the report as JSON, and return where."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.when.replace(':', '').replace('+0000', 'Z')}.json"
        path.write_text(self.as_json(), "utf-8")
        return path

    def as_json(self) -> str:
        """Return the report as JSON."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a report that was stored."""
        stored = json.loads(path.read_text("utf-8"))
        sections = [
            Section(**{**section, "rows": [Row(**row) for row in section["rows"]]})
            for section in stored["sections"]
        ]
        return cls(**{**stored, "sections": sections})


def _said(cells: Sequence[tuple[str, str]]) -> str:
    """Return what is said of columns, with the columns that it is said of unless it is all."""
    found: dict[str, list[str]] = {}
    for column, said in cells:
        found.setdefault(said, []).append(column)
    if len(found) < 2:
        return "".join(found)
    return "; ".join(f"{', '.join(columns)} {said}" for said, columns in found.items() if said)


def _ratio(row: Row) -> str:
    return "not measured" if row.ratio is None else f"{row.ratio:.2f}"


def _at_most(limit: float | None) -> str:
    return "" if limit is None else f"≤ {limit:.2f}"
