"""HTTP/2 beside HTTP/1.1: the same requests of an asynchronous session to the same server."""

from __future__ import annotations

import random
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.payloads import encoded, page, person
from benchmarks.processes import Worker
from benchmarks.report import Row, Section

_PEOPLE: Final = 1000
_AT_ONCE: Final = 64
_WORK: Final = {
    "person": "one person",
    "together": f"{_AT_ONCE} persons at the same time",
    "first": f"{_AT_ONCE} persons at the same time, with new connections",
    "page": f"a page of {_PEOPLE} persons",
}


def measure(*, quick: bool) -> Section:
    """Do each kind of work over both versions, in turns."""
    rounds = 3 if quick else 15
    rows: list[Row] = []
    with TemporaryDirectory() as folder, ExitStack() as stack:
        (Path(folder) / "person.json").write_bytes(encoded(person(random.Random(1), 0)))
        (Path(folder) / "page.json").write_bytes(page("persons", _PEOPLE).content)
        server = stack.enter_context(Worker("serve_http2.py", folder))
        reader = stack.enter_context(
            Worker("http_versions.py", str(server.hello["port"]), folder, str(_AT_ONCE))
        )
        for work, what in _WORK.items():
            answers = [reader.ask(work=work) for _ in range(rounds)]
            clock, processor = (
                median(each["2"][unit] / each["1.1"][unit] for each in answers)
                for unit in ("seconds", "processor")
            )
            rows.append(Row(what, clock, note=f"{processor:.2f} of its processor time"))
    return Section("HTTP/2, over TLS on loopback, asynchronous", "HTTP/1.1", rows)
