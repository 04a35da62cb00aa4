"""How long importing takes, in processes that do nothing else."""

from __future__ import annotations

import resource
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import small_client
from benchmarks.peers import Peer, Peers, environment_of
from benchmarks.processes import MeasuringError
from benchmarks.report import Row, Section

_HTTPX = "import httpx"
_COUNT = (
    "\nimport os, sys\n"
    "found = [getattr(m, '__cached__', None) for m in list(sys.modules.values())]\n"
    "cold = [path for path in found if path and not os.path.exists(path)]\n"
    "print(len(found), len(cold))"
)


@dataclass
class _Import:
    """A piece of code to run in a new process."""

    label: str
    code: str
    peer: Peer = field(default_factory=lambda: Peer(sys.executable))
    target: float | None = None
    stretch: float | None = None
    seconds: list[float] = field(default_factory=list[float])
    note: str = ""

    def prepare(self) -> None:
        """Run it once, so that compiled files are there, and count its modules in a second run."""
        if self.peer.problem or self.peer.python is None:
            raise MeasuringError(self.peer.problem)
        self._run(self.code)
        modules, cold = self._run(self.code + _COUNT).split()
        self.note = f"{modules} modules"
        if cold != "0":
            self.note += f", {cold} of them not compiled beforehand"

    def measure(self) -> None:
        """Run it, and keep the processor time of the whole process."""
        before = _seconds_of_children()
        self._run(self.code)
        self.seconds.append(_seconds_of_children() - before)

    def _run(self, code: str) -> str:
        done = subprocess.run(
            # Without -P it would import our package, which lies in this folder.
            [str(self.peer.python), "-P", "-c", code],
            env=environment_of(self.peer),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise MeasuringError(done.stderr.strip().splitlines()[-1])
        return done.stdout


def measure(peers: Peers, *, quick: bool) -> list[Section]:
    """Import ours and the peers in turns, and an operation with and without the others."""
    return [_measure_peers(peers, quick=quick), _measure_size(quick=quick)]


def _measure_peers(peers: Peers, *, quick: bool) -> Section:
    session = "from xmatters import XMSession"
    imports = [
        _Import("bare Python", "pass"),
        _Import(_HTTPX, _HTTPX),
        _Import("import xmatters", "import xmatters", target=0.25),
        _Import(
            "XMSession and one endpoint",
            f"{session}\nimport xmatters.endpoints.people",
            target=1.30,
            stretch=1.2,
        ),
        _Import(
            "xmatters_client and one operation", "import xmatters_client.api.people.get_people"
        ),
        _Import("python-xmatters 1.1.1: XMSession", session, peers.python_xmatters),
        _Import(
            "stock client and one operation",
            "import stock_client.api.people.get_people",
            peers.stock,
        ),
        _Import("httpx and a Client", "import httpx\nhttpx.Client()"),
        _Import(
            "XMSession, made, and its people endpoint",
            f"{session}\nXMSession('acme.xmatters.com').people_endpoint()",
        ),
    ]
    ready = _measured(imports, quick=quick)
    alone = next(item for item in ready if item.code == _HTTPX)
    rows = [
        Row(item.label, _ratio(item, alone), item.target, item.stretch, item.note)
        for item in imports
    ]
    return Section("Importing, the whole process", f"`{_HTTPX}`", rows)


def _measure_size(*, quick: bool) -> Section:
    with TemporaryDirectory() as folder:
        few = small_client.generate(Path(folder))
        code = "import {0}.api.people.get_person\nfrom {0}.models import Person"
        alone = _Import(
            f"of {few} schemas",
            code.format(small_client.PACKAGE),
            Peer(sys.executable, Path(folder)),
        )
        whole = _Import("of all schemas", code.format("xmatters_client"), target=1.05)
        _measured([alone, whole], quick=quick)
    row = Row("the client of the whole API", _ratio(whole, alone), whole.target, note=whole.note)
    title = "Importing one operation and its model, the whole process"
    return Section(title, f"a client of that operation alone ({few} schemas)", [row])


def _measured(imports: list[_Import], *, quick: bool) -> list[_Import]:
    """Measure in turns, and return what could be measured; the others say why not."""
    ready: list[_Import] = []
    for item in imports:
        try:
            item.prepare()
            ready.append(item)
        except MeasuringError as error:
            item.note = str(error)
    for _ in range(3 if quick else 15):
        for item in ready:
            item.measure()
    return ready


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _ratio(item: _Import, alone: _Import) -> float | None:
    if not item.seconds:
        return None
    return median(one / other for one, other in zip(item.seconds, alone.seconds, strict=True))
