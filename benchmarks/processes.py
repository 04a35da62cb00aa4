"""Processes that measure: each way in its own, so that none warms or burdens another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Self

ROOT: Final = Path(__file__).resolve().parent.parent
WORKERS: Final = ROOT / "benchmarks" / "workers"
_PATIENCE: Final = 600
_PROXIES: Final = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


class MeasuringError(Exception):
    """Something cannot be measured; the message says why."""


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of what is measured: as users have it, but the same every time."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") and name.lower() not in _PROXIES
    }
    return {**kept, "PYTHONHASHSEED": "0", **(extra or {})}


def run_script(
    script: str, *arguments: str, path: Path | None = None, at: Path | None = None
) -> Any:
    """Run a worker to its end and return the JSON that it prints last.

    Args:
        script: Its file in `workers`.
        arguments: What it gets on the command line.
        path: A folder to import from.
        at: The folder it works in.

    Raises:
        MeasuringError: It fails.
    """
    extra = {"PYTHONPATH": str(path)} if path else None
    command = [sys.executable, str(WORKERS / script), *arguments]
    try:
        done = subprocess.run(
            command,
            env=environment(extra),
            cwd=at,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired as error:
        raise MeasuringError(f"it took more than {_PATIENCE} seconds") from error
    if done.returncode:
        raise MeasuringError(_last_line(done.stderr))
    return json.loads(done.stdout.splitlines()[-1])


class Worker:
    """A process that measures what it is told to, line by line.

    Args:
        script: Its file in `workers`.
        arguments: What it gets on the command line.
        python: The interpreter, of another environment or language if need be.
        path: A folder to import from.

    Raises:
        MeasuringError: It fails, now or later.
    """

    def __init__(
        self, script: str, *arguments: str, python: str | None = None, path: Path | None = None
    ) -> None:
        """Start it, and wait until it is ready."""
        extra = {"PYTHONPATH": str(path)} if path else None
        self._process = subprocess.Popen(
            [python or sys.executable, str(WORKERS / script), *arguments],
            env=environment(extra),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            self.hello = self._answer()
        except MeasuringError:
            self.close()
            raise

    def ask(self, **question: Any) -> Any:
        """Have it measure something, and return what it found."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # what went wrong is on its standard error
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        line = self._process.stdout.readline()
        if not line:
            raise MeasuringError(_last_line(self._process.stderr.read()))
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()

    def __enter__(self) -> Self:
        """Use it in a `with` statement, which ends it."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "it ended without a word"
