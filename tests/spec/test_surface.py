"""The comparison of the packages tells what users have to change, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.comparison.changes import ComparisonError
from scripts.comparison.surface import compare

PERSON = "generated/xmatters_client/models/person.py"
SESSION = "xmatters/session.py"
AIO_SESSION = "xmatters/aio/session.py"

FILES = {
    "generated/xmatters_client/__init__.py": "",
    "generated/xmatters_client/models/__init__.py": "",
    "generated/xmatters_client/modeling.py": "def compact(value): ...\n",
    PERSON: (
        "FIELDS = ('name',)\n_SHAPES = 1\n\n"
        "class Base: ...\n\n"
        "class Person(Base):\n    name: str\n    nick: str | None = None\n"
    ),
    "xmatters/__init__.py": "__version__ = '1'\n",
    "xmatters/aio/__init__.py": "",
    SESSION: "class XMSession:\n    def get_person(self, person_id: str, at=None) -> str: ...\n",
    AIO_SESSION: (
        "class AsyncXMSession:\n"
        "    async def get_person(self, person_id: str, at=None) -> str: ...\n"
    ),
}

Differ = Callable[..., list[str]]


@pytest.fixture
def differences(tmp_path: Path) -> Differ:
    """Compares the packages with those in which some words were replaced."""

    def write(folder: Path, file: str, content: str) -> None:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(content, encoding="utf-8")

    def compared(*replaced: tuple[str, str, str]) -> list[str]:
        for file, content in FILES.items():
            write(tmp_path / "base", file, content)
            for where, old, new in replaced:
                if where == file:
                    assert old in content
                    content = content.replace(old, new)
            write(tmp_path / "revision", file, content)
        changes = compare(tmp_path / "base", tmp_path / "revision")
        assert {change.kind for change in changes} <= {"breaking"}
        return [f"{change.subject}: {change.text}" for change in changes]

    return compared


def test_the_same_packages_do_not_differ(differences: Differ) -> None:
    assert differences() == []


def test_a_class_that_is_gone(differences: Differ) -> None:
    found = differences((PERSON, "class Base", "class Root"), (PERSON, "(Base)", "(Root)"))
    assert "xmatters_client.models.person: `Base` was removed" in found


def test_a_field_that_is_gone(differences: Differ) -> None:
    found = differences((PERSON, "    nick: str | None = None\n", ""))
    assert found == ["xmatters_client.models.person.Person: `nick` was removed"]


def test_a_base_class_that_is_gone(differences: Differ) -> None:
    [found] = differences((PERSON, "(Base)", ""))
    assert found.startswith("xmatters_client.models.person.Person: base class was removed")


def test_a_parameter_that_is_gone(differences: Differ) -> None:
    found = differences((SESSION, ", at=None", ""))
    assert found == ["xmatters.session.XMSession.get_person: `at`: parameter was removed"]


def test_a_parameter_that_is_needed(differences: Differ) -> None:
    found = differences((SESSION, "at=None", "at"))
    assert found == ["xmatters.session.XMSession.get_person: `at`: parameter is now required"]


def test_what_both_halves_lose_is_told_once(differences: Differ) -> None:
    found = differences((SESSION, ", at=None", ""), (AIO_SESSION, ", at=None", ""))
    assert found == ["xmatters.session.XMSession.get_person: `at`: parameter was removed"]


def test_what_only_the_asynchronous_half_loses_is_told(differences: Differ) -> None:
    [found] = differences((AIO_SESSION, ", at=None", ""))
    assert found.startswith("xmatters.aio.session.AsyncXMSession.get_person: `at`")


@pytest.mark.parametrize(
    "replaced",
    [
        (PERSON, "_SHAPES = 1", "_FORMS = 1"),
        (PERSON, "('name',)", "('name', 'nick')"),
        (PERSON, "FIELDS", "# A field.\nFIELDS"),
        ("xmatters/__init__.py", "'1'", "'2'"),
        ("generated/xmatters_client/modeling.py", "(value)", "(value, more)"),
    ],
    ids=["private name", "value of a constant", "comment", "version", "internal module"],
)
def test_what_no_user_notices_is_not_told(differences: Differ, replaced: tuple[str, ...]) -> None:
    assert differences(replaced) == []


def test_a_package_that_is_gone_is_said(tmp_path: Path) -> None:
    package = tmp_path / "base" / "xmatters"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    with pytest.raises(ComparisonError, match="cannot read the package xmatters in"):
        compare(tmp_path / "base", tmp_path / "revision")


def test_a_package_that_is_new_breaks_nothing(tmp_path: Path) -> None:
    package = tmp_path / "revision" / "xmatters"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    assert compare(tmp_path / "base", tmp_path / "revision") == []
