"""How long decoding a page takes, and how much memory its objects keep."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.payloads import DIFFERING_KINDS, KINDS, page
from benchmarks.peers import Peer, Peers
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

_OURS_JSON, _OURS_MSGSPEC = "ours-json", "ours-msgspec"
_PYTHON_XMATTERS, _STOCK = "python-xmatters", "stock"
_LABELS = {
    _OURS_JSON: "ours, standard library",
    _OURS_MSGSPEC: "ours, extra `fast` (msgspec)",
    _PYTHON_XMATTERS: "python-xmatters 1.1.1",
    _STOCK: "openapi-python-client 0.29.1, stock",
}
_TARGETS = {_OURS_JSON: (1.65, 1.5), _OURS_MSGSPEC: (1.25, 1.0)}
# Those of performance.md, which has none for pages of other kinds.
_KINDS_WITH_TARGET = ("persons", "devices", "events")
_TARGETS_BESIDE_PEER = {"persons": 1.1, "devices": 0.8, "events": 1.1}
_STRETCH_BESIDE_PEER = 0.7
_MEMORY_TARGET = (0.68, 0.65)
_ITEMS = 1000
_SMALL = (1, 10, 100)
# A page of one item takes microseconds; so many bytes are decoded in one go.
_BYTES_AT_ONCE = 200_000


@dataclass(frozen=True)
class _Page:
    """A page to decode.

    Attributes:
        kind: What it holds.
        count: How many of them.
        differing: Whether its items lack fields by chance.
    """

    kind: str
    count: int
    differing: bool = False

    @property
    def name(self) -> str:
        """What its file is called."""
        return f"{self.kind}-{self.count}{'d' if self.differing else ''}"

    def content(self) -> bytes:
        """Return the page as the service sends it."""
        return page(self.kind, self.count, differing=self.differing).content


@dataclass
class _Found:
    """What one way took, ÷ `json.loads` in the same process and moment."""

    untouched: list[float] = field(default_factory=list[float])
    read: list[float] = field(default_factory=list[float])
    memory: float = 0.0


_Results = dict[tuple[str, _Page], _Found]


def measure(peers: Peers, *, quick: bool) -> tuple[list[Section], list[str]]:
    """Decode pages of each kind in every way, in turns.

    Returns:
        The sections, and remarks.
    """
    rounds = 3 if quick else 7
    whole = [_Page(kind, _ITEMS) for kind in KINDS]
    small = [_Page("persons", count) for count in _SMALL]
    differing = [_Page(kind, _ITEMS, differing=True) for kind in DIFFERING_KINDS]
    results: _Results = {}
    with TemporaryDirectory() as folder, ExitStack() as stack:
        times: dict[_Page, int] = {}
        for each in (*whole, *small, *differing):
            content = each.content()
            (Path(folder) / f"{each.name}.json").write_bytes(content)
            times[each] = max(1, _BYTES_AT_ONCE // len(content))
        workers, problems = _started(peers, folder, stack)
        for each in (*whole, *small, *differing):
            for _ in range(rounds):
                for name, worker in workers.items():
                    found = results.setdefault((name, each), _Found())
                    asked = [(False, found.untouched)]
                    if each in whole:
                        asked.append((True, found.read))
                    for read, ratios in asked:
                        answer = worker.ask(page=each.name, read=read, times=times[each])
                        ratios.append(answer["way"] / answer["alone"])
        for each in whole:
            for name, worker in workers.items():
                answer = worker.ask(page=each.name, memory=True)
                results[name, each].memory = answer["way"] / answer["alone"]
    alone = "`json.loads` alone"
    sections = [
        Section(f"Decoding a page of {_ITEMS}, nothing read", alone, _rows(results, whole)),
        Section(f"Decoding a page of {_ITEMS}, every field read", alone, _read(results, whole)),
        Section(
            f"Decoding a page of {_ITEMS}, beside the predecessor",
            "python-xmatters 1.1.1",
            _beside_peer(results, whole),
        ),
        Section("Memory that the objects keep", "the dictionaries", _memory(results, whole)),
        Section("Decoding a small page", alone, _rows(results, small)),
        Section(
            f"Decoding a page of {_ITEMS} that lack a quarter of six fields, by chance",
            alone,
            _rows(results, differing),
        ),
    ]
    return sections, _remarks(peers, problems)


def _started(
    peers: Peers, folder: str, stack: ExitStack
) -> tuple[dict[str, Worker], dict[str, str]]:
    peer_of = {_OURS_JSON: Peer(None), _OURS_MSGSPEC: Peer(None)}
    peer_of |= {_PYTHON_XMATTERS: peers.python_xmatters, _STOCK: peers.stock}
    workers: dict[str, Worker] = {}
    problems: dict[str, str] = {}
    for name, peer in peer_of.items():
        try:
            if peer.problem:
                raise MeasuringError(peer.problem)
            worker = Worker("decode_pages.py", name, folder, python=peer.python, path=peer.path)
        except MeasuringError as error:
            problems[name] = str(error)
        else:
            workers[name] = stack.enter_context(worker)
    return workers, problems


def _remarks(peers: Peers, problems: dict[str, str]) -> list[str]:
    remarks = [f"Decoding, {_LABELS[name]}: {problem}" for name, problem in problems.items()]
    return [*remarks, peers.stock.remark] if peers.stock.remark else remarks


def _rows(results: _Results, pages: Sequence[_Page]) -> list[Row]:
    """Return the rows of pages of which nothing is read."""
    rows: list[Row] = []
    for name, label in _LABELS.items():
        for each in pages:
            found = results.get((name, each))
            target, stretch = _TARGETS.get(name, (None, None))
            if each.kind not in _KINDS_WITH_TARGET or each.count < _ITEMS or each.differing:
                target = stretch = None
            ratio = median(found.untouched) if found else None
            rows.append(Row(label, ratio, target, stretch, column=_column(each)))
    return rows


def _column(each: _Page) -> str:
    if each.count in _SMALL:
        return f"{each.count} {each.kind if each.count > 1 else each.kind.removesuffix('s')}"
    return each.kind


def _read(results: _Results, pages: Sequence[_Page]) -> list[Row]:
    return [
        Row(_LABELS[name], median(results[name, each].read), column=each.kind)
        for name in _LABELS
        for each in pages
        if (name, each) in results
    ]


def _beside_peer(results: _Results, pages: Sequence[_Page]) -> list[Row]:
    rows: list[Row] = []
    for name in (_OURS_JSON, _OURS_MSGSPEC):
        for each in pages:
            ours, peer = results.get((name, each)), results.get((_PYTHON_XMATTERS, each))
            ratio = median(ours.untouched) / median(peer.untouched) if ours and peer else None
            target = _TARGETS_BESIDE_PEER.get(each.kind)
            stretch = _STRETCH_BESIDE_PEER if target else None
            rows.append(Row(_LABELS[name], ratio, target, stretch, column=each.kind))
    return rows


def _memory(results: _Results, pages: Sequence[_Page]) -> list[Row]:
    rows: list[Row] = []
    for name, label in _LABELS.items():
        for each in pages:
            found = results.get((name, each))
            held = name.startswith("ours") and each.kind in _KINDS_WITH_TARGET
            target, stretch = _MEMORY_TARGET if held else (None, None)
            rows.append(
                Row(label, found.memory if found else None, target, stretch, column=each.kind)
            )
    return rows
