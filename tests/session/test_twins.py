"""Sync and async are one: derived from one source, with the same names and parameters."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from scripts import derive_sync
from xmatters import AsyncXMSession, XMSession

PACKAGE = derive_sync.PACKAGE

# What Python itself names differently.
RENAMED = {
    "aclose": "close",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
}


# Derived; `make check` sees that it is up to date


def test_all_that_sends_is_derived() -> None:
    names = {path.as_posix() for path in derive_sync.sources()}
    assert {"session.py", "auth.py", "transport.py", "pagination.py"} <= names
    assert {"endpoints/people.py", "objects/people.py", "objects/__init__.py"} <= names
    assert not any(Path(name).name.startswith("_c") for name in names)
    for name in names:
        comment = (PACKAGE / name).read_text(encoding="utf-8").partition('"""')[0]
        assert comment.replace("\n# ", " ").strip() == (
            f"# Derived from xmatters/aio/{name} by scripts/derive_sync.py; change that one."
        )


def test_nothing_of_the_sync_layer_awaits() -> None:
    awaiting = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    for name in derive_sync.sources():
        text = (PACKAGE / name).read_text(encoding="utf-8")
        assert not any(isinstance(node, awaiting) for node in ast.walk(ast.parse(text)))
        assert not re.search(r"asyncio|xmatters\.aio\.|\bAsync[A-Z]", text)


@pytest.mark.parametrize(
    ("asynchronous", "synchronous"),
    [
        ("async def f() -> None: ...\n", "def f() -> None: ...\n"),
        ("x = await f(await g())\n", "x = f(g())\n"),
        ("y = [x async for x in z]\n", "y = [x for x in z]\n"),
        ("async with a as b:\n    pass\n", "with a as b:\n    pass\n"),
        ("async for a in b:\n    pass\n", "for a in b:\n    pass\n"),
        ("from xmatters.aio.session import AsyncXMSession\n", None),
        ("class AsyncThing:\n    pass\n", "class Thing:\n    pass\n"),
        ("call: Callable[[T], Awaitable[R]]\n", "call: Callable[[T], R]\n"),
        ("client.aclose()\n", "client.close()\n"),
        ("httpx.AsyncClient()\n", "httpx.Client()\n"),
        ('"""The asynchronous way."""\n', '"""The synchronous way."""\n'),
        ('awaiting = "awaited"\n', 'awaiting = "awaited"\n'),
        ("asynchronously = 1\n", "asynchronously = 1\n"),
        ("unclosed = aclosed = 1\n", "unclosed = aclosed = 1\n"),
        ("item = await anext(items, None)\n", "item = next(items, None)\n"),
        ("def __aenter__(): ...\n", "def __enter__(): ...\n"),
    ],
)
def test_derivation_word_by_word(asynchronous: str, synchronous: str | None) -> None:
    expected = synchronous or "from xmatters.session import XMSession\n"
    found = derive_sync.derived(asynchronous, "thing.py")
    header, _, text = found.partition("\n")
    assert (
        header == "# Derived from xmatters/aio/thing.py by scripts/derive_sync.py; change that one."
    )
    assert text.strip() == expected.strip()


def test_derivation_is_formatted_and_sorted() -> None:
    source = "import xmatters.aio.b\nimport os\nx = await  f( 'a' )\n"
    assert derive_sync.derived(source, "x.py").splitlines()[1:] == [
        "import os",
        "",
        "import xmatters.b",
        "",
        'x = f("a")',
    ]


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package in which modules can be changed."""
    (tmp_path / "aio" / "parts").mkdir(parents=True)
    (tmp_path / "aio" / "__init__.py").write_text("")
    (tmp_path / "aio" / "_twice.py").write_text("")
    (tmp_path / "aio" / "one.py").write_text("async def f() -> None: ...\n")
    (tmp_path / "aio" / "parts" / "__init__.py").write_text("")
    (tmp_path / "aio" / "parts" / "two.py").write_text("x = 1\n")
    monkeypatch.setattr(derive_sync, "PACKAGE", tmp_path)
    monkeypatch.setattr(derive_sync, "SOURCE", tmp_path / "aio")
    return tmp_path


def test_modules_are_written_and_then_current(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert derive_sync.main(["--check"]) == 1
    stale = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in stale] == [
        "xmatters/one.py",
        "xmatters/parts/__init__.py",
        "xmatters/parts/two.py",
    ]
    assert not (copied / "one.py").exists()
    assert derive_sync.main([]) == 0
    assert "derived 3 modules: 3 files changed" in capsys.readouterr().out
    assert (copied / "one.py").read_text().endswith("def f() -> None: ...\n")
    assert derive_sync.main(["--check"]) == 0
    assert derive_sync.main([]) == 0
    assert "0 files changed" in capsys.readouterr().out


def test_module_that_was_changed_by_hand_is_told(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    derive_sync.main([])
    (copied / "one.py").write_text("changed = True\n")
    capsys.readouterr()
    assert derive_sync.main(["--check"]) == 1
    assert capsys.readouterr().out == (
        "derive_sync: xmatters/one.py is out of date; run `make generate`\n"
    )


def test_module_whose_source_is_gone_is_told_and_removed(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    derive_sync.main([])
    (copied / "by_hand.py").write_text("x = 1\n")
    (copied / "aio" / "one.py").unlink()
    capsys.readouterr()
    assert derive_sync.main(["--check"]) == 1
    assert "xmatters/one.py is out of date" in capsys.readouterr().out
    derive_sync.main([])
    assert not (copied / "one.py").exists()
    assert (copied / "by_hand.py").exists()


# The same names and parameters


def classes() -> list[Any]:
    """Return the classes of the async layer, each with its sync twin."""
    found: list[Any] = []
    for path in derive_sync.sources():
        dotted = path.with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        ours = importlib.import_module(f"xmatters.aio.{dotted}")
        theirs = importlib.import_module(f"xmatters.{dotted}")
        for name, each in inspect.getmembers(ours, inspect.isclass):
            if each.__module__ == ours.__name__:
                twin = getattr(theirs, name.removeprefix("Async"))
                found.append(pytest.param(each, twin, id=f"{dotted}.{name}"))
    return found


def public(each: type[Any]) -> dict[str, Any]:
    """Return what is public of a class, but for what it inherits from a client of httpx."""
    members = {
        name: member
        for name, member in inspect.getmembers(each)
        if not name.startswith("_") or name in RENAMED or name in RENAMED.values()
        if not str(getattr(member, "__module__", "")).startswith("httpx.")
    }
    return {RENAMED.get(name, name): member for name, member in members.items()}


def parameters(function: Any) -> list[tuple[str, Any, Any, str]]:
    """Return names, kinds, defaults and annotations, in the spelling of the sync layer."""
    found = inspect.signature(function).parameters.values()
    return [(each.name, each.kind, each.default, plain(each.annotation)) for each in found]


def plain(annotation: object) -> str:
    """Return an annotation as the sync layer has it."""
    plainer = re.sub(r"\bAwaitable\[(\w+)\]", r"\1", str(annotation))
    return re.sub(r"\bAsync([A-Z])", r"\1", plainer)


# Python cannot wait within `len()` and the like, so only the sync lists have them.
ONLY_SYNC = {"total"}


@pytest.mark.parametrize(("ours", "theirs"), classes())
def test_same_public_methods_with_the_same_parameters(ours: type[Any], theirs: type[Any]) -> None:
    asynchronous, synchronous = public(ours), public(theirs)
    assert asynchronous.keys() == synchronous.keys() - ONLY_SYNC
    for name, member in asynchronous.items():
        twin = synchronous[name]
        assert callable(member) == callable(twin)
        if inspect.isfunction(member):
            assert parameters(member) == parameters(twin)
            assert not inspect.iscoroutinefunction(twin)
            assert not inspect.isasyncgenfunction(twin)
            returned, ours_returned = (
                str(inspect.signature(each).return_annotation) for each in (twin, member)
            )
            assert returned == plain(ours_returned).replace("AsyncIterator", "Iterator")


def test_what_sends_waits_and_what_lists_does_not() -> None:
    waiting, ready = set[str](), set[str]()
    for parameter in classes():
        each: type[Any] = parameter.values[0]
        if not each.__module__.startswith(("xmatters.aio.endpoints", "xmatters.aio.objects")):
            continue
        for name, member in vars(each).items():
            if inspect.isfunction(member) and not name.startswith("_"):
                returned = str(inspect.signature(member).return_annotation)
                fetches_later = returned.startswith(("AsyncPagination[", "AsyncDownload"))
                assert inspect.iscoroutinefunction(member) is not fetches_later, f"{each}.{name}"
                (ready if fetches_later else waiting).add(name)
    assert {"get_person_by_id", "create_person", "get_roles", "update_status"} <= waiting
    assert {"get_people", "get_devices", "get_members", "get_audits"} <= ready


def test_sessions_have_the_same_names() -> None:
    asynchronous, synchronous = set(dir(AsyncXMSession)), set(dir(XMSession))
    assert asynchronous - synchronous == {"aclose", "__aenter__", "__aexit__"}
    assert synchronous - asynchronous == {"close", "__enter__", "__exit__"}


def test_documentation_is_the_same_but_for_the_words() -> None:
    ours, theirs = (inspect.getdoc(each.get_endpoint) for each in (AsyncXMSession, XMSession))
    assert ours == theirs
    assert "async" not in (XMSession.__doc__ or "")
