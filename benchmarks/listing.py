"""Reading a long list: what it saves to fetch several pages at a time."""

from __future__ import annotations

import json
import random
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from benchmarks.payloads import encoded, person
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

AT_ONCE: Final = 8
HALVES: Final = ("sync", "async")


@dataclass(frozen=True)
class Case:
    """A list to read.

    Attributes:
        people: How many people a page has.
        milliseconds: How long each answer takes.
        target: The most that eight pages at a time should take, ÷ one after another.
        stretch: What would be better still.
    """

    people: int
    milliseconds: int
    target: float
    stretch: float | None = None


CASES: Final = (
    Case(100, 50, 1 / 5.5, 1 / 7),
    Case(1000, 50, 1 / 3),
    Case(1000, 250, 1 / 7),
)


def measure(*, quick: bool) -> Section:
    """Read each list one page after another and eight at a time, with both kinds of session."""
    pages = 16 if quick else 100
    rows: list[Row] = []
    for case in CASES:
        with TemporaryDirectory() as folder, ExitStack() as stack:
            file = Path(folder) / "page.json"
            file.write_bytes(page_of(case.people))
            served = (str(file), str(pages), str(case.milliseconds))
            server = stack.enter_context(Worker("serve_pages.py", *served))
            reader = stack.enter_context(Worker("list_people.py", str(server.hello["port"])))
            rows += [_row(case, reader, half, pages) for half in HALVES]
    return Section(f"{pages} pages of a list, {AT_ONCE} at a time", "one page after another", rows)


def page_of(people: int) -> bytes:
    """Return a page of people as `serve_pages.py` takes it."""
    source = random.Random(1)
    data: list[Any] = [
        person(source, number) | {"id": f"@page@-{number:06}"} for number in range(people)
    ]
    return encoded({"count": people, "total": people, "data": data})


def read(
    reader: Worker, half: str, people: int, pages: int, concurrency: int
) -> tuple[float, float]:
    """Read a list, and return how many seconds that took, and how many of the processor.

    Raises:
        MeasuringError: It did not come whole and in order.
    """
    answer = reader.ask(half=half, limit=people, concurrency=concurrency)
    if answer["count"] != people * pages or not answer["in_order"]:
        raise MeasuringError(f"the list is not whole and in order: {json.dumps(answer)}")
    return answer["seconds"], answer["processor"]


def _row(case: Case, reader: Worker, half: str, pages: int) -> Row:
    alone, work_alone = read(reader, half, case.people, pages, 1)
    together, work = read(reader, half, case.people, pages, AT_ONCE)
    return Row(
        f"{case.people} persons a page, {case.milliseconds} ms a page, {half}",
        together / alone,
        target=case.target,
        stretch=case.stretch,
        note=f"{alone / together:.1f} times as fast, {work / work_alone:.2f} of its processor time",
    )
