"""The sandbox as a program of its own, as those who know nothing of Python start it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
PYTHON: Final = ROOT / ".venv/bin/python"


@contextmanager
def running_sandbox(*options: str) -> Iterator[dict[str, Any]]:
    """Run the sandbox until the block is left.

    Args:
        *options: Options of its command line.

    Yields:
        What the first line of its output says: `url`, `username`, `password` and so on.
    """
    command = [str(PYTHON), "-m", "xmatters.sandbox", *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("the sandbox has no output")
        try:
            facts: dict[str, Any] = json.loads(process.stdout.readline())
            # What nobody reads would fill the pipe, and stop the sandbox.
            Thread(target=process.stdout.read, daemon=True).start()
            yield facts
        finally:
            process.terminate()
