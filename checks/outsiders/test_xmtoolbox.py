"""xmtoolbox, with which others keep instances in step, does a day's work with the sandbox."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from running import ROOT

TOOLBOX = ROOT / ".venv-npm/node_modules/xmtoolbox"


def test_a_day_of_work(sandbox: dict[str, Any]) -> None:
    program = Path(__file__).with_name("toolbox.cjs")
    command = ["node", str(program), str(TOOLBOX), json.dumps(sandbox)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
