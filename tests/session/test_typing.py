"""Types: what mypy and pyright accept and refuse, and that all of it may be said at run time."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.session.ways import Way
from xmatters.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "typing"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder with the two programs, outside of the project."""
    for name in ("accepted.py", "refused.txt"):
        text = (PROGRAMS / name).read_text(encoding="utf-8")
        (tmp_path / name).with_suffix(".py").write_text(text, encoding="utf-8")
    return tmp_path


def marked(program: Path) -> set[int]:
    """Return the lines that must be refused."""
    lines = program.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("  # refused")}


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def mypy(programs: Path) -> dict[str, set[int]]:
    output = run(
        "mypy",
        "--no-pretty",
        "--no-error-summary",
        f"--cache-dir={programs / 'cache'}",
        *(str(programs / name) for name in ("accepted.py", "refused.py")),
    )
    found: dict[str, set[int]] = {"accepted.py": set(), "refused.py": set()}
    for line in output.splitlines():
        match = re.match(r"(.*?):(\d+): error:", line)
        if match:
            found[Path(match[1]).name].add(int(match[2]))
    return found


def pyright(programs: Path) -> dict[str, set[int]]:
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "include": [str(programs)],
    }
    project = programs / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    output = run(
        "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(project)
    )
    found: dict[str, set[int]] = {"accepted.py": set(), "refused.py": set()}
    for each in json.loads(output)["generalDiagnostics"]:
        if each["severity"] == "error":
            found[Path(each["file"]).name].add(each["range"]["start"]["line"] + 1)
    return found


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_checker_refuses_exactly_what_is_marked(checker: Any, programs: Path) -> None:
    found = checker(programs)
    assert found["accepted.py"] == set()
    expected = marked(programs / "refused.py")
    assert len(expected) > 30
    assert found["refused.py"] == expected


@pytest.mark.parametrize(
    "keywords", [{"sortby": "x"}, {"colour": ["red"]}, {"brand_new": True}, {"größe": 1}]
)
def test_any_name_passes_at_run_time(way: Way, sandbox: Sandbox, keywords: dict[str, Any]) -> None:
    people = way.session(sandbox).people_endpoint().get_people(**keywords)
    assert len(way.wait(people)) == 25
    assert len(sandbox.requests[0].query.split("=")) == 2
