"""What a client adds to one request over an open connection."""

from __future__ import annotations

import random
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.payloads import encoded, page, person
from benchmarks.peers import Peer, Peers
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

_ALONE: Final = "raw-get"
_OURS: Final = Peer(None)
_PLAIN: Final = "its `https://` replaced, so that none of them encrypts"
_PEOPLE: Final = 1000

_BUILT: Final = {
    "list": "a list with six parameters",
    "creation": "a person with fifteen fields",
}


@dataclass(frozen=True)
class _Way:
    """A way to get something.

    Attributes:
        label: What the row is called.
        peer: Where it can be imported from; ways of the same peer share a process.
        target: The most that it should cost.
        stretch: What would be better still.
        note: What to know about its number.
    """

    label: str
    peer: Peer = _OURS
    target: float | None = None
    stretch: float | None = None
    note: str = ""


def measure(peers: Peers, *, quick: bool) -> list[Section]:
    """Get one person, and one page of people, in every way, in turns from request to request."""
    rounds, times = (3, 20) if quick else (20, 75)
    body = encoded(person(random.Random(1), 0))
    size = f"One GET of one person ({len(body)} bytes) over loopback, kept alive"
    ways = {
        _ALONE: _Way("httpx.Client.get and json"),
        "raw-prebuilt": _Way("httpx, the request built once"),
        "raw-authentication": _Way("httpx.Client.get and json, with basic authentication"),
        "our-client": _Way("xmatters_client"),
        "our-session": _Way("XMSession.get_person_by_id", target=1.15, stretch=1.0),
        "stock": _Way("openapi-python-client 0.29.1, stock", peers.stock),
        "python-xmatters": _Way("python-xmatters 1.1.1", peers.python_xmatters, note=_PLAIN),
        "person": _Way("xmtoolbox 1.2.31", peers.xmtoolbox),
        "person-node": _Way("Node's own http.get and JSON.parse", peers.xmtoolbox),
    }
    sync = _compared("one_person.py", ways, body, rounds, times)
    ways = {
        "raw-post": _Way("httpx.Client.post and json"),
        "our-client-post": _Way("xmatters_client, from a model"),
        "our-session-post": _Way("XMSession.create_person"),
        "stock-post": _Way("openapi-python-client 0.29.1, stock, from a model", peers.stock),
        "python-xmatters-post": _Way("python-xmatters 1.1.1", peers.python_xmatters, note=_PLAIN),
    }
    creating = _compared("one_person.py", ways, body, rounds, times)
    built = {
        what: _compared("one_person.py", _builders(what, peers), body, rounds, times)
        for what in _BUILT
    }
    ways = {
        _ALONE: _Way("httpx.AsyncClient.get and json"),
        "our-client": _Way("xmatters_client"),
        "our-session": _Way("AsyncXMSession.get_person_by_id"),
        "stock": _Way("openapi-python-client 0.29.1, stock", peers.stock),
    }
    asynchronous = _compared("one_person_async.py", ways, body, rounds, times)
    without = Peer(None, remark="msgspec is hidden from its process")
    ways = {
        _ALONE: _Way("httpx.Client.get and json"),
        "our-session": _Way("XMSession, extra `fast`"),
        "our-async-session": _Way("AsyncXMSession, extra `fast`"),
        "our-session-json": _Way("XMSession, standard library", without),
        "stock": _Way("openapi-python-client 0.29.1, stock", peers.stock),
        "python-xmatters": _Way("python-xmatters 1.1.1", peers.python_xmatters, note=_PLAIN),
        "page-node": _Way("Node's own http.get and JSON.parse", peers.xmtoolbox),
    }
    content = page("persons", _PEOPLE).content
    pages = _compared("get_page.py", ways, content, rounds, max(1, times // 50), str(_PEOPLE))
    return [
        Section(size, "`httpx.Client.get` and json", sync),
        Section(
            "One POST that creates a person over loopback, kept alive",
            "`httpx.Client.post` and json",
            creating,
        ),
        *(
            Section(
                f"Building the request for {what}, nothing sent",
                "`httpx.Client.build_request`",
                built[name],
            )
            for name, what in _BUILT.items()
        ),
        Section(f"{size}, asynchronous", "`httpx.AsyncClient.get` and json", asynchronous),
        Section(
            f"One GET of a page of {_PEOPLE} persons over loopback, sync and async",
            "`httpx.Client.get` and json",
            pages,
        ),
    ]


def _builders(what: str, peers: Peers) -> dict[str, _Way]:
    return {
        f"raw-{what}": _Way("httpx.Client.build_request"),
        f"our-{what}": _Way("xmatters_client"),
        f"our-session-{what}": _Way("XMSession, as far as the request of httpx"),
        f"stock-{what}": _Way("openapi-python-client 0.29.1, stock", peers.stock),
    }


def _compared(
    script: str, ways: Mapping[str, _Way], body: bytes, rounds: int, times: int, *arguments: str
) -> list[Row]:
    """Measure the ways beside the first of them, which is the yardstick."""
    alone = next(iter(ways))
    ratios: dict[str, list[float]] = {name: [] for name in ways}
    problems: dict[str, str] = {}
    with TemporaryDirectory() as folder, ExitStack() as stack:
        file = Path(folder) / "body.json"
        file.write_bytes(body)
        server = stack.enter_context(Worker("serve.py", str(file)))
        port = str(server.hello["port"])
        workers: list[tuple[Worker, list[str]]] = []
        for peer, names in _by_process(ways).items():
            try:
                worker = _started(script, peer, port, *arguments, *names)
            except MeasuringError as error:
                problems |= dict.fromkeys(names, str(error))
            else:
                workers.append((stack.enter_context(worker), names))
        for _ in range(rounds):
            seconds = {}
            for worker, names in workers:
                seconds |= _asked(worker, names, times)
            for name, found in seconds.items():
                ratios[name].append(median(found) / median(seconds[alone]))
    return [
        Row(
            way.label,
            median(ratios[name]) if ratios[name] else None,
            way.target,
            way.stretch,
            problems.get(name, way.note),
        )
        for name, way in ways.items()
    ]


def _by_process(ways: Mapping[str, _Way]) -> dict[Peer, list[str]]:
    found: dict[Peer, list[str]] = {}
    for name, way in ways.items():
        found.setdefault(way.peer, []).append(name)
    return found


def _started(script: str, peer: Peer, *arguments: str) -> Worker:
    if peer.problem:
        raise MeasuringError(peer.problem)
    if _is_node(peer):
        return Worker("toolbox.cjs", str(peer.path), arguments[0], python=peer.python)
    return Worker(script, *arguments, python=peer.python, path=peer.path)


def _asked(worker: Worker, names: list[str], times: int) -> dict[str, list[float]]:
    if "ready" in worker.hello:
        return {name: worker.ask(do=name, times=times)["seconds"] for name in names}
    found: dict[str, list[float]] = worker.ask(times=times)
    return found


def _is_node(peer: Peer) -> bool:
    return peer.python is not None and Path(peer.python).name == "node"
