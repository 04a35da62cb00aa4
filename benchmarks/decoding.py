"""How long decoding a page takes, and how much memory its objects keep."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.payloads import Payload, pages
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
# The second number for persons is the stretch of performance.md, which has one for all pages.
_TARGETS_BESIDE_PEER = {"persons": 1.1, "devices": 0.8, "events": 1.1}
_STRETCH_BESIDE_PEER = 0.7
_MEMORY_TARGET = (0.68, 0.65)
_ITEMS = 1000


@dataclass
class _Way:
    """One way to decode, and its ratios to `json.loads` in the same process and moment."""

    worker: Worker
    untouched: list[float] = field(default_factory=list[float])
    read: list[float] = field(default_factory=list[float])
    memory: float = 0.0

    def measure(self, page: str) -> None:
        for read, ratios in ((False, self.untouched), (True, self.read)):
            answer = self.worker.ask(page=page, read=read)
            ratios.append(answer["way"] / answer["alone"])

    def weigh(self, page: str) -> None:
        answer = self.worker.ask(page=page, memory=True)
        self.memory = answer["way"] / answer["alone"]


def measure(peers: Peers, *, quick: bool) -> tuple[list[Section], list[str]]:
    """Decode pages of persons, devices and events in every way, in turns.

    Returns:
        A section for each page, and remarks.
    """
    rounds, items = (3, 200) if quick else (21, _ITEMS)
    peer_of = {_OURS_JSON: Peer(None), _OURS_MSGSPEC: Peer(None)}
    peer_of |= {_PYTHON_XMATTERS: peers.python_xmatters, _STOCK: peers.stock}
    sections: list[Section] = []
    problems: dict[str, str] = {}
    with TemporaryDirectory() as folder, ExitStack() as stack:
        payloads = pages(items)
        for payload in payloads:
            (Path(folder) / f"{payload.name}.json").write_bytes(payload.content)
        workers: dict[str, Worker] = {}
        for name, peer in peer_of.items():
            try:
                if peer.problem:
                    raise MeasuringError(peer.problem)
                worker = Worker("decode_pages.py", name, folder, python=peer.python, path=peer.path)
            except MeasuringError as error:
                problems[name] = str(error)
            else:
                workers[name] = stack.enter_context(worker)
        for payload in payloads:
            ways = {name: _Way(worker) for name, worker in workers.items()}
            for _ in range(rounds):
                for way in ways.values():
                    way.measure(payload.name)
            for way in ways.values():
                way.weigh(payload.name)
            sections.append(_section(payload, items, ways, problems))
    return sections, [peers.stock.remark] if peers.stock.remark else []


def _section(
    payload: Payload, items: int, ways: dict[str, _Way], problems: dict[str, str]
) -> Section:
    rows: list[Row] = []
    for name, label in _LABELS.items():
        way = ways.get(name)
        target, stretch = _TARGETS.get(name, (None, None))
        ratio = median(way.untouched) if way else None
        rows.append(Row(label, ratio, target, stretch, problems.get(name, "")))
    for name, label in _LABELS.items():
        if way := ways.get(name):
            rows.append(Row(f"{label}, every field read", median(way.read)))
    peer = ways.get(_PYTHON_XMATTERS)
    for name in (_OURS_JSON, _OURS_MSGSPEC):
        way = ways.get(name)
        both = median(way.untouched) / median(peer.untouched) if way and peer else None
        target = _TARGETS_BESIDE_PEER[payload.name]
        label = f"{_LABELS[name]} ÷ python-xmatters"
        rows.append(Row(label, both, target, _STRETCH_BESIDE_PEER))
    for name, label in _LABELS.items():
        if way := ways.get(name):
            target, stretch = _MEMORY_TARGET if name.startswith("ours") else (None, None)
            rows.append(Row(f"memory kept ÷ dicts: {label}", way.memory, target, stretch))
    size = f"{len(payload.content) / 1e6:.1f} MB"
    return Section(
        f"Decoding a page of {items} {payload.name} ({size})", "`json.loads` alone", rows
    )
