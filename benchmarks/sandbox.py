"""How fast the sandbox answers, and how that changes with the size of its world."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

_SMALL: Final = 1_000
_LARGE: Final = 100_000
_PAGE: Final = "a page of 100 people"
_PATHS: Final[Mapping[str, str]] = {
    "one person": "people/mmcbride",
    "one person by user id, in a list": "people?targetName=tokafor",
    _PAGE: "people",
    "the same, near the end": "people?offset=900",
    "the same, with roles, supervisors and devices": "people?embed=roles,supervisors,devices",
    "a page of 100 groups": "groups",
    "a page of 100 devices": "devices",
    "people filtered by status": "people?status=INACTIVE",
    "people sorted by last name": "people?sortBy=LAST_FIRST_NAME",
    "people searched": "people?search=tanaka",
    "people filtered, searched and sorted": "people?status=ACTIVE&search=tanaka&sortBy=TARGET_NAME",
}


def measure(*, quick: bool) -> list[Section]:
    """Ask a small world and a large one the same, in turns."""
    sizes = (_SMALL, 5 * _SMALL) if quick else (_SMALL, _LARGE)
    titles = [
        f"The sandbox with {sizes[0]:,} people",
        f"The sandbox with {sizes[1]:,} people, beside {sizes[0]:,}",
    ]
    yardsticks = [_PAGE, f"the same with {sizes[0]:,} people"]
    try:
        with Worker("sandbox.py", json.dumps(_PATHS), ",".join(map(str, sizes))) as worker:
            built = worker.hello["built"]
            found = worker.ask(times=3 if quick else 15)
    except MeasuringError as error:
        row = Row("all of it", None, note=str(error))
        return [Section(titles[0], yardsticks[0], [row])]
    small, large = map(str, sizes)
    page = found[_PAGE][small]
    first = [
        Row(name, each[small] / page, note=_per_second(each[small])) for name, each in found.items()
    ]
    growth = [
        Row(name, each[large] / each[small], note=_per_second(each[large]))
        for name, each in found.items()
    ]
    growth.append(Row("beginning", built[large] / built[small], note=f"{built[large]:.2f} s"))
    return [Section(*each) for each in zip(titles, yardsticks, (first, growth), strict=True)]


def _per_second(seconds: float) -> str:
    return f"{1 / seconds:,.0f} requests per second, {seconds * 1000:.1f} ms each"
