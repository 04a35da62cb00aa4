"""The demo runs, checks what it sees, and says so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import demo

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Kolkata"])
def test_the_demo_succeeds_wherever_it_runs(zone: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "scripts.demo", "--no-generate"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "TZ": zone, "TMPDIR": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for line in (
        "  mmcbride   Mary McBride   Work Email     EMAIL",
        "  INACTIVE  Retired Systems      ON_CALL",
        "  deleted  Jane Roe, jdoe",
        "  Weekdays       2026-03-03 00:00 UTC  1      mmcbride",
        "  25 people, 44 devices, 7 groups, 3 sites",
    ):
        assert line in done.stdout.splitlines()
    assert re.search(r"^  \d\d checks passed, \d\d requests were answered$", done.stdout, re.M)
    assert "token" in done.stdout
    assert not re.search(r"eyJ|[Pp]assword[=:]|Bearer|Basic [A-Za-z0-9+/]{16}", done.stdout)
    assert list(tmp_path.iterdir()) == []


def test_the_demo_fails_when_something_is_off(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def tour() -> None:
        demo.expect(False, "one and one is three")

    monkeypatch.setattr(demo, "tour", tour)
    assert demo.main(["--no-generate"]) == 1
    assert "one and one is three" in capsys.readouterr().err
