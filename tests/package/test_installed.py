"""The wheel in environments that have nothing else: the library, its extras, and its fixtures."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import GUIDE, blocks_of
from tests.package.packaged import FROM_REGISTRY, ROOT, Built, Environment, install

PAGE = GUIDE / "testing.md"
START = ROOT / "docs" / "start.md"

EXTRAS = {
    "fast": "from xmatters_client import wire; import msgspec; "
    "assert msgspec.json.decode(b'[1]') == [1]",
    "http2": "import httpx; httpx.Client(http2=True).close()",
    "keyring": "import keyring; keyring.get_keyring()",
    "sandbox": """
from xmatters.sandbox import Sandbox
with Sandbox(tls=True) as sandbox, sandbox.session() as session:
    assert session.people_endpoint().get_people().total == 25
""",
}
"""What each extra makes possible."""

PACKAGES = {"fast": "msgspec", "http2": "h2", "keyring": "keyring", "sandbox": "starlette"}
"""What each extra brings along."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The small project that the page about testing tells of."""
    for block in blocks_of(PAGE, "python"):
        if found := re.fullmatch(r"`(\w+\.py)`", block.before):
            (tmp_path / found[1]).write_text(block.code, "utf-8")
    return tmp_path


def test_the_library_alone(bare: Environment, tmp_path: Path) -> None:
    program = """
import xmatters, xmatters_client
from xmatters import AsyncXMSession, TokenFileStorage, XMSession
from xmatters.objects.people import Person
with XMSession("acme") as session:
    print(session.people_endpoint().get_people)
print(xmatters.__file__, xmatters_client.__file__)
"""
    said = bare.says(program, tmp_path)
    assert said.count(str(bare.packages)) == 2
    assert str(ROOT / "xmatters") not in said


def test_the_specification_is_in_it(bare: Environment, tmp_path: Path) -> None:
    blocks = blocks_of(GUIDE / "low-level.md", "python")
    [block] = [each for each in blocks if "openapi.json" in each.code]
    said = bare.says(block.code, tmp_path)
    assert said == (block.output or "").strip()


def test_the_first_script(for_tests: Environment, tmp_path: Path) -> None:
    [block] = [each for each in blocks_of(START, "python") if "`people.py`" in each.before]
    [shown] = [each.code for each in blocks_of(START, "text")]
    (tmp_path / "people.py").write_text(block.code, "utf-8")
    assert for_tests.run("people.py", folder=tmp_path).stdout == shown


def test_the_sandbox_says_what_it_lacks(bare: Environment, tmp_path: Path) -> None:
    ended = bare.run("-m", "xmatters.sandbox", folder=tmp_path, status=1)
    assert ended.stdout == ""
    assert re.fullmatch(
        r"The sandbox needs \w+\. Install it with: pip install 'xmatters\[sandbox\]'\n",
        ended.stderr,
    )


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_works_on_its_own(extra: str, built: Built, tmp_path: Path) -> None:
    environment = install(built, tmp_path / "environment", extra)
    absent = [package for name, package in PACKAGES.items() if name != extra]
    checks = f"from importlib.util import find_spec; assert not any(map(find_spec, {absent}))"
    environment.says(f"{checks}\n{EXTRAS[extra]}", tmp_path)


def test_the_fixtures_do_no_harm_without_the_extra(bare: Environment, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import sys\n"
        "def test_nothing_is_imported():\n"
        "    assert 'xmatters.sandbox.pytest_plugin' in sys.modules\n"
        "    assert not {'httpx', 'attrs', 'xmatters.session'} & sys.modules.keys()\n",
        "utf-8",
    )
    bare.run("-m", "pytest", "-q", "--strict-markers", folder=tmp_path)
    (tmp_path / "test_it.py").write_text("def test_it(xmatters_session): ...\n", "utf-8")
    ended = bare.run("-m", "pytest", "-q", folder=tmp_path, status=1)
    assert "pip install 'xmatters[sandbox]'" in ended.stdout


def test_a_project_that_uses_the_fixtures(for_tests: Environment, project: Path) -> None:
    options = ("-q", "-W", "error", "--strict-markers", "-n", "2")
    ended = for_tests.run("-m", "pytest", *options, folder=project)
    assert re.search(r"^6 passed in", ended.stdout, re.MULTILINE), ended.stdout


def test_wrong_settings_are_told(for_tests: Environment, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "@pytest.mark.xmatters(worlds='empty')\n"
        "def test_name(xmatters_session): ...\n"
        "@pytest.mark.xmatters('empty')\n"
        "def test_place(xmatters_session): ...\n"
        "@pytest.mark.xmatters(world='none.json')\n"
        "def test_file(xmatters_session): ...\n",
        "utf-8",
    )
    ended = for_tests.run("-m", "pytest", "-q", folder=tmp_path, status=1)
    assert "UsageError: a sandbox has no setting worlds" in ended.stdout
    assert "UsageError: @pytest.mark.xmatters takes named arguments only" in ended.stdout
    assert f"{tmp_path / 'none.json'} cannot be read: No such file" in ended.stdout


def test_markers_and_settings_are_put_together(for_tests: Environment, tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "conftest.py").write_text(
        "import pytest\n"
        "@pytest.fixture\n"
        "def xmatters_settings():\n"
        "    return {'people': 10, 'session': {'timeout': 5}}\n",
        "utf-8",
    )
    for_tests.says(
        "from xmatters.sandbox import Sandbox; Sandbox(people=4).save('tests/four.json')", tmp_path
    )
    (tmp_path / "tests" / "test_it.py").write_text(
        "import pytest\n"
        "def total(session): return session.people_endpoint().get_people().total\n"
        "def test_settings(xmatters_session): assert total(xmatters_session) == 10\n"
        "@pytest.mark.xmatters(people=7)\n"
        "class TestClass:\n"
        "    def test_outer(self, xmatters_session): assert total(xmatters_session) == 7\n"
        "    @pytest.mark.xmatters(people=5)\n"
        "    def test_inner(self, xmatters_session): assert total(xmatters_session) == 5\n"
        "@pytest.mark.xmatters(world='four.json')\n"
        "def test_file(xmatters_session): assert total(xmatters_session) == 4\n",
        "utf-8",
    )
    for_tests.run("-m", "pytest", "-q", folder=tmp_path)


CHECKERS = {
    "mypy": ("mypy", "--strict", "--python-executable"),
    "pyright": ("pyright", "--pythonpath"),
}
PROGRAM = """
from typing import assert_type

from xmatters import XMSession
from xmatters.objects.people import Person
from xmatters.sandbox import Sandbox, SentRequests


def use(session: XMSession, sandbox: Sandbox) -> None:
    person = session.people_endpoint().get_person_by_id("x")
    assert_type(person, Person)
    assert_type(sandbox.requests, SentRequests)
    print(person.no_such_field)
"""


@pytest.mark.timeout(600)
@pytest.mark.skipif(not FROM_REGISTRY, reason="takes half a minute: make package-check does it")
@pytest.mark.parametrize("checker", CHECKERS)
def test_the_types_are_seen(checker: str, for_tests: Environment, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, "utf-8")
    command = [sys.executable, "-m", *CHECKERS[checker], str(for_tests.python), "program.py"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    complaints = [
        line for line in ended.stdout.splitlines() if " error: " in line or " - error" in line
    ]
    assert len(complaints) == 1, ended.stdout
    assert "no_such_field" in complaints[0]
