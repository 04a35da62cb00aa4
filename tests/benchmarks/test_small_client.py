"""What an operation imports does not depend on how many others there are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.processes import ROOT
from benchmarks.small_client import METHOD, PACKAGE, PATH, cut_down, generate
from scripts.bundle import bundle

CODE = """
import sys
import {0}.api.people.get_person as operation
from {0}.models import Person
reply = b'{{"id": "1", "targetName": "m", "site": {{"id": "2"}}}}'
assert operation.parse_response(200, {{}}, reply).site.id == "2"
print(*(name.removeprefix("{0}") for name in sys.modules if name.startswith("{0}")))
"""


def modules_of(package: str, folder: Path) -> set[str]:
    """Return the modules of a package that a new interpreter imports to use the operation."""
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(package)],
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_the_whole_client_imports_no_more_than_that_of_one_operation(tmp_path: Path) -> None:
    schemas = generate(tmp_path)
    whole = len(bundle(ROOT / "spec")["components"]["schemas"])
    assert schemas * 4 < whole

    alone = modules_of(PACKAGE, tmp_path)

    assert ".api.people.get_person" in alone
    assert ".models.person" in alone
    assert modules_of("xmatters_client", ROOT / "generated") == alone
    assert len(alone) < 25


def test_a_specification_cut_down_refers_to_nothing_that_it_lacks() -> None:
    document = bundle(ROOT / "spec")

    small = cut_down(document)

    assert list(small["paths"]) == [PATH]
    assert list(small["paths"][PATH]) == [METHOD]
    assert cut_down(small) == small
    assert {"Person", "Device", "EmailDevice"} <= small["components"]["schemas"].keys()
    assert "Event" not in small["components"]["schemas"]
