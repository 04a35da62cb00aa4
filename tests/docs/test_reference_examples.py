"""Each example of the reference runs, does what its method claims, and has the right types."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import httpx
import pytest

from scripts.reference.examples import example_of, target_of, tried_session
from scripts.reference.library import Method, Owner, endpoints, objects
from scripts.reference.places import snake
from tests.docs.reference import ROOT
from tests.session.exemplary import Exemplary
from tests.session.service import Arrived

OWNERS = [*endpoints(), *objects()]
FILES = {"people.csv", "epic.zip", "report.pdf"}


@pytest.fixture
def exemplary() -> Exemplary:
    return Exemplary()


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in FILES:
        (tmp_path / name).write_bytes(b"a,b\r\n1,2\r\n")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.name)
def test_example_reaches_the_operation(owner: Owner, exemplary: Exemplary) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        arrived = Arrived(
            request.method,
            request.url.raw_path.decode(),
            dict(request.headers),
            request.read(),
        )
        answered = exemplary(arrived)
        return httpx.Response(
            answered.status, content=answered.content, headers=dict(answered.headers)
        )

    with tried_session(answer) as session:
        for method in owner.methods:
            exemplary.called.clear()
            names = {"xm_session": session, "print": str}
            if owner.kind == "object":
                names[owner.expression] = target_of(owner, session)
            exec(compile(example_of(owner, method), method.name, "exec"), names)
            # What is inherited may have nothing to fetch here.
            assert exemplary.called or method.name not in vars(owner.type), method.name
            assert set(exemplary.called) <= set(method.operations)


def program() -> str:
    """Return a program with every example in a function of its own."""
    lines = ["from xmatters import XMSession"]
    lines += [f"from {each.type.__module__} import {each.name}" for each in objects()]
    for number, (owner, method) in enumerate((o, m) for o in OWNERS for m in o.methods):
        lines.append(_function(number, owner, method))
    return "\n".join(lines) + "\n"


def _function(number: int, owner: Owner, method: Method) -> str:
    is_object = owner.kind == "object"
    parameter = f"{snake(owner.name)}: {owner.name}" if is_object else "xm_session: XMSession"
    body = textwrap.indent(example_of(owner, method), "    ")
    return f"\n\ndef example_{number}({parameter}) -> None:  # {owner.name}.{method.name}\n{body}"


def test_examples_have_the_right_types(tmp_path: Path) -> None:
    file = tmp_path / "examples.py"
    file.write_text(program(), "utf-8")
    settings = {
        "include": [file.name],
        "typeCheckingMode": "standard",
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--project",
            str(tmp_path),
            "--pythonpath",
            sys.executable,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]
