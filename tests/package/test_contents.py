"""What is in the wheel and the source distribution, and what they say of themselves."""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import xmatters
from tests.package.packaged import ROOT, Built, build

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
STRAY = re.compile(r"__pycache__|\.py[co]$|(^|/)\.(venv|git/|mypy|ruff|pytest)|_build/|(^|/)dist/")


def names_in_wheel(built: Built) -> set[str]:
    with zipfile.ZipFile(built.wheel) as archive:
        assert archive.testzip() is None
        return set(archive.namelist())


def names_in_source(built: Built) -> set[str]:
    with tarfile.open(built.source) as archive:
        return {member.name.partition("/")[2] for member in archive if member.isfile()}


def test_the_wheel_has_both_packages_and_nothing_else(built: Built) -> None:
    tree = {
        file.relative_to(root).as_posix()
        for root, package in ((ROOT, "xmatters"), (ROOT / "generated", "xmatters_client"))
        for file in (root / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    about = f"xmatters-{xmatters.__version__}.dist-info/"
    names = names_in_wheel(built)
    assert {name for name in names if not name.startswith(about)} == tree
    assert {name.removeprefix(about) for name in names if name.startswith(about)} == {
        *("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"),
        "sboms/xmatters.cdx.json",
    }
    assert {"xmatters/py.typed", "xmatters_client/py.typed", "xmatters_client/openapi.json"} < tree
    assert {Path(name).suffix for name in tree} == {
        *(".py", ".json", ".typed"),
        *(".css", ".jinja"),  # the page of the sandbox
    }
    assert {name.partition("/")[0] for name in tree} == {"xmatters", "xmatters_client"}


def test_the_source_distribution_has_what_the_work_needs(built: Built) -> None:
    names = names_in_source(built)
    assert {name.partition("/")[0] for name in names} == {
        *(".github", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile"),
        *("PKG-INFO", "README.md", "SECURITY.md", "benchmarks", "checks", "docs", "generated"),
        *("pyproject.toml", "requirements", "scripts", "spec", "templates", "tests", "xmatters"),
    }
    assert [name for name in names if STRAY.search(name)] == []
    assert {"spec/openapi.yaml", "generated/xmatters_client/openapi.json"} < names


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no checkout")
def test_only_files_of_the_repository_are_in_the_source_distribution(built: Built) -> None:
    # Also new ones, unless git is told to leave them aside.
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    known = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert names_in_source(built) - set(known.stdout.splitlines()) == {"PKG-INFO"}


def test_the_source_distribution_builds_the_same_wheel(built: Built, tmp_path: Path) -> None:
    with tarfile.open(built.source) as archive:
        archive.extractall(tmp_path, filter="data")
    [tree] = tmp_path.iterdir()
    build(tree, tmp_path / "again", "wheel")
    [wheel] = (tmp_path / "again").iterdir()
    assert wheel.name == built.wheel.name
    assert wheel.read_bytes() == built.wheel.read_bytes()


def test_the_metadata_are_those_of_the_project(built: Built) -> None:
    found = built.metadata()
    assert found["Name"] == "xmatters"
    assert found["Version"] == xmatters.__version__ == PROJECT["version"] == version("xmatters")
    assert found["License-Expression"] == "MIT"
    assert found.get_all("License-File") == ["LICENSE"]
    assert found["Requires-Python"] == PROJECT["requires-python"]
    assert found["Description-Content-Type"] == "text/markdown"
    assert found.get_payload() == (ROOT / "README.md").read_text("utf-8")
    assert set(found.get_all("Provides-Extra", [])) == set(PROJECT["optional-dependencies"])
    expected = {(each, None) for each in PROJECT["dependencies"]} | {
        (each, extra) for extra, items in PROJECT["optional-dependencies"].items() for each in items
    }
    assert {parted(each) for each in found.get_all("Requires-Dist", [])} == {
        parted(each if extra is None else f"{each}; extra == '{extra}'") for each, extra in expected
    }


def test_the_bill_of_materials_lists_what_the_wheel_asks_for(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as archive:
        [name] = [each for each in archive.namelist() if "/sboms/" in each]
        text = archive.read(name).decode()
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.7")
    assert bill["metadata"]["component"]["purl"] == f"pkg:pypi/xmatters@{xmatters.__version__}"
    asked = {parted(each) for each in built.metadata().get_all("Requires-Dist", [])}
    assert {parted(as_requirement(each)) for each in bill["components"]} == asked
    assert len(bill["components"]) == len(asked)
    [graph] = bill["dependencies"]
    assert sorted(graph["dependsOn"]) == sorted(each["purl"] for each in bill["components"])
    # Nothing in it changes with the day or the machine.
    assert not {"serialNumber", "timestamp"} & {*bill, *bill["metadata"]}


def as_requirement(component: dict[str, Any]) -> str:
    versions = component["versionRange"].removeprefix("vers:pypi/").replace("|", ",")
    extras = [each["value"] for each in component.get("properties", ())]
    assert (component["scope"] == "optional") == bool(extras)
    return f"{component['name']}{versions}" + "".join(f"; extra == '{each}'" for each in extras)


def parted(requirement: str) -> tuple[str, str, str]:
    found = Requirement(requirement)
    return found.name, str(found.specifier), str(found.marker or "")


def test_it_can_be_installed_by_tools_that_are_not_the_newest(built: Built) -> None:
    # The expression for the licence came with 2.4, and nothing here needs a later one.
    assert built.metadata()["Metadata-Version"] == "2.4"
    assert re.fullmatch(r"xmatters-[\w.]+-py3-none-any\.whl", built.wheel.name)
