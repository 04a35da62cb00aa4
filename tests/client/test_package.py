"""The client of the project: complete, documented, in step with its specification, lazy."""

from __future__ import annotations

import ast
import inspect
import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest

import xmatters_client
from scripts.bundle import bundle
from xmatters_client import models
from xmatters_client.modeling import ReplyModel, RequestModel
from xmatters_client.operation import Operation

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(xmatters_client.__file__).parent
SPEC: dict[str, Any] = bundle(ROOT / "spec")
OPERATIONS = {
    operation["operationId"]: operation
    for item in SPEC["paths"].values()
    for method, operation in item.items()
    if method in ("get", "post", "put", "patch", "delete")
}
MODULES = sorted(
    f"xmatters_client.api.{file.parent.name}.{file.stem}"
    for file in PACKAGE.glob("api/*/*.py")
    if file.stem != "__init__"
)


def imported_by(statement: str) -> set[str]:
    """Return the modules that a statement imports into a fresh interpreter."""
    program = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_importing_an_operation_imports_no_model() -> None:
    imported = imported_by("import xmatters_client.api.people.get_people")
    assert "xmatters_client.api.people.get_people" in imported
    assert not {name for name in imported if name.startswith("xmatters_client.models")}
    assert not {name for name in imported if name.split(".")[0] == "xmatters"}


def test_importing_the_package_imports_neither_httpx_nor_a_model() -> None:
    imported = imported_by("import xmatters_client")
    assert "xmatters_client" in imported
    assert not {"httpx", "attrs", "xmatters", "xmatters_client.client"} & imported


def test_importing_the_models_imports_no_http() -> None:
    imported = imported_by("from xmatters_client.models import Person")
    assert "xmatters_client.models.person" in imported
    assert not {"httpx", "xmatters_client.models.device", "xmatters_client.api"} & imported


def imports_of(file: Path) -> set[str]:
    """Return the top-level packages that a module imports, wherever in it that happens."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    absolute = [
        name
        for node in nodes
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom) and not node.level
            else []
        )
    ]
    return {name.partition(".")[0] for name in absolute}


def test_imports_run_one_way_and_one_module_knows_httpx() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    imports = {file.relative_to(PACKAGE).as_posix(): imports_of(file) for file in files}
    outside = set[str]().union(*imports.values()) - set(sys.stdlib_module_names)
    # `attr` is attrs as well; it imports six modules fewer.
    assert outside == {"attr", "httpx", "msgspec"}
    assert [name for name, used in imports.items() if "httpx" in used] == ["client.py"]
    assert [name for name, used in imports.items() if "msgspec" in used] == [
        "structs.py",
        "wire.py",
    ]


def test_no_module_speaks_of_the_layer_above() -> None:
    # The package's own docstring recommends it; that is all.
    named = re.compile(r"\bxmatters\.(?!com\b)|\bimport xmatters\b")
    files = sorted(PACKAGE.rglob("*.py"))
    spoken = [file.name for file in files if named.search(file.read_text(encoding="utf-8"))]
    assert spoken == []


def test_the_specification_is_shipped_as_it_is_bundled() -> None:
    shipped = json.loads((PACKAGE / "openapi.json").read_text(encoding="utf-8"))
    assert shipped == SPEC


def test_every_operation_of_the_specification_has_a_module() -> None:
    found = [import_module(name).OPERATION.operation_id for name in MODULES]
    assert sorted(found) == sorted(OPERATIONS)


@pytest.mark.parametrize("name", MODULES)
def test_an_operation_is_complete_and_documents_every_parameter(name: str) -> None:
    module = import_module(name)
    operation: Operation = module.OPERATION
    described = OPERATIONS[operation.operation_id]
    for function in ("build_request", "parse_response", "sync_detailed", "asyncio_detailed"):
        assert inspect.getdoc(getattr(module, function)), function
    for function in ("build_request", "sync_detailed", "asyncio_detailed"):
        assert "`sync`" in str(inspect.getdoc(getattr(module, function)))
    for caller in (module.sync, module.asyncio):
        text = str(inspect.getdoc(caller))
        assert described["summary"] in text
        assert described["externalDocs"]["url"] in text
        arguments = text.partition("\nArgs:\n")[2].partition("\nReturns:\n")[0]
        for parameter in (*operation.path_parameters, *operation.query_parameters):
            assert re.search(rf"^ +{parameter.python_name}: \S", arguments, re.MULTILINE)
        assert ("    body: " in arguments) == (operation.body_type is not None)
    assert inspect.iscoroutinefunction(module.asyncio)
    assert inspect.iscoroutinefunction(module.asyncio_detailed)


@pytest.mark.parametrize("name", MODULES)
def test_an_operation_has_the_parameters_that_the_specification_describes(name: str) -> None:
    operation: Operation = import_module(name).OPERATION
    described = [
        SPEC["components"]["parameters"][item["$ref"].rpartition("/")[2]]
        if "$ref" in item
        else item
        for item in OPERATIONS[operation.operation_id].get("parameters", [])
    ]
    for place, parameters in (
        ("path", operation.path_parameters),
        ("query", operation.query_parameters),
    ):
        assert {
            item["name"]: (item["schema"].get("type") == "array", item.get("required", False))
            for item in described
            if item["in"] == place
        } == {item.name: (item.is_list, item.required) for item in parameters}
    assert {item["in"] for item in described} <= {"path", "query"}
    assert {type(status) for status in operation.replies} == {int}


def test_every_named_schema_that_is_an_object_or_enumeration_is_a_model() -> None:
    schemas: dict[str, dict[str, Any]] = SPEC["components"]["schemas"]
    bases = {
        parts[0]["$ref"].rpartition("/")[2]
        for name, schema in schemas.items()
        if name.endswith(("Create", "Update")) and (parts := schema.get("allOf"))
    }
    expected = {
        name
        for name, schema in schemas.items()
        if name not in bases and {"properties", "allOf", "enum"} & set(schema)
    }
    # Acronyms may be spelt otherwise in Python.
    assert {name.lower() for name in models.__all__} == {name.lower() for name in expected}


@pytest.mark.parametrize("name", models.__all__)
def test_a_model_is_importable_and_documented(name: str) -> None:
    found = getattr(models, name)
    if isinstance(found, type):
        assert issubclass(found, ReplyModel | RequestModel)
        assert inspect.getdoc(found)
        assert len({field.python_name for field in found.FIELDS}) == len(found.FIELDS)
        assert len({field.wire_name for field in found.FIELDS}) == len(found.FIELDS)
    else:
        known, other = get_args(found)
        assert set(get_args(known)) == set(SPEC["components"]["schemas"][name]["enum"])
        assert other is str


@pytest.mark.parametrize(
    "name", [name for name in models.__all__ if isinstance(getattr(models, name), type)]
)
def test_a_reply_can_be_empty_and_full_of_nulls(name: str) -> None:
    model: Any = getattr(models, name)
    if not issubclass(model, ReplyModel):
        return
    assert model.from_dict({}).to_dict() == {}
    nulls = {field.wire_name: None for field in model.FIELDS}
    assert model.from_dict(nulls).to_dict() == nulls
