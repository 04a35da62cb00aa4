"""What to call each operation of the client with: arguments made from the specification."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from scripts.spec_document import resolve
from xmatters_client import models
from xmatters_client.files import File
from xmatters_client.operation import Operation, Parameter
from xmatters_client.wire import is_mapping

_FILE_NAME: Final = "example.txt"


@dataclass(frozen=True)
class Call:
    """A call of an operation.

    Attributes:
        module: The module of the client that has the operation.
        title: What is special about this call, for people.
        arguments: The keyword arguments, but for the client.
    """

    module: ModuleType
    title: str
    arguments: dict[str, Any]

    @property
    def operation(self) -> Operation:
        """The operation that is called."""
        found: Operation = self.module.OPERATION
        return found


def calls(document: dict[str, Any]) -> Iterator[Call]:
    """Find the calls to make: each operation in full, with each example, and with the least.

    Args:
        document: The bundled specification, which the client was generated from.
    """
    examples = _Examples(document)
    for path in document["paths"].values():
        for described in path.values():
            yield from _calls_of(described, examples)


def _calls_of(described: dict[str, Any], examples: _Examples) -> Iterator[Call]:
    module = _module_of(described)
    operation: Operation = module.OPERATION
    shown = {
        each["name"]: each["example"]
        for each in map(examples.resolved, described.get("parameters", ()))
    }

    def values(parameters: tuple[Parameter, ...]) -> dict[str, Any]:
        return {each.python_name: shown[each.name] for each in parameters}

    path = values(operation.path_parameters)
    least = path | values(tuple(each for each in operation.query_parameters if each.required))
    most = path | values(operation.query_parameters)
    if operation.body_type is None:
        yield Call(module, "all parameters", most)
        yield Call(module, "only what is required", least)
        return
    content = described["requestBody"]["content"][operation.body_type]
    yield Call(module, "the example", most | {"body": examples.with_files(content)})
    for name in operation.body_models:
        for title, arguments, in_full in (("all of", most, True), ("the least of", least, False)):
            fields = examples.of_schema({"$ref": f"#/components/schemas/{name}"}, in_full)
            body: Any = getattr(models, name).from_mapping(fields)
            body = [body] if operation.body_is_list else body
            yield Call(module, f"{title} {name}", arguments | {"body": body})


def _module_of(described: dict[str, Any]) -> ModuleType:
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", described["operationId"]).lower()
    tag = described["tags"][0].replace("-", "_")
    return import_module(f"xmatters_client.api.{tag}.{name}")


class _Examples:
    """Makes values from the examples that stand beside the fields."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow the reference that a part of the document may consist of."""
        return resolve(self._document, node["$ref"]) if "$ref" in node else node

    def of_schema(self, schema: dict[str, Any], in_full: bool) -> Any:
        """Return an example of a schema.

        Args:
            schema: The schema.
            in_full: Whether an object gets all its fields, or only those that it must have.
        """
        whole = self.resolved(schema)
        fields = self._fields(whole)
        if fields:
            wanted = fields if in_full else self._required(whole)
            return {
                name: self.of_schema(fields[name], in_full) for name in fields if name in wanted
            }
        if whole.get("format") == "binary":
            return File(b"example", _FILE_NAME)
        for said in (schema, whole):
            if "examples" in said:
                return said["examples"][0]
        if "enum" in whole:
            return whole["enum"][0]
        return [self.of_schema(whole["items"], in_full)] if "items" in whole else {}

    def with_files(self, content: dict[str, Any]) -> Any:
        """Return the example of a body, with a file where the specification says one."""
        example, schema = content["example"], self.resolved(content["schema"])
        if not is_mapping(example):
            return example
        fields = self._fields(schema)
        return {
            name: File(str(value).encode(), _FILE_NAME)
            if fields.get(name, {}).get("format") == "binary"
            else value
            for name, value in example.items()
        }

    def _fields(self, schema: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            found |= self._fields(self.resolved(part))
        found |= schema.get("properties", {})
        return found

    def _required(self, schema: dict[str, Any]) -> set[str]:
        parts = (self._required(self.resolved(part)) for part in schema.get("allOf", ()))
        return set(schema.get("required", ())).union(*parts)
