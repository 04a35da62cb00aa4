"""Every Python example of the documentation runs, and prints what stands below it."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.docs.pages import GUIDE, PAGES, Block, blocks_of, name_of
from tests.session import user_guide
from xmatters import XMSession
from xmatters.sandbox import Sandbox

WITH_EXAMPLES = [page for page in PAGES if blocks_of(page, "python")]
TOKEN_FILE = "/path/to/my_token.json"


class Token:
    """Keeps a token."""

    def __init__(self) -> None:
        self.value: dict[str, Any] = {}

    def read_token(self) -> Mapping[str, Any] | None:
        return None

    def write_token(self, token: dict[str, Any]) -> None:
        self.value = token


def new_token(sandbox: Sandbox) -> dict[str, Any]:
    """Return a token that nobody has used."""
    token = Token()
    with XMSession(sandbox.url) as session:
        session.set_authentication(
            sandbox.username, sandbox.password, sandbox.client_id, token_storage=token
        )
        session.roles_endpoint().get_roles().get_total()
    return token.value


def with_credentials(code: str, sandbox: Sandbox, folder: Path) -> str:
    """Put the sandbox in place of the instance that an example speaks of."""
    token_file = folder / "my_token.json"
    for written, meant in (
        ("https://my-instance.xmatters.com", sandbox.url),
        ("my-instance.xmatters.com", sandbox.url),
        ("my_instance.xmatters.com", sandbox.url),
        ("my-username", sandbox.username),
        ("my-password", sandbox.password),
        ("my-client-id", sandbox.client_id),
        ("my-api-key", sandbox.trigger_key),
        (TOKEN_FILE, token_file.as_posix()),
    ):
        code = code.replace(written, meant)
    if "my-refresh-token" in code:
        code = code.replace("my-refresh-token", new_token(sandbox)["refresh_token"])
    if token_file.as_posix() in code:
        token_file.write_text(json.dumps(new_token(sandbox)), encoding="utf-8")
    return code


def run(block: Block, code: str, page: Path, namespace: dict[str, Any]) -> str:
    """Run an example and return what it prints; a traceback names its line in the page."""
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile("\n" * (block.line - 1) + code, str(page), "exec"), namespace)
    return printed.getvalue()


def run_page(page: Path, sandbox: Sandbox, folder: Path) -> None:
    """Run the examples of a page, one after the other."""
    namespace: dict[str, Any] = {"__name__": "example"}
    with ExitStack() as closing:
        closing.callback(_stop, namespace)
        for block in blocks_of(page, "python"):
            if re.fullmatch(r"`[\w/]+\.py`", block.before):
                # A file of the small project that `tests/package` runs, or a piece of our source.
                continue
            code = with_credentials(block.code, sandbox, folder)
            printed = run(block, code, page, namespace)
            session: object = namespace.get("xm_session")
            if isinstance(session, XMSession):
                closing.callback(session.close)
                if "\nxm_session.set_authentication(" in block.code:
                    # The example only says how to sign in; it has to work, too.
                    assert session.roles_endpoint().get_roles().total > 0
            if block.output is not None:
                where = f"{name_of(page)}, line {block.line}"
                assert (where, printed) == (where, block.output)


def _stop(namespace: Mapping[str, Any]) -> None:
    """Close what a page leaves open, so that its readers need not."""
    session: object = namespace.get("session")
    if isinstance(session, XMSession):
        session.close()
    started: object = namespace.get("sandbox")
    if isinstance(started, Sandbox):
        started.stop()


@pytest.fixture
def log_as_before() -> Iterator[None]:
    """Take back what an example does to the logger of the library."""
    log = logging.getLogger("xmatters")
    level, handlers = log.level, list(log.handlers)
    yield
    log.setLevel(level)
    log.handlers[:] = handlers


@pytest.mark.usefixtures("pacific_time", "log_as_before")
@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=name_of)
def test_the_examples_of_a_page_run(
    page: Path, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("URL", "USERNAME", "PASSWORD"):
        # Examples set them, and monkeypatch takes them away again.
        monkeypatch.setenv(f"XMATTERS_{name}", "")
    run_page(page, sandbox, tmp_path)


@pytest.mark.usefixtures("pacific_time")
def test_the_times_of_the_guide_are_sent_as_its_comment_says(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    page = GUIDE / "parameters.md"
    [block] = [block for block in blocks_of(page, "python") if "from_=" in block.code]
    with sandbox.session() as session:
        namespace: dict[str, Any] = {"xm_session": session}
        run(block, block.code, page, namespace)
        assert namespace["events"].to_list() == []
    assert sandbox.requests[-1].query == (
        "from=2022-01-01T08%3A00%3A00%2B00%3A00&to=2022-02-01T08%3A00%3A00%2B00%3A00"
    )
    assert "'2022-01-01T08:00:00+00:00' and '2022-02-01T08:00:00+00:00'" in block.code


def handed_down() -> dict[str, str]:
    return {name: value for name, value in vars(user_guide).items() if name.isupper()}


@pytest.mark.parametrize("name", handed_down())
def test_an_example_that_was_handed_down_is_in_the_guide_word_by_word(name: str) -> None:
    pages = sorted(GUIDE.glob("*.md"))
    blocks = [_words(block.code) for page in pages for block in blocks_of(page, "python")]
    # There it lacks a quotation mark.
    assert _words(handed_down()[name].replace("'my-client-id)", "'my-client-id')")) in blocks


def _words(code: str) -> list[str]:
    return [line.strip() for line in code.splitlines()]


def test_the_test_of_the_sandbox_page_passes(sandbox: Sandbox) -> None:
    page = GUIDE / "sandbox.md"
    [block] = [block for block in blocks_of(page, "python") if "def test_" in block.code]
    namespace: dict[str, Any] = {}
    run(block, block.code, page, namespace)
    [test] = [value for name, value in namespace.items() if name.startswith("test_")]
    with sandbox.session() as session:
        test(session)
