"""Makes a client from a few lines of specification, for the tests of the generator.

The lines are YAML: `paths` as in OpenAPI, and `schemas`, which stands for `components.schemas`.
What every document must have but no test speaks about is filled in: titles, tags, summaries,
descriptions, the parameters of a path. For a reply or body, the name of a schema is enough.

    paths:
      /things/{thingId}:
        get: {operationId: getThing, responses: {200: Thing}}
    schemas:
      Thing: {properties: {name: {type: string}}}
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from scripts.generate import render

JSON = dict[str, Any]

TAG = "things"


@dataclass(frozen=True)
class Made:
    """A generated client, imported under a name of its own."""

    package: ModuleType
    folder: Path

    def module(self, name: str) -> Any:
        """Import one of its modules (`api.things.get_thing`)."""
        return importlib.import_module(f".{name}", self.package.__name__)

    def model(self, name: str) -> Any:
        """Return a class of its models."""
        return getattr(self.module("models"), name)

    def operation(self, name: str) -> Any:
        """Return the module of an operation (`get_thing`)."""
        return self.module(f"api.{TAG}.{name}")

    @property
    def errors(self) -> Any:
        """Its errors."""
        return self.module("errors")


Make = Callable[[str], Made]


class Workshop:
    """Makes clients in a folder, each specification once, until it is closed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, Made] = {}

    def make(self, spec: str) -> Made:
        """Generate the client of a specification and import it."""
        if spec not in self._made:
            name = f"made_{sha256(spec.encode()).hexdigest()[:12]}"
            folder = self._folder / name
            render(document(spec), folder)
            self._made[spec] = imported(name, folder)
        return self._made[spec]

    def close(self) -> None:
        """Forget all modules that were imported."""
        for made in self._made.values():
            forget(made.package.__name__)
        self._made.clear()


def imported(name: str, folder: Path) -> Made:
    """Import the client in a folder under any name; `forget` undoes it."""
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return Made(package, folder)


def forget(package: str) -> None:
    """Remove a package and its modules from those that are imported."""
    for name in [name for name in sys.modules if f"{name}.".startswith(f"{package}.")]:
        del sys.modules[name]


def document(spec: str) -> JSON:
    """Return the whole OpenAPI document that a few lines of YAML stand for."""
    given: JSON = yaml.safe_load(spec) or {}
    paths: JSON = given.pop("paths", {})
    schemas: JSON = given.pop("schemas", {})
    for path, item in paths.items():
        for operation in item.values():
            _complete_operation(operation, path)
    for name, schema in schemas.items():
        _complete_schema(schema, name)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Service", "version": "1.0.0"},
        "tags": [{"name": TAG, "description": "What the tests are about."}],
        "paths": paths,
        "components": {"schemas": schemas, **given.pop("components", {})},
        **given,
    }


def _complete_operation(operation: JSON, path: str) -> None:
    operation.setdefault("tags", [TAG])
    operation.setdefault("summary", "Do it")
    operation.setdefault("description", "Does it.")
    parameters: list[JSON] = operation.setdefault("parameters", [])
    declared = {parameter["name"] for parameter in parameters}
    for name in re.findall(r"{(.*?)}", path):
        if name not in declared:
            parameters.append({"name": name, "in": "path", "required": True})
    for parameter in parameters:
        parameter.setdefault("description", f"The {parameter['name']}.")
        schema: JSON = parameter.setdefault("schema", {"type": "string"})
        if schema.get("type") == "array":
            parameter |= {"style": "form", "explode": False}
    if isinstance(body := operation.get("requestBody"), str):
        operation["requestBody"] = {"content": _content(body), "required": True}
    responses: JSON = operation.get("responses", {200: None})
    operation["responses"] = {
        str(status): _completed_reply(reply) for status, reply in responses.items()
    }


def _completed_reply(reply: str | JSON | None) -> JSON:
    if isinstance(reply, str):
        return {"description": "The answer.", "content": _content(reply)}
    return {"description": "The answer.", **(reply or {})}


def _content(schema: str) -> JSON:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def _complete_schema(schema: JSON, name: str) -> None:
    schema.setdefault("description", f"A {name}.")
    if "enum" in schema:
        schema.setdefault("type", "string")
    parts: list[JSON] = schema.get("allOf", [schema])
    for part in parts:
        if "properties" in part:
            part.setdefault("type", "object")
        for field_name, field in part.get("properties", {}).items():
            field.setdefault("description", f"The {field_name}.")
