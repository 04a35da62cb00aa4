"""How long importing takes, in processes that do nothing else."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import small_client
from benchmarks.peers import Peer, Peers, environment_of
from benchmarks.processes import MeasuringError
from benchmarks.report import Row, Section

_HTTPX = "import httpx"
_SESSION = "from xmatters import XMSession"
_ENDPOINT = f"{_SESSION}\nimport xmatters.endpoints.people"
_OURS = Peer(sys.executable)
# What our tools bring along, users need not have; httpx imports these if it finds them.
_AS_USERS_HAVE_IT = "import sys; sys.modules.update(dict.fromkeys(('click', 'rich')))\n"
# Packages with a smaller share stand in one row together.
_SMALL_SHARE = 0.01
_COUNT = (
    "\nimport os, sys\n"
    "found = [getattr(m, '__cached__', None) for m in list(sys.modules.values()) if m]\n"
    "cold = [path for path in found if path and not os.path.exists(path)]\n"
    "print(len(found), len(cold))"
)


@dataclass
class _Import:
    """A piece of code to run in a new process.

    With a folder `cold` there are no compiled files: Python looks for them there, and finds none.
    """

    label: str
    code: str
    peer: Peer = field(default_factory=lambda: Peer(sys.executable))
    target: float | None = None
    stretch: float | None = None
    cold: Path | None = None
    seconds: list[float] = field(default_factory=list[float])
    note: str = ""

    def prepare(self) -> None:
        """Run it once, so that compiled files are there, and count its modules in a second run."""
        if self.peer.problem or self.peer.python is None:
            raise MeasuringError(self.peer.problem)
        self._run(self.code)
        modules, cold = self._run(self.code + _COUNT).split()
        self.note = f"{modules} modules"
        if cold != "0" and self.cold is None:
            self.note += f", {cold} of them not compiled beforehand"

    def measure(self) -> None:
        """Run it, and keep the processor time of the whole process."""
        before = _seconds_of_children()
        self._run(self.code)
        self.seconds.append(_seconds_of_children() - before)

    def _run(self, code: str) -> str:
        options = ["-B", "-X", f"pycache_prefix={self.cold}"] if self.cold else []
        return _run(self.peer, *options, "-c", _AS_USERS_HAVE_IT + code).stdout


def measure(peers: Peers, *, quick: bool) -> list[Section]:
    """Import ours and the peers in turns, and an operation with and without the others."""
    return [
        _measure_peers(peers, quick=quick),
        _measure_cold(peers, quick=quick),
        _measure_size(quick=quick),
        _measure_parts(quick=quick),
    ]


def _measure_peers(peers: Peers, *, quick: bool) -> Section:
    imports = [
        _Import("bare Python", "pass"),
        _Import(_HTTPX, _HTTPX),
        _Import("import xmatters", "import xmatters", target=0.25),
        _Import("XMSession and one endpoint", _ENDPOINT, target=1.30, stretch=1.2),
        _Import(
            "XMSession, one endpoint, and the models of its first answer",
            f"{_ENDPOINT}\nimport xmatters.objects.people, xmatters_client.models.person_page",
        ),
        _Import(
            "xmatters_client and one operation", "import xmatters_client.api.people.get_people"
        ),
        _Import("python-xmatters 1.1.1: XMSession", _SESSION, peers.python_xmatters),
        _Import(
            "stock client and one operation",
            "import stock_client.api.people.get_people",
            peers.stock,
        ),
        _Import("httpx and a Client", "import httpx\nhttpx.Client()"),
        _Import(
            "XMSession, made, and its people endpoint",
            f"{_SESSION}\nXMSession('acme.xmatters.com').people_endpoint()",
        ),
    ]
    return Section("Importing, the whole process", f"`{_HTTPX}`", _beside_httpx(imports, quick))


def _measure_cold(peers: Peers, *, quick: bool) -> Section:
    with TemporaryDirectory() as folder:
        cold = Path(folder)
        imports = [
            _Import("bare Python", "pass", cold=cold),
            _Import(_HTTPX, _HTTPX, cold=cold),
            _Import("import xmatters", "import xmatters", target=0.25, cold=cold),
            _Import("XMSession and one endpoint", _ENDPOINT, target=1.30, stretch=1.2, cold=cold),
            _Import("python-xmatters 1.1.1: XMSession", _SESSION, peers.python_xmatters, cold=cold),
            _Import(
                "stock client and one operation",
                "import stock_client.api.people.get_people",
                peers.stock,
                cold=cold,
            ),
        ]
        rows = _beside_httpx(imports, quick)
    title = "Importing with nothing compiled beforehand, not even the standard library"
    return Section(title, f"`{_HTTPX}`, the same way", rows)


def _beside_httpx(imports: list[_Import], quick: bool) -> list[Row]:
    ready = _measured(imports, quick=quick)
    alone = next(item for item in ready if item.code == _HTTPX)
    return [
        Row(item.label, _ratio(item, alone), item.target, item.stretch, item.note)
        for item in imports
    ]


def _measure_parts(*, quick: bool) -> Section:
    """Return what a session loads, by package: its share of the time, and its modules."""
    shares: dict[str, list[float]] = {}
    modules: Counter[str] = Counter()
    for _ in range(3 if quick else 9):
        found = _Counted(Counter(), Counter())
        for line in _run(
            _OURS, "-X", "importtime", "-c", _AS_USERS_HAVE_IT + _ENDPOINT
        ).stderr.splitlines():
            found.add(line)
        total = found.microseconds.total()
        for package, spent in found.microseconds.items():
            shares.setdefault(package, []).append(spent / total)
        modules = found.modules
    ranked = sorted(shares, key=lambda package: -median(shares[package]))
    others = [package for package in ranked if median(shares[package]) < _SMALL_SHARE]
    rows = [
        Row(package, median(shares[package]), note=f"{modules[package]} modules")
        for package in ranked
        if package not in others
    ]
    rows.append(
        Row(
            f"{len(others)} others",
            sum(median(shares[package]) for package in others),
            note=f"{sum(modules[package] for package in others)} modules",
        )
    )
    title = "What XMSession and one endpoint load, by package (-X importtime)"
    return Section(title, "all of it", rows)


@dataclass
class _Counted:
    """What `-X importtime` says, by package."""

    microseconds: Counter[str]
    modules: Counter[str]

    def add(self, line: str) -> None:
        """Take a line such as `import time:   310 |   1200 |   httpx._client`."""
        if found := re.fullmatch(r"import time: +(\d+) \| +\d+ \| +(\S+)", line):
            package = found[2].partition(".")[0]
            if package.lstrip("_") in sys.stdlib_module_names or package in sys.stdlib_module_names:
                package = "the standard library"
            self.microseconds[package] += int(found[1])
            self.modules[package] += 1


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
    # Compiling everything takes so long that a few rounds tell enough.
    rounds = 3 if quick else 5 if any(item.cold for item in imports) else 15
    for _ in range(rounds):
        for item in ready:
            item.measure()
    return ready


def _run(peer: Peer, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        # Without -P it would import our package, which lies in this folder.
        [str(peer.python), "-P", *arguments],
        env=environment_of(peer),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise MeasuringError(done.stderr.strip().splitlines()[-1])
    return done


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _ratio(item: _Import, alone: _Import) -> float | None:
    if not item.seconds:
        return None
    return median(one / other for one, other in zip(item.seconds, alone.seconds, strict=True))
