"""The program: it warns of nothing, gives the same bytes every time, and sees all drift."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts.generate import ROOT, GenerationError, main, render
from tests.generator.making import document

SPEC = """
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      parameters: [{name: colours, in: query, schema: {type: array, items: {type: string}}}]
      responses: {200: Thing}
schemas:
  Colour: {enum: [RED, BLUE, GREEN]}
  Thing:
    properties:
      colour: {$ref: '#/components/schemas/Colour'}
      part: {$ref: '#/components/schemas/Part'}
      parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
  Part: {properties: {name: {type: string}}}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A folder with a small specification, split as ours is."""
    whole = document(SPEC)
    schemas = whole.pop("components")["schemas"]
    paths = whole.pop("paths")
    root = tmp_path / "spec"
    (root / "paths").mkdir(parents=True)
    (root / "schemas").mkdir()
    for file, content, prefix in [
        ("openapi.yaml", whole, ""),
        ("paths/things.yaml", paths, "../schemas/things.yaml#/"),
        ("schemas/things.yaml", schemas, "#/"),
    ]:
        text = yaml.safe_dump(content, sort_keys=False)
        text = text.replace("#/components/schemas/", prefix)
        (root / file).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def target(spec: Path, tmp_path: Path) -> Path:
    """The client of that specification, up to date."""
    folder = tmp_path / "client"
    assert run(spec, folder) == 0
    return folder


def run(spec: Path, target: Path, *options: str) -> int:
    """Run the program; return its exit status."""
    return main(["--spec", str(spec), "--target", str(target), *options])


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def change(file: Path, old: str, new: str) -> None:
    """Replace a text in a file, where it must stand."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_two_renderings_are_the_same_to_the_byte(tmp_path: Path) -> None:
    render(document(SPEC), tmp_path / "one")
    render(document(SPEC), tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_the_result_depends_neither_on_the_process_nor_on_where_it_goes(
    spec: Path, target: Path, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere" / "package"
    command = [sys.executable, "-m", "scripts.generate", "--spec", str(spec), "--target"]
    (tmp_path / "scratch").mkdir()
    changed = {"PYTHONHASHSEED": "4711", "TMPDIR": str(tmp_path / "scratch"), "TZ": "Asia/Tokyo"}
    there = os.environ | changed | {"PYTHONPATH": str(ROOT)}
    subprocess.run([*command, str(other)], cwd=tmp_path, env=there, check=True, capture_output=True)
    assert contents(other) == contents(target)


def test_a_client_that_is_up_to_date_has_no_drift(
    spec: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(spec, target, "--check") == 0
    assert capsys.readouterr().out == ""


def test_a_change_of_the_specification_is_drift_until_the_client_is_generated(
    spec: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(spec / "schemas/things.yaml", "- GREEN", "- YELLOW")
    before = contents(target)
    assert run(spec, target, "--check") == 1
    said = capsys.readouterr().out
    assert "client/models/colour.py is out of date" in said
    assert "client/openapi.json is out of date" in said
    assert "models/part.py" not in said
    assert contents(target) == before
    assert run(spec, target) == 0
    done, cost = capsys.readouterr().out.splitlines()
    assert done == "generated client: 2 files changed"
    assert re.fullmatch(r"in \d+\.\d s \(\d+\.\d s of processor time, \d+ MiB at the most\)", cost)
    assert b"YELLOW" in (target / "models/colour.py").read_bytes()
    assert run(spec, target, "--check") == 0


def test_a_change_by_hand_is_drift_and_is_undone(spec: Path, target: Path) -> None:
    before = contents(target)
    change(target / "models/part.py", "class Part", "class  Part")
    assert run(spec, target, "--check") == 1
    assert run(spec, target) == 0
    assert contents(target) == before


def test_a_file_that_was_deleted_is_drift_and_comes_back(spec: Path, target: Path) -> None:
    before = contents(target)
    (target / "py.typed").unlink()
    assert run(spec, target, "--check") == 1
    assert not (target / "py.typed").exists()
    assert run(spec, target) == 0
    assert contents(target) == before


def test_a_file_that_nothing_makes_any_more_is_drift_and_goes(spec: Path, target: Path) -> None:
    before = contents(target)
    (target / "models/gone.py").write_text("", encoding="utf-8")
    assert run(spec, target, "--check") == 1
    assert (target / "models/gone.py").exists()
    assert run(spec, target) == 0
    assert contents(target) == before


def test_a_client_that_does_not_exist_is_drift_and_is_not_made_by_a_check(
    spec: Path, tmp_path: Path
) -> None:
    assert run(spec, tmp_path / "nowhere", "--check") == 1
    assert not (tmp_path / "nowhere").exists()


def test_files_that_are_the_same_are_not_written_again(spec: Path, target: Path) -> None:
    for file in target.rglob("*"):
        os.utime(file, (1, 1))
    change(spec / "schemas/things.yaml", "- GREEN", "- YELLOW")
    assert run(spec, target) == 0
    written = {
        path.name for path in target.rglob("*") if path.is_file() and path.stat().st_mtime > 1
    }
    assert written == {"colour.py", "openapi.json"}


def test_what_was_compiled_is_no_drift(spec: Path, target: Path) -> None:
    (target / "__pycache__").mkdir()
    (target / "__pycache__/client.cpython-311.pyc").write_bytes(b"")
    assert run(spec, target, "--check") == 0
    assert run(spec, target) == 0
    assert (target / "__pycache__/client.cpython-311.pyc").exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("type: array", "type: arrow"),
        ("#/Part", "#/Nothing"),
        ("- GREEN", "- 5"),
    ],
)
def test_a_specification_that_cannot_be_generated_is_reported_and_changes_nothing(
    spec: Path, target: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    before = contents(target)
    change(spec / "schemas/things.yaml", old, new)
    capsys.readouterr()
    assert run(spec, target) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("generate: ")
    assert contents(target) == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "in: query",
            "in: header",
            "get/parameters/0/in: the parameter colours stands in the header",
        ),
        (
            "$ref: '../schemas/things.yaml#/Thing'",
            "type: object",
            "get/responses/200/content/application~1json/schema: the schema has no name",
        ),
        ("'200':", "2XX:", "get/responses/2XX: 2XX is no single status"),
    ],
)
def test_what_the_templates_cannot_show_is_reported_with_its_place(
    spec: Path, target: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    before = contents(target)
    change(spec / "paths/things.yaml", old, new)
    capsys.readouterr()
    assert run(spec, target) == 1
    assert f"generate: paths/things.yaml: /~1things~1{{thingId}}/{said}" in capsys.readouterr().err
    assert contents(target) == before


def test_a_missing_specification_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "nowhere", tmp_path / "client") == 1
    assert "openapi.yaml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("responses: {200: Thing}", "responses: {success: Thing}", "success"),
        ("type: array, items: {type: string}", "type: array", "items"),
        ("type: array, items: {type: string}", "$ref: '#/components/schemas/None'", "reference"),
        ("/things/{thingId}:", "/things/{thingId}/{thingId}:", "thingId"),
    ],
)
def test_a_warning_is_an_error(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in SPEC
    with pytest.raises(GenerationError, match=said):
        render(document(SPEC.replace(old, new)), tmp_path / "client")


def test_a_document_that_is_no_openapi_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="version"):
        render({"swagger": "2.0", "info": {"title": "Old"}}, tmp_path / "client")
