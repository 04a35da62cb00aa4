"""Reading 100,000 people: what more pages at a time save and cost, and what more people cost."""

from __future__ import annotations

from typing import Final

from benchmarks import listing
from benchmarks.listing import HALVES, Reading
from benchmarks.processes import Worker
from benchmarks.report import Row, Section

MILLISECONDS: Final = 50
PAGE_SIZES: Final = (100, 1000)
CONCURRENCIES: Final = (1, 4, 8, 16)
_PEOPLE, _FEWER = 100_000, 10_000
_QUICK_PEOPLE, _QUICK_FEWER = 8_000, 2_000

# The service has pages enough in either list to fill what is kept in memory.
_MOST_MORE_MEMORY: Final = 1.1
_MOST_MORE_WORK: Final = 1.1
_LINEAR_AT: Final = 4


def measure(*, quick: bool) -> list[Section]:
    """Read a long list and a shorter one with each kind of session; each in a process of its own.

    Returns:
        A section that compares concurrencies, and one that compares the lists.
    """
    people, fewer = (_QUICK_PEOPLE, _QUICK_FEWER) if quick else (_PEOPLE, _FEWER)
    rows: list[Row] = []
    growth: list[Row] = []
    for size in PAGE_SIZES:
        found = {
            (half, concurrency): _read(people, size, half, concurrency)
            for half in HALVES
            for concurrency in CONCURRENCIES
        }
        for half in HALVES:
            alone = found[half, 1]
            rows += [
                _row(f"{size} a page, {half}, {number} at a time", found[half, number], alone)
                for number in CONCURRENCIES[1:]
            ]
            less = _read(fewer, size, half, _LINEAR_AT)
            growth += _growth(
                f"{size} a page, {half}", found[half, _LINEAR_AT], less, people // fewer
            )
    return [
        Section(
            f"{people:,} people, {MILLISECONDS} ms a page",
            "the time of one page after another",
            rows,
        ),
        Section(
            f"{people:,} people, {_LINEAR_AT} pages at a time",
            f"{fewer:,} people; for processor time, as often as they go into the others",
            growth,
        ),
    ]


def _read(people: int, size: int, half: str, concurrency: int) -> Reading:
    pages = people // size
    with (
        listing.served(size, pages, MILLISECONDS) as port,
        Worker("list_people.py", port) as reader,
    ):
        return listing.read(reader, half, size, pages, concurrency)


def _row(what: str, together: Reading, alone: Reading) -> Row:
    note = (
        f"{alone.seconds / together.seconds:.1f} times as fast; "
        f"{together.processor / alone.processor:.2f} of its processor time, "
        f"{together.memory / alone.memory:.2f} of the memory of the process"
    )
    return Row(what, together.seconds / alone.seconds, note=note)


def _growth(what: str, more: Reading, less: Reading, times: int) -> list[Row]:
    return [
        Row(
            f"{what}: processor time",
            more.processor / less.processor / times,
            target=_MOST_MORE_WORK,
        ),
        Row(
            f"{what}: most memory of the process",
            more.memory / less.memory,
            target=_MOST_MORE_MEMORY,
        ),
    ]
