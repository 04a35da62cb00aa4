"""Rules of the house: who imports whom, what is loaded when, and what is said only once."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import xmatters
import xmatters_client
from xmatters import aio, utils
from xmatters.objects import OBJECTS
from xmatters.sandbox.specification import load_specification
from xmatters_client.modeling import ModelRegistry
from xmatters_client.operation import Operation
from xmatters_client.wire import is_list, is_mapping

SESSION_LAYER = Path(xmatters.__file__).parent
CLIENT = Path(xmatters_client.__file__).parent
SANDBOX = SESSION_LAYER / "sandbox"


def modules(package: Path, without: Path | None = None) -> list[Path]:
    found = sorted(package.rglob("*.py"))
    return [each for each in found if without is None or without not in each.parents]


OURS = modules(SESSION_LAYER, SANDBOX)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def is_for_checkers(node: ast.AST) -> bool:
    """Tell whether a statement is only read by type checkers."""
    return (
        isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and node.test.id == "TYPE_CHECKING"
    )


@cache
def imports(path: Path) -> frozenset[str]:
    """Return what a module imports when it runs, at its top or anywhere in it."""
    found: set[str] = set()
    waiting: list[ast.AST] = [parsed(path)]
    while waiting:
        node = waiting.pop()
        if is_for_checkers(node):
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found)


def importers(paths: list[Path], package: Path, prefix: str) -> set[str]:
    """Return the modules that import something."""
    return {
        path.relative_to(package).as_posix()
        for path in paths
        if any(f"{name}.".startswith(f"{prefix}.") for name in imports(path))
    }


# Who imports whom


def test_there_is_something_to_look_at() -> None:
    assert len(OURS) > 40
    assert len(modules(CLIENT)) > 100
    assert "xmatters.errors.ParameterError" in imports(SESSION_LAYER / "params.py")


def test_client_knows_nothing_of_the_session_layer() -> None:
    assert importers(modules(CLIENT), CLIENT, "xmatters") == set()


def test_session_layer_knows_nothing_of_the_sandbox() -> None:
    assert importers(OURS, SESSION_LAYER, "xmatters.sandbox") == set()


def test_httpx_is_imported_in_one_place_of_each_package() -> None:
    assert importers(OURS, SESSION_LAYER, "httpx") == {"transport.py", "aio/transport.py"}
    assert importers(modules(CLIENT), CLIENT, "httpx") == {"client.py"}


def test_sync_layer_does_not_need_the_async_one() -> None:
    synchronous = modules(SESSION_LAYER, SESSION_LAYER / "aio")
    ours = [path for path in synchronous if SANDBOX not in path.parents]
    assert importers(ours, SESSION_LAYER, "xmatters.aio") == set()


def test_nothing_from_outside_but_the_declared_dependencies() -> None:
    outside = {
        name.partition(".")[0]
        for path in [*OURS, *modules(CLIENT)]
        for name in imports(path)
        if name.partition(".")[0] not in sys.stdlib_module_names
    }
    declared = {"attrs", "filelock", "httpx", "dateutil"}
    # msgspec and keyring are extras, imported where they are installed.
    assert outside - {"xmatters", "xmatters_client"} <= declared | {"attr", "keyring", "msgspec"}


# What is loaded when


def loaded_after(statement: str) -> set[str]:
    """Return the modules that a fresh Python has loaded after a statement."""
    program = f"import sys; before = set(sys.modules)\n{statement}\n"
    program += "print('\\n'.join(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_import_is_lazy() -> None:
    loaded = loaded_after("import xmatters")
    assert "xmatters" in loaded
    for name in ("httpx", "attrs", "attr", "dateutil", "asyncio", "xmatters_client"):
        assert name not in loaded
    assert {name for name in loaded if name.startswith("xmatters.")} == set()
    assert len(loaded) <= 10


@pytest.mark.parametrize("session", ["XMSession", "AsyncXMSession"])
def test_session_loads_no_endpoint_object_or_model(session: str) -> None:
    loaded = loaded_after(f"from xmatters import {session}\n{session}('acme').people_endpoint")
    assert "httpx" in loaded
    assert loaded & {"filelock", "keyring"} == set()
    forbidden = ("xmatters.endpoints", "xmatters.aio.endpoints", "xmatters_client.models")
    objects = ("xmatters.objects.", "xmatters.aio.objects.")
    assert [name for name in loaded if name.startswith((*forbidden, *objects))] == []
    assert not any(name.startswith("xmatters.sandbox") for name in loaded)


def test_endpoint_loads_only_what_belongs_to_it() -> None:
    loaded = loaded_after("from xmatters import XMSession\nXMSession('acme').people_endpoint()")
    endpoints = {name for name in loaded if name.startswith("xmatters.endpoints.")}
    assert endpoints == {"xmatters.endpoints.base", "xmatters.endpoints.people"}
    assert "xmatters.objects.events" not in loaded
    # Models are made with attrs, and there are none before the first answer.
    assert loaded & {"attr", "attrs"} == set()
    # What an endpoint costs does not grow with the API.
    assert len([name for name in loaded if name.startswith("xmatters")]) <= 40


def test_errors_can_be_imported_alone() -> None:
    assert "httpx" not in loaded_after("from xmatters.errors import NotFoundError")


# What is said only once


def test_no_path_of_the_api_in_the_session_layer() -> None:
    naming = [
        path.relative_to(SESSION_LAYER).as_posix()
        for path in OURS
        if "/api/xm/1" in path.read_text(encoding="utf-8")
    ]
    # They say which addresses a user may write.
    assert set(naming) <= {"address.py", "session.py", "aio/session.py"}
    for name in ("session.py", "aio/session.py"):
        assert [each for each in texts(SESSION_LAYER / name) if "/api/xm/1" in each] == []


def texts(path: Path) -> Iterator[str]:
    """Return the texts of a module that are no documentation."""
    tree = parsed(path)
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and id(node) not in documentation:
            yield value


def names_of_the_wire() -> set[str]:
    """Return the names of the specification that Python spells differently, and all values."""
    specification = load_specification()
    found: set[str] = set()

    def collect(node: Any) -> None:
        if is_mapping(node):
            found.update(str(each) for each in node.get("enum", ()))
            found.update(node.get("properties", ()))
            for each in node.values():
                collect(each)
        elif is_list(node):
            for each in node:
                collect(each)

    collect(specification.document)
    for operation in specification.operations.values():
        found.update(each.name for each in operation.query_parameters)
    return {name for name in found if not name.islower()}


def test_wire_names_and_values_stand_in_the_specification_only() -> None:
    wire = names_of_the_wire()
    assert {"sortBy", "firstName", "ACTIVE"} <= wire
    spoken = {text for path in OURS for text in texts(path) if text in wire}
    # The classes are named as the schemas.
    assert spoken - set(OBJECTS) == set()


# The public face


def test_public_names() -> None:
    assert set(xmatters.__all__) == {
        "AsyncXMSession",
        "TokenFileStorage",
        "XMSession",
        "__version__",
    }
    for name in (*xmatters.__all__, *(f"utils.{each}" for each in utils.__all__)):
        holder: Any = utils if name.startswith("utils.") else xmatters
        assert getattr(holder, name.removeprefix("utils.")) is not None
    with pytest.raises(AttributeError, match="module 'xmatters' has no attribute 'Session'"):
        _ = xmatters.Session


def test_version_is_that_of_the_package() -> None:
    assert xmatters.__version__ == version("xmatters")


def test_packages_are_typed() -> None:
    assert (SESSION_LAYER / "py.typed").is_file()
    assert (CLIENT / "py.typed").is_file()
    assert aio.__doc__


def test_each_object_extends_the_model_of_its_name() -> None:
    registry = ModelRegistry(OBJECTS)
    for name in OBJECTS:
        model, ours = ModelRegistry().model(name), registry.model(name)
        assert issubclass(ours, model)
        assert ours is not model
        assert ours.__name__ == name
        assert ours.FIELDS == model.FIELDS


def test_each_operation_of_a_tag_that_has_an_endpoint_is_used() -> None:
    used = {name for path in OURS for name in imports(path)}
    tags = {path.stem for path in (SESSION_LAYER / "endpoints").glob("*.py")} - {"__init__", "base"}
    assert {"people", "events", "on_call"} <= tags
    operations = {
        f"xmatters_client.api.{tag}.{path.stem}"
        for tag in tags
        for path in (CLIENT / "api" / tag).glob("*.py")
        if path.name != "__init__.py"
    }
    assert operations - used == set()
    for name in operations:
        module: Any = import_module(name)
        assert isinstance(module.OPERATION, Operation)
