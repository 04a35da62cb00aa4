"""Where the time of each hot path goes, now and in an early state: what py-spy sees from outside.

Samples share out the processor time of the path. Each state does the same work, so that this
compares: every number is a share of all of it as it is today.
"""

from __future__ import annotations

import io
import random
import re
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.listing import page_of
from benchmarks.payloads import encoded, page, person
from benchmarks.peers import ENVIRONMENT
from benchmarks.processes import ROOT, WORKERS, MeasuringError, Worker, environment
from benchmarks.report import Row, Section

_SPY: Final = ENVIRONMENT / "bin" / "py-spy"
# The first state with the whole API, before anything was made faster.
_BEFORE: Final = "b5329ec"
_NOW: Final = "now"

# A sample belongs to the layer of its innermost frame that has one.
_LAYERS: Final[Mapping[str, str]] = {
    "JSON (json)": r".*/json/\w+\.py\)",
    "JSON (msgspec)": r".*\bread \(.*/xmatters_client/structs\.py\)",
    "making objects": r".*/xmatters_client/(models/|modeling|structs|shapes)",
    "generated client, the rest": r".*/xmatters_client/",
    "session layer": r".*/xmatters/",
    "httpx": r".*/httpx/",
    "httpcore and h11": r".*/(httpcore|h11)/(?!_backends)",
    "sockets": r".*/(httpcore/_backends/|anyio/|socket\.py|ssl\.py|selectors\.py)",
    "threads": r".*/(threading|queue|concurrent/.*)\.py",
}
_OTHERS: Final = "the rest"
_IMPORTING: Final = "<frozen importlib._bootstrap>"


@dataclass(frozen=True)
class _Path:
    """A hot path.

    Attributes:
        title: What it does.
        work: What the worker calls it, in each state that is looked at; the first is of today.
        served: What the server answers, or what is decoded.
        pages: How many pages the server has; none for one that answers everything alike.
        has_threads: Whether to look only at the thread that runs Python. Of one that waits for
            work, py-spy cannot tell that it does.
    """

    title: str
    work: Mapping[str, str]
    served: bytes
    pages: int = 0
    has_threads: bool = False


def measure(*, quick: bool) -> list[Section]:
    """Watch each hot path in each state."""
    one = encoded(person(random.Random(1), 0))
    paths = [
        _Path(
            "decoding a page of 1,000 persons",
            {
                _NOW: "decode-without-msgspec",
                "now, `fast`": "decode",
                "before": "decode-without-msgspec",
            },
            page("persons", 100 if quick else 1000).content,
        ),
        _Path("GET of one person", {_NOW: "get", "before": "get"}, one),
        _Path(
            "a list of 100 pages, 8 at a time (before: one by one)",
            {_NOW: "list", "before": "list"},
            page_of(100),
            pages=10 if quick else 100,
            has_threads=True,
        ),
        _Path(
            "1,000 people created, 8 at a time (before: one by one)",
            {_NOW: "bulk", "before": "bulk"},
            one,
            has_threads=True,
        ),
    ]
    with TemporaryDirectory() as folder:
        early = Path(folder) / "early"
        problem = _unpack(early)
        return [_section(path, early, problem) for path in paths]


def _unpack(folder: Path) -> str:
    """Write the early state into a folder, or return why that cannot be done."""
    archive = ["git", "archive", "--format=tar", _BEFORE, "xmatters", "generated"]
    try:
        done = subprocess.run(archive, cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return (
            f"not measured before: there is no {_BEFORE} here, a checkout with its history has it"
        )
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as tar:
        tar.extractall(folder, filter="data")
    return ""


def _section(path: _Path, early: Path, problem: str) -> Section:
    found: dict[str, dict[str, float]] = {}
    for state, work in path.work.items():
        if state == "before" and problem:
            continue
        try:
            found[state] = _watched(path, work, early if state == "before" else ROOT)
        except MeasuringError as error:
            problem = problem or f"{state}: {error}"
    title = f"Where the time goes: {path.title}"
    yardstick = "all of it now" + (", without waiting" if path.has_threads else "")
    if _NOW not in found:
        return Section(title, yardstick, [Row("all of it", None, note=problem)])
    whole = sum(found[_NOW].values())
    rows = [
        Row(layer, seconds.get(layer, 0) / whole, column=state)
        for layer in (*_LAYERS, _OTHERS)
        if any(seconds.get(layer, 0) / whole >= 0.01 for seconds in found.values())
        for state, seconds in found.items()
    ]
    rows += [
        Row("all of it", sum(seconds.values()) / whole, note=problem, column=state)
        for state, seconds in found.items()
    ]
    return Section(title, yardstick, rows)


def _watched(path: _Path, work: str, root: Path) -> dict[str, float]:
    """Return how many seconds of the processor each layer takes."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        file = Path(folder) / "served.json"
        file.write_bytes(path.served)
        if work.startswith("decode"):
            given = str(file)
        else:
            served = ("serve_pages.py", str(file), str(path.pages), "1")
            server = Worker(*served) if path.pages else Worker("serve.py", str(file))
            given = str(stack.enter_context(server).hello["port"])
        samples = Path(folder) / "samples.txt"
        worker = [sys.executable, str(WORKERS / "profiled.py"), work, given]
        options = ["--gil"] if path.has_threads else []
        options += ["--rate", "400", "--format", "raw", "--full-filenames", "--nolineno"]
        try:
            done = subprocess.run(
                [str(_SPY), "record", *options, "--output", str(samples), "--", *worker],
                env=environment({"PYTHONPATH": f"{root}:{root / 'generated'}"}),
                capture_output=True,
                text=True,
                check=False,
            )
        except OSError as error:
            raise MeasuringError(f"py-spy is not installed ({error.strerror})") from error
        if done.returncode or not samples.is_file():
            said = (done.stderr or done.stdout).strip().splitlines()
            raise MeasuringError(said[-1] if said else "py-spy ended without a word")
        layers = _by_layer(samples.read_text("utf-8"))
        seconds = float(re.findall(r"^seconds: (\S+)$", done.stdout, re.MULTILINE)[-1])
        return {layer: seconds * count / layers.total() for layer, count in layers.items()}


def _by_layer(samples: str) -> Counter[str]:
    """Return how many samples each layer has.

    Args:
        samples: Lines of `outer frame;...;inner frame COUNT`.
    """
    found: Counter[str] = Counter()
    for line in samples.splitlines():
        stack, _, count = line.rpartition(" ")
        layers = (_layer_of(frame) for frame in reversed(stack.split(";")))
        # Importing happens once, and has a table of its own.
        if stack and _IMPORTING not in stack:
            found[next(filter(None, layers), _OTHERS)] += int(count)
    return found


def _layer_of(frame: str) -> str | None:
    return next((name for name, form in _LAYERS.items() if re.match(form, frame)), None)
