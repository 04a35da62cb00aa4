"""Reading a long list beside xmtoolbox, which asks for five pages at a time."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from benchmarks.listing import page_of
from benchmarks.peers import Peers
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

# xmtoolbox knows no other size of a page, and no other number at once but by the environment.
_PEOPLE: Final = 100
_AT_ONCE: Final = 5
_MILLISECONDS: Final = 50
_YARDSTICK: Final = f"`XMSession`, {_AT_ONCE} pages at a time"


def measure(peers: Peers, *, quick: bool) -> Section:
    """Read the same list with ours and with xmtoolbox, in turns."""
    pages, rounds = (16, 1) if quick else (100, 3)
    peer = peers.xmtoolbox
    ours: list[float] = []
    more: list[float] = []
    theirs: list[float] = []
    note = peer.problem
    with TemporaryDirectory() as folder, ExitStack() as stack:
        file = Path(folder) / "page.json"
        file.write_bytes(page_of(_PEOPLE))
        server = stack.enter_context(
            Worker("serve_pages.py", str(file), str(pages), str(_MILLISECONDS))
        )
        port = str(server.hello["port"])
        reader = stack.enter_context(Worker("list_people.py", port))
        toolbox = None
        if not peer.problem:
            toolbox = Worker("toolbox.cjs", str(peer.path), port, python=peer.python)
            stack.enter_context(toolbox)
        for _ in range(rounds):
            for concurrency, found in ((_AT_ONCE, ours), (8, more)):
                answer = reader.ask(half="sync", limit=_PEOPLE, concurrency=concurrency)
                found.append(_checked(answer, pages)["seconds"])
            if toolbox:
                answer = _checked(toolbox.ask(do="list", times=1), pages)
                theirs += answer["seconds"]
                note = "" if answer["in_order"] else "the people come in any order"
    rows = [
        Row("XMSession, 8 at a time", _ratio(more, ours)),
        Row(f"xmtoolbox 1.2.31, {_AT_ONCE} at a time", _ratio(theirs, ours), note=note),
    ]
    title = f"{pages} pages of {_PEOPLE} persons, {_MILLISECONDS} ms a page, beside xmtoolbox"
    return Section(title, _YARDSTICK, rows)


def _checked(answer: Any, pages: int) -> Any:
    if answer["count"] != _PEOPLE * pages:
        raise MeasuringError(f"{answer['count']} people of {_PEOPLE * pages} came")
    return answer


def _ratio(some: list[float], others: list[float]) -> float | None:
    if not some:
        return None
    return median(one / other for one, other in zip(some, others, strict=True))
