"""Every command of the documentation is one that exists."""

from __future__ import annotations

import re
import shlex
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.docs.pages import ALL_PAGES, ROOT, blocks_of, name_of
from xmatters.sandbox.__main__ import _parser as sandbox_parser

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
VARIABLES = set(re.findall(r"^([A-Z]+) \?=", MAKEFILE, re.MULTILINE))
COMMANDS = [
    pytest.param(command, id=f"{name_of(page)}-{command}")
    for page in ALL_PAGES
    for block in blocks_of(page, "sh")
    for command in block.code.splitlines()
]


def is_installable(requirement: str) -> bool:
    """Tell whether `pip install` takes it: this project, with extras that it has."""
    found = re.fullmatch(r"(\w+|\.)(?:\[(\w+)\])?", requirement)
    if found is None:
        return False
    name, extra = found.groups()
    return name in (PROJECT["name"], ".") and (
        extra is None or extra in PROJECT["optional-dependencies"]
    )


def is_program(module: str, arguments: list[str]) -> bool:
    """Tell whether `python -m` takes it."""
    if module == "xmatters.sandbox":
        sandbox_parser().parse_args(arguments)
        return True
    if module == "pytest":
        return all((ROOT / argument).exists() for argument in arguments)
    source = ROOT / f"{module.replace('.', '/')}.py"
    return source.is_file() and all(
        f'"{argument}"' in source.read_text("utf-8") for argument in arguments
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_exists(command: str) -> None:
    match shlex.split(command, comments=True):
        case ["make", target, *assigned]:
            assert target in TARGETS
            assert {assignment.partition("=")[0] for assignment in assigned} <= VARIABLES
        case ["pip", "install", requirement]:
            assert is_installable(requirement)
        case ["python" | ".venv/bin/python", "-m", module, *arguments]:
            assert is_program(module, arguments)
        case ["python3", "-m", "venv", folder] | [".", folder]:
            assert folder in (".venv", ".venv/bin/activate")
        case _:
            pytest.fail(f"nobody knows this command: {command}")


def test_each_command_of_the_sandbox_starts() -> None:
    written = {
        command
        for page in ALL_PAGES
        for block in blocks_of(page, "sh")
        for command in block.code.splitlines()
        if " -m xmatters.sandbox" in command
    }
    # Side by side, as each takes a second to begin; the port of an example may be taken.
    started = [
        subprocess.Popen(
            [sys.executable, *shlex.split(command.replace("--port 8080", "--port 0"))[1:]],
            stdout=subprocess.PIPE,
            text=True,
        )
        for command in sorted(written)
    ]
    said: list[str] = []
    for process in started:
        assert process.stdout is not None
        said.append(process.stdout.readline())
        process.terminate()
        process.communicate(timeout=60)
    statuses = [process.returncode for process in started]
    assert all('"url"' in line or "operations are emulated" in line for line in said), said
    assert set(statuses) <= {0, -signal.SIGTERM}, statuses


@pytest.mark.parametrize("page", ALL_PAGES, ids=name_of)
def test_the_targets_of_make_in_the_text_exist(page: Path) -> None:
    assert set(re.findall(r"`make ([a-z-]+)`", page.read_text("utf-8"))) <= TARGETS


def test_every_target_of_make_is_described() -> None:
    described = re.findall(r"^\| `make ([a-z-]+)` ", _text("CONTRIBUTING.md"), re.MULTILINE)
    assert set(described) == TARGETS - {"help"}


def test_every_option_of_the_sandbox_is_described() -> None:
    described = re.findall(r"^\| `(--[a-z-]+)` ", _text("docs/guide/sandbox.md"), re.MULTILINE)
    known = [action.option_strings[-1] for action in sandbox_parser()._actions]
    assert sorted(described) == sorted(set(known) - {"--help"})


def _text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")
