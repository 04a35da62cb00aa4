"""Reading a long list: what it saves to fetch several pages at a time."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from benchmarks.payloads import encoded, person
from benchmarks.peers import Peer, Peers
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

AT_ONCE: Final = 8
HALVES: Final = ("sync", "async")

_FAST, _STANDARD, _PEER = "ours-msgspec", "ours-json", "python-xmatters"
_LABELS: Final = {_FAST: "extra `fast`", _STANDARD: "standard library"}


@dataclass(frozen=True)
class Case:
    """A list to read.

    Attributes:
        people: How many people a page has.
        milliseconds: How long each answer takes.
        target: The most that eight pages at a time should take, ÷ one after another.
        stretch: What would be better still.
        beside: Whose one after another that is: `None` for the way's own.
        targeted: The ways that the target is meant for.
    """

    people: int
    milliseconds: int
    target: float
    stretch: float | None = None
    beside: str | None = None
    targeted: tuple[str, ...] = (_FAST,)

    @property
    def is_long(self) -> bool:
        """Whether decoding plays a part, so that it matters who decodes."""
        return self.beside is not None


# The targets of large pages come from python-xmatters one after another, those of 50 ms from a
# fast JSON library (with the one of Python 1/2.6 was reached).
CASES: Final = (
    Case(100, 50, 1 / 5.5, 1 / 7),
    Case(1000, 50, 1 / 3, beside=_PEER),
    Case(1000, 250, 1 / 7, beside=_PEER, targeted=(_FAST, _STANDARD)),
)


class Reading(NamedTuple):
    """What it took to read a list.

    Attributes:
        seconds: By the clock.
        processor: Seconds of the processor.
        memory: The most memory that the process ever had.
    """

    seconds: float
    processor: float
    memory: int


def measure(peers: Peers, *, quick: bool) -> Section:
    """Read each list one page after another and eight at a time, in several ways."""
    pages = 16 if quick else 100
    rows: list[Row] = []
    for case in CASES:
        with served(case.people, pages, case.milliseconds) as port:
            rows += _rows(case, port, pages, peers.python_xmatters)
    return Section(
        f"{pages} pages of a list, {AT_ONCE} at a time",
        "one page after another, with the same or, where it says so, with python-xmatters",
        rows,
    )


@contextmanager
def served(people: int, pages: int, milliseconds: int) -> Iterator[str]:
    """Serve so many pages of so many people until the block is left; the port."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.json"
        file.write_bytes(page_of(people))
        with Worker("serve_pages.py", str(file), str(pages), str(milliseconds)) as server:
            yield str(server.hello["port"])


def page_of(people: int) -> bytes:
    """Return a page of people as `serve_pages.py` takes it."""
    source = random.Random(1)
    data: list[Any] = [
        person(source, number) | {"id": f"@page@-{number:06}"} for number in range(people)
    ]
    return encoded({"count": people, "total": people, "data": data})


def read(reader: Worker, half: str, people: int, pages: int, concurrency: int) -> Reading:
    """Read a list, and return what that took.

    Raises:
        MeasuringError: It did not come whole and in order.
    """
    answer = reader.ask(half=half, limit=people, concurrency=concurrency)
    if answer["count"] != people * pages or not answer["in_order"]:
        raise MeasuringError(f"the list is not whole and in order: {json.dumps(answer)}")
    return Reading(answer["seconds"], answer["processor"], answer["memory"])


def _rows(case: Case, port: str, pages: int, peer: Peer) -> Iterator[Row]:
    with ExitStack() as stack:
        ways = [(_FAST, half) for half in HALVES]
        problem, peer_alone = "", None
        if case.is_long:
            ways.append((_STANDARD, "sync"))
            try:
                if peer.problem:
                    raise MeasuringError(peer.problem)
                worker = stack.enter_context(
                    Worker("list_people.py", port, _PEER, python=peer.python)
                )
                peer_alone = read(worker, "sync", case.people, pages, 1)
            except MeasuringError as error:
                problem = str(error)
        for way, half in ways:
            reader = stack.enter_context(Worker("list_people.py", port, way))
            alone = read(reader, half, case.people, pages, 1)
            together = read(reader, half, case.people, pages, AT_ONCE)
            what = f"{case.people} persons a page, {case.milliseconds} ms a page, {half}"
            if case.is_long:
                what += f", {_LABELS[way]}"
            is_targeted = way in case.targeted
            target = case.target if is_targeted else None
            own = None if case.is_long else target
            yield _row(what, together, alone, own, case.stretch)
            if case.is_long:
                what += " ÷ python-xmatters"
                if peer_alone is None:
                    yield Row(what, None, target, note=problem)
                else:
                    yield _row(what, together, peer_alone, target, case.stretch)


def _row(
    what: str, together: Reading, alone: Reading, target: float | None, stretch: float | None
) -> Row:
    # No number of pages at a time takes less than the processor has to do for them.
    note = (
        f"{alone.seconds / together.seconds:.1f} times as fast; "
        f"{together.processor / alone.processor:.2f} of its processor time, "
        f"which alone would be {together.processor / alone.seconds:.2f}"
    )
    return Row(what, together.seconds / alone.seconds, target, stretch, note)
