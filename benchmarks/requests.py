"""What a client adds to one small request over an open connection."""

from __future__ import annotations

import random
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.payloads import encoded, person
from benchmarks.peers import Peers
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

_ALONE = "raw-get"
_LABELS = {
    _ALONE: "httpx.Client.get and json",
    "raw-prebuilt": "httpx, the request built once",
    "raw-authentication": "httpx.Client.get and json, with basic authentication",
    "our-client": "xmatters_client",
    "our-session": "XMSession.get_person_by_id",
    "stock": "openapi-python-client 0.29.1, stock",
    "python-xmatters": "python-xmatters 1.1.1",
}
_TARGETS = {"our-session": 1.15}
_STRETCHES = {"our-session": 1.0}
_PLAIN = "its `https://` replaced, so that none of them encrypts"


def measure(peers: Peers, *, quick: bool) -> Section:
    """Get one person in every way, in turns from request to request."""
    rounds, times = (3, 20) if quick else (20, 75)
    problems: dict[str, str] = {}
    ratios: dict[str, list[float]] = {name: [] for name in _LABELS}
    with TemporaryDirectory() as folder, ExitStack() as stack:
        body = encoded(person(random.Random(1), 0))
        file = Path(folder) / "person.json"
        file.write_bytes(body)
        server = stack.enter_context(Worker("serve.py", str(file)))
        workers = [stack.enter_context(worker) for worker in _workers(server, peers, problems)]
        for _ in range(rounds):
            found: dict[str, list[float]] = {}
            for worker in workers:
                found |= worker.ask(times=times)
            for name, seconds in found.items():
                ratios[name].append(median(seconds) / median(found[_ALONE]))
    notes = {**problems, "python-xmatters": problems.get("python-xmatters", _PLAIN)}
    rows = [
        Row(
            label,
            median(ratios[name]) if ratios[name] else None,
            target=_TARGETS.get(name),
            stretch=_STRETCHES.get(name),
            note=notes.get(name, ""),
        )
        for name, label in _LABELS.items()
    ]
    title = f"One GET of one person ({len(body)} bytes) over loopback, kept alive"
    return Section(title, "`httpx.Client.get` and json", rows)


def _workers(server: Worker, peers: Peers, problems: dict[str, str]) -> list[Worker]:
    port = str(server.hello["port"])
    ours = [name for name in _LABELS if name not in ("stock", "python-xmatters")]
    if peers.stock.problem:
        problems["stock"] = peers.stock.problem
    else:
        ours.append("stock")
    workers = [Worker("get_person.py", port, *ours, path=peers.stock.path)]
    peer = peers.python_xmatters
    try:
        if peer.problem:
            raise MeasuringError(peer.problem)
        workers.append(Worker("get_person.py", port, "python-xmatters", python=peer.python))
    except MeasuringError as error:
        problems["python-xmatters"] = str(error)
    return workers
