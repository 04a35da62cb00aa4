"""Plots of the rows: bars, the line of 1.00, and the targets, as SVG.

A template, not a charting library: none of these writes text that a screen reader can read, colours
that follow dark mode and a mark of its own for each bar, and the same bytes every time.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.report import Row, Section

_TEMPLATE: Final = "plot.svg.jinja"
# Narrow enough for a phone; longer texts stand above the bars, not beside them.
_WIDTH: Final = 420
_LEFT: Final = 16
_LENGTH: Final = 210
_LINE: Final = 18
_BAR: Final = 11
_BETWEEN_BARS: Final = 5
_BETWEEN_GROUPS: Final = 10
_LETTERS: Final = 54
_COLOURS: Final = 6


@dataclass(frozen=True)
class _Text:
    """A line of text and where its foot is."""

    text: str
    y: int


@dataclass(frozen=True)
class _Bar:
    """A row of the report as it is drawn."""

    y: int
    length: float
    text: str
    text_x: float
    colour: int
    target: float | None
    stretch: float | None


@dataclass(frozen=True)
class _Tick:
    """A value on the axis."""

    x: float
    text: str


def plot(section: Section) -> str:
    """Return the plot of a section.

    Args:
        section: Its rows; those of several columns become bars side by side.
    """
    largest = max([1.0, *(value for row in section.rows for value in _values(row))])
    step = _step(largest)
    scale = _LENGTH / (math.ceil(largest / step - 1e-9) * step)
    titles = [
        _Text(line, 24 + _LINE * number)
        for number, line in enumerate(textwrap.wrap(section.title, _LETTERS - 4))
    ]
    y = titles[-1].y
    subtitles = [
        _Text(line, y + _LINE * number)
        for number, line in enumerate(_wrapped(f"1.00 is {section.yardstick}"), 1)
    ]
    y = top = subtitles[-1].y + _BETWEEN_GROUPS
    labels: list[_Text] = []
    bars: list[_Bar] = []
    for what, rows in section.lines().items():
        for line in _wrapped(what):
            y += _LINE
            labels.append(_Text(line, y - 5))
        for row in rows:
            bars.append(_bar(row, y, section.columns.index(row.column), scale))
            y += _BAR + _BETWEEN_BARS
        y += _BETWEEN_GROUPS
    template = _environment().get_template(_TEMPLATE)
    return template.render(
        width=_WIDTH,
        height=y + 2 * _LINE,
        left=_LEFT,
        bar_height=_BAR,
        top=top,
        bottom=y,
        title=section.title,
        description=" ".join(_sentences(section)),
        titles=titles,
        subtitles=subtitles,
        labels=labels,
        bars=bars,
        one=round(_LEFT + scale, 1),
        ticks=list(_ticks(step, scale)),
    )


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _values(row: Row) -> Iterator[float]:
    for value in (row.ratio, row.target, row.stretch):
        if value is not None:
            yield value


def _wrapped(text: str) -> Sequence[str]:
    return textwrap.wrap(_plain(text), _LETTERS)


def _plain(text: str) -> str:
    """Return text without what marks code in Markdown."""
    return text.replace("`", "")


def _step(largest: float) -> float:
    """Return how far values on the axis are apart: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(largest / 4))
    return next(size * power for size in (1, 2, 5, 10) if size * power >= largest / 5)


def _ticks(step: float, scale: float) -> Iterator[_Tick]:
    for number in range(math.floor(_LENGTH / (step * scale) + 1e-9) + 1):
        yield _Tick(round(_LEFT + number * step * scale, 1), f"{number * step:g}")


def _bar(row: Row, y: int, colour: int, scale: float) -> _Bar:
    return _Bar(
        y=y,
        length=round((row.ratio or 0) * scale, 1),
        text=_said(row),
        text_x=round(_LEFT + max([0.0, *_values(row)]) * scale + 6, 1),
        colour=colour % _COLOURS,
        target=None if row.target is None else round(_LEFT + row.target * scale, 1),
        stretch=None if row.stretch is None else round(_LEFT + row.stretch * scale, 1),
    )


def _said(row: Row) -> str:
    ratio = "not measured" if row.ratio is None else f"{row.ratio:.2f}"
    target = "" if row.target is None else f" (target {row.target:.2f})"
    return _plain(f"{ratio} {row.column}".rstrip() + target)


def _sentences(section: Section) -> Iterator[str]:
    yield _plain(f"Bars of ratios; 1.00 is {section.yardstick}.")
    for what, rows in section.lines().items():
        yield f"{_plain(what)}: {', '.join(_said(row) for row in rows)}."
