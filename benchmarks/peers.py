"""The peers: python-xmatters in its own environment, a stock client, and xmtoolbox on Node."""

from __future__ import annotations

import compileall
import hashlib
import json
import shutil
import subprocess
import sys
import venv
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

import openapi_python_client
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import ErrorLevel

from benchmarks.processes import ROOT, MeasuringError, environment
from scripts.bundle import bundle

ENVIRONMENT: Final = ROOT / ".venv-bench"
REQUIREMENTS: Final = ROOT / "requirements" / "bench.txt"
XMTOOLBOX: Final = ROOT / ".venv-npm" / "node_modules" / "xmtoolbox"
STOCK_PACKAGE: Final = "stock_client"
_PATIENCE: Final = 90


@dataclass(frozen=True)
class Peer:
    """Something to measure beside ours.

    Attributes:
        python: The interpreter that can import it, or Node; `None` if there is none.
        path: The folder that it is imported from, where it is not installed.
        problem: Why it cannot be measured.
        remark: What to know about its numbers.
    """

    python: str | None
    path: Path | None = None
    problem: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Peers:
    """All peers.

    Attributes:
        python_xmatters: The client that ours takes the place of. Its package is called
            `xmatters` like ours, so it needs an environment of its own.
        stock: What openapi-python-client makes of our specification with its own templates.
        xmtoolbox: The library for Node.
    """

    python_xmatters: Peer
    stock: Peer
    xmtoolbox: Peer


def prepared() -> Peers:
    """Install and generate the peers; what fails becomes a peer with a problem.

    Both are kept for the next run, the stock client as long as the specification is the same.
    """
    return Peers(_installed(), _generated(), _on_node())


def _installed() -> Peer:
    python = ENVIRONMENT / "bin" / "python"
    stamp = ENVIRONMENT / ".requirements"
    wanted = REQUIREMENTS.read_text("utf-8")
    if python.is_file() and stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return Peer(str(python))
    options = ["--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout", "10"]
    install = [str(python), "-m", "pip", "install", *options, "-r", str(REQUIREMENTS)]
    try:
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        done = subprocess.run(
            install, capture_output=True, text=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.SubprocessError) as error:
        return Peer(None, problem=f"not installed ({type(error).__name__})")
    if done.returncode:
        return Peer(None, problem=f"not installed ({_reason(done.stderr)})")
    stamp.write_text(wanted, "utf-8")
    return Peer(str(python))


def _on_node() -> Peer:
    node = shutil.which("node")
    if node is None:
        return Peer(None, problem="Node is missing (Debian: apt-get install nodejs npm)")
    if not XMTOOLBOX.is_dir():
        return Peer(None, problem="not installed; `make outsiders` and `make bench` install it")
    return Peer(node, XMTOOLBOX)


def _reason(output: str) -> str:
    errors = [line for line in output.splitlines() if line.startswith("ERROR:")]
    return errors[-1].removeprefix("ERROR: ") if errors else "pip failed"


def _generated() -> Peer:
    document = bundle(ROOT / "spec")
    digest = hashlib.sha256(json.dumps(document).encode()).hexdigest()
    folder = ENVIRONMENT / f"stock-{digest[:16]}"
    stamp = folder / "warnings.json"
    if not stamp.is_file():
        for outdated in ENVIRONMENT.glob("stock-*"):
            shutil.rmtree(outdated)
        folder.mkdir(parents=True)
        try:
            found = generate_stock(document, folder)
        except MeasuringError as error:
            return Peer(None, problem=f"not generated ({error})")
        compileall.compile_dir(folder / STOCK_PACKAGE, quiet=2)
        stamp.write_text(json.dumps(found), "utf-8")
    warnings = json.loads(stamp.read_text("utf-8"))
    remark = f"The stock generator leaves out: {'; '.join(warnings)}." if warnings else ""
    return Peer(sys.executable, folder, remark=remark)


def generate_stock(document: dict[str, Any], folder: Path) -> list[str]:
    """Write a client for a specification with the stock templates; return its warnings.

    Raises:
        MeasuringError: There is an error and so no client.
    """
    source = folder / "openapi.json"
    source.write_text(json.dumps(document), "utf-8")
    names = ConfigFile(
        package_name_override=STOCK_PACKAGE, project_name_override=STOCK_PACKAGE, post_hooks=[]
    )
    config = Config.from_sources(
        names,
        meta_type=MetaType.NONE,
        document_source=source,
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder / STOCK_PACKAGE,
    )
    with redirect_stdout(StringIO()):  # it says what it does
        found = openapi_python_client.generate(config=config, custom_template_path=None)
    for error in found:
        if error.level is ErrorLevel.ERROR:
            raise MeasuringError(f"{error.header} {error.detail or ''}".strip())
    return [error.header for error in found]


def environment_of(peer: Peer) -> dict[str, str]:
    """Return the environment in which a peer can be imported."""
    return environment({"PYTHONPATH": str(peer.path)} if peer.path else None)
