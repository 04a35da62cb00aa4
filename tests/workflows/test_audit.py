"""`make audit` never takes silence for an all-clear."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from checks.audit import NOT_FOUND_OUT, NOTHING_KNOWN, SOMETHING_KNOWN, judged

FLAW: Final[dict[str, Any]] = {
    "id": "PYSEC-1",
    "aliases": ["CVE-2024-1"],
    "fix_versions": ["3.1.3"],
}
CLEAN: Final[dict[str, Any]] = {"name": "attrs", "version": "26.1.0", "vulns": []}
FLAWED: Final[dict[str, Any]] = {"name": "jinja2", "version": "3.1.2", "vulns": [FLAW]}
SKIPPED: Final[dict[str, Any]] = {"name": "httpx", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize(
    ("report", "reference", "status", "told"),
    [
        ([CLEAN], [FLAWED], NOTHING_KNOWN, "Nothing is known against any of 1 packages"),
        ([CLEAN, FLAWED], [FLAWED], SOMETHING_KNOWN, "jinja2 3.1.2: PYSEC-1 (CVE-2024-1)"),
        ([FLAWED, SKIPPED], [FLAWED], SOMETHING_KNOWN, "mended in 3.1.3"),
        ([CLEAN, SKIPPED], [FLAWED], NOT_FOUND_OUT, "no answer for 1 of 2 packages"),
        ([], [FLAWED], NOT_FOUND_OUT, "no answer"),
        ([CLEAN], [CLEAN], NOT_FOUND_OUT, "a mirror without data"),
        ([CLEAN], [SKIPPED], NOT_FOUND_OUT, "a mirror without data"),
    ],
)
def test_only_an_answer_for_each_is_an_all_clear(
    report: list[dict[str, Any]], reference: list[dict[str, Any]], status: int, told: str
) -> None:
    found, lines = judged(report, reference)
    assert found == status
    assert told in "\n".join(lines)


def test_what_cannot_be_asked_is_told(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    (tmp_path / "pip_audit.py").write_text("raise SystemExit('no way to the network')")
    done = subprocess.run(
        [sys.executable, "-m", "checks.audit", str(root / "requirements" / "dev.txt")],
        cwd=root,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == NOT_FOUND_OUT
    assert "said: no way to the network" in done.stdout
    assert "NOT AUDITED" in done.stdout
