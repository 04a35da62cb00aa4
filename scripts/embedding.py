"""What replies embed, and how an object that came without it is asked for it.

`x-embed` says under which value of the parameter `embed` a reply has a field. Which operations
take that value stands at the operations: in the enumeration of their parameter. These functions
read both together, for the linter and for the generator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from scripts.spec_document import mapping, text

_SCHEMAS = "#/components/schemas/"


class Operation(NamedTuple):
    """An operation that reads something.

    Attributes:
        id: Its `operationId`.
        tag: Its tag.
        placeholders: How many ids its path takes.
        answer: The name of the schema that it answers with.
        parameters: The schemas of its parameters, but for those of the path, by name.
    """

    id: str
    tag: str
    placeholders: int
    answer: str
    parameters: Mapping[str, Any]


class Alone(NamedTuple):
    """How an object that came without a field is asked for it.

    Attributes:
        operation: The operation that answers with it.
        query: The query to send.
        field: The field of the answer that has it; `None` if the whole answer is it.
    """

    operation: Operation
    query: Mapping[str, Any]
    field: str | None


class Reader:
    """Reads what a bundled document says of embedding.

    Args:
        document: The bundled document.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        """Find the operations that read something."""
        self._document = document
        self.operations = {each.id: each for each in self._operations()}

    def values(self) -> set[str]:
        """Return all values of `embed` that any operation takes."""
        return {value for each in self.operations.values() for value in self.choices(each)}

    def answering(self, schema: str) -> list[Operation]:
        """Return the operations that answer with one object of a schema, the plainest first."""
        found = [each for each in self.operations.values() if each.answer == schema]
        return sorted(found, key=lambda each: each.placeholders)

    def alone(self, schema: str, name: str, field: Mapping[str, Any]) -> Alone | None:
        """Say how one object is asked for a field that it came without.

        Args:
            schema: The schema that has the field.
            name: The field.
            field: What the specification says of it.

        Returns:
            The way; `None` if only lists, or objects that hold this one, can embed it.
        """
        said = field.get("x-embed")
        if isinstance(said, str):
            taking = [each for each in self.answering(schema) if said in self.choices(each)]
            return Alone(taking[0], {"embed": said}, name) if taking else None
        how = mapping(mapping(said).get("alone"))
        operation = self.operations.get(text(how.get("operation")))
        if operation is None:
            return None
        there = text(how.get("field")) or name
        return Alone(
            operation, mapping(how.get("query")), there if operation.answer == schema else None
        )

    def answer(self, alone: Alone) -> str | None:
        """Return what an object is answered with that is asked for a field: a schema, as a rule."""
        if alone.field is None:
            return alone.operation.answer
        field = self._fields(alone.operation.answer).get(alone.field)
        return None if field is None else self.type_of(field)

    def type_of(self, field: Mapping[str, Any]) -> str:
        """Return the name of the schema of a field, or whatever type it has."""
        return str(field.get("$ref") or field.get("type")).removeprefix(_SCHEMAS)

    def _fields(self, schema: str) -> dict[str, Any]:
        described = self._document["components"]["schemas"][schema]
        parts = described.get("allOf", [described])
        return {
            name: field
            for part in map(self._followed, parts)
            for name, field in part.get("properties", {}).items()
        }

    def _operations(self) -> Iterator[Operation]:
        for path, item in self._document.get("paths", {}).items():
            if "get" not in item:
                continue
            raw = item["get"]
            media = self._followed(raw.get("responses", {}).get("200", {})).get("content", {})
            schema = media.get("application/json", {}).get("schema", {})
            yield Operation(
                id=raw.get("operationId", ""),
                tag=next(iter(raw.get("tags", [])), ""),
                placeholders=path.count("{"),
                answer=schema.get("$ref", "").removeprefix(_SCHEMAS),
                parameters={
                    each.get("name", ""): each.get("schema", {})
                    for each in map(self._followed, raw.get("parameters", []))
                    if each.get("in") != "path"
                },
            )

    def choices(self, operation: Operation) -> list[str]:
        """Return the values that the parameter `embed` of an operation takes."""
        schema = self._followed(operation.parameters.get("embed", {}))
        choices: list[str] = self._followed(schema.get("items", schema)).get("enum", [])
        return choices

    def _followed(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            found: Any = self._document
            for key in node["$ref"].removeprefix("#/").split("/"):
                found = found[key]
            node = found
        return node


def embed_value(field: Mapping[str, Any]) -> str | None:
    """Return the value of `embed` under which replies have a field; `None` if they always may."""
    said = field.get("x-embed")
    return text(said) or text(mapping(said).get("value")) or None
