"""What `make test-oldest` installs is the oldest that the package takes."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.package.packaged import ROOT

SETTINGS: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT: dict[str, Any] = SETTINGS["project"]
LOCKED = {
    name: dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "requirements" / name).read_text(), re.M))
    for name in ("dev.txt", "oldest.txt")
}


def test_oldest_versions_are_the_bounds_of_the_project() -> None:
    extras = PROJECT["optional-dependencies"].values()
    for text in chain(PROJECT["dependencies"], *extras):
        requirement = Requirement(text)
        [oldest] = [each.version for each in requirement.specifier if each.operator == ">="]
        locked = Version(LOCKED["oldest.txt"][requirement.name])
        assert locked == Version(oldest), text
        assert locked <= Version(LOCKED["dev.txt"][requirement.name]), text


def test_what_the_tests_need_is_there() -> None:
    needed = {
        canonicalize_name(Requirement(text).name) for text in SETTINGS["dependency-groups"]["test"]
    }
    assert needed - LOCKED["oldest.txt"].keys() == set()
