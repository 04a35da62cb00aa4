"""`scripts.spec_diff` compares the tree with a revision of its repository."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.spec_diff import main

FILES = {
    "spec/openapi.yaml": (
        "openapi: 3.1.0\ninfo: {title: People, version: '1'}\ntags: [{name: people}]\n"
    ),
    "spec/paths/people.yaml": """\
/people:
  get:
    operationId: getPeople
    tags: [people]
    parameters:
    - {name: search, in: query, schema: {type: string}}
    responses:
      '200':
        description: fine
        content: {application/json: {schema: {$ref: ../schemas/people.yaml#/Person}}}
""",
    "spec/schemas/people.yaml": """\
Person:
  type: object
  properties:
    name: {type: string}
    site: {type: string}
""",
    "generated/xmatters_client/__init__.py": "class Person:\n    name: str\n    site: str\n",
    "xmatters/__init__.py": "",
}
IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Mary McBride"), ("EMAIL", "mmcbride@example.com"))
}


def git(root: Path, *arguments: str) -> str:
    environment = {**os.environ, **IDENTITY, "GIT_CONFIG_GLOBAL": os.devnull}
    done = subprocess.run(
        ["git", *arguments], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def replace(root: Path, file: str, old: str, new: str) -> None:
    content = (root / file).read_text(encoding="utf-8")
    assert old in content
    (root / file).write_text(content.replace(old, new), encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with one commit, tagged v1."""
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "People")
    git(tmp_path, "tag", "v1")
    return tmp_path


def test_nothing_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(project)]) == 0
    commit = git(project, "rev-parse", "HEAD")
    assert capsys.readouterr().out == f"Since HEAD ({commit[:9]}): no change.\n"


def test_what_changed_is_told_by_its_meaning(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(project, "spec/schemas/people.yaml", "    site: {type: string}\n", "")
    replace(
        project,
        "spec/schemas/people.yaml",
        "name: {type: string}",
        "name: {type: string, deprecated: true, description: Name.}",
    )
    replace(
        project,
        "spec/paths/people.yaml",
        "    responses:",
        "    - {name: at, in: query, schema: {type: string}}\n    responses:",
    )
    replace(project, "generated/xmatters_client/__init__.py", "    site: str\n", "")
    git(project, "commit", "--quiet", "--all", "--message", "No site")
    assert main(["v1", "--root", str(project)]) == 0
    _, _, told = capsys.readouterr().out.partition(": ")
    assert (
        told
        == """\
version step major.

Breaking:
  Person.site (in getPeople): Property `site` of `Person` was removed.
  xmatters_client.Person: `site` was removed

Deprecated:
  Person.name (in getPeople): It is deprecated.

Added:
  getPeople, parameter at: It is new.

Documentation only: 1 place.
"""
    )


def test_what_is_not_committed_counts(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(project, "spec/schemas/people.yaml", "site:", "mail:")
    main(["HEAD", "--root", str(project), "--json"])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert report["step"] == "major"
    assert {(change["subject"], change["kind"]) for change in report["changes"]} == {
        ("Person.mail", "added"),
        ("Person.site", "breaking"),
    }


@pytest.mark.parametrize(("least", "status"), [("patch", 1), ("minor", 1), ("major", 0)], ids=str)
def test_a_step_can_fail(project: Path, least: str, status: int) -> None:
    replace(project, "spec/schemas/people.yaml", "Person:", "Person:\n  deprecated: true")
    assert main(["--root", str(project), "--fail-on", least]) == status


def test_the_repository_is_left_as_it_was(project: Path) -> None:
    replace(project, "xmatters/__init__.py", "", "# More.\n")
    git(project, "add", ".")
    replace(project, "xmatters/__init__.py", "More", "Even more")
    before = git(project, "status", "--porcelain"), git(project, "worktree", "list")
    main(["--root", str(project)])
    assert (git(project, "status", "--porcelain"), git(project, "worktree", "list")) == before


@pytest.mark.parametrize("revision", ["v9", "--all", "", "HEAD^{tree}"])
def test_an_unknown_revision_is_said(
    revision: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(project), "--", revision]) == 2
    assert f"git knows no revision {revision!r} here" in capsys.readouterr().err


def test_a_folder_without_repository_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["--root", str(tmp_path)]) == 2
    assert "not a git repository" in capsys.readouterr().err


def test_a_revision_without_specification_is_said(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(project, "rm", "--quiet", "-r", "--cached", "spec")
    git(project, "commit", "--quiet", "--message", "No specification")
    assert main(["--root", str(project)]) == 2
    error = capsys.readouterr().err
    assert "cannot read the specification of " in error
    assert "openapi.yaml: /: there is no such file" in error
