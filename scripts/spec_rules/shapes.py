"""Rules for what the generator can show: where it needs a name, and what it has no place for.

The generator keeps to them too, so that it says what is wrong and where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Json, Node, children, mapping, sequence, text
from scripts.spec_rules.spec import Finding, Rule, Spec, is_named

_JSON: Final = "application/json"


def parameter_place(spec: Spec) -> Iterator[Finding]:
    """A parameter stands in the path or in the query, and belongs to an operation."""
    for node in spec.nodes("parameter"):
        place = node.value.get("in")
        if "$ref" not in node.value and place in ("header", "cookie"):
            name = text(node.value.get("name"))
            problem = f"the parameter {name} stands in the {place}; only path and query can be sent"
            yield Finding((*node.pointer, "in"), problem)
        if "$ref" not in node.value and "content" in node.value:
            yield Finding((*node.pointer, "content"), "a parameter has a schema, no content")
    for node in spec.nodes("pathItem"):
        if "parameters" in node.value:
            problem = "the parameters of a path belong to each of its operations"
            yield Finding((*node.pointer, "parameters"), problem)


def reply_shape(spec: Spec) -> Iterator[Finding]:
    """A success has one status and one media type: JSON of a named schema, or a file."""
    for operation in spec.nodes("operation"):
        for status, written in mapping(operation.value.get("responses")).items():
            if not status.startswith("2"):
                continue
            pointer = (*operation.pointer, "responses", status)
            if not re.fullmatch(r"\d{3}", status):
                yield Finding(pointer, f"{status} is no single status")
            reply = spec.follow(Node("response", pointer, mapping(written)))
            yield from _content_findings(reply, ("file",))


def body_shape(spec: Spec) -> Iterator[Finding]:
    """A request body has one media type, and a named schema or several under `anyOf`."""
    for operation in spec.nodes("operation"):
        for member in children(operation):
            if member.kind == "requestBody":
                yield from _content_findings(spec.follow(member), ("anyOf",))


def named_object(spec: Spec) -> Iterator[Finding]:
    """An object with fields of its own is a named schema, so that it becomes a class."""
    for node in spec.nodes("schema", "field"):
        is_part = node.pointer[-2:-1] == ("allOf",)
        in_operation = node.pointer[:1] == ("paths",)  # what stands there has a rule of its own
        if node.value.get("properties") and not (is_named(node) or is_part or in_operation):
            yield Finding(node.pointer, "an object with fields needs a name in schemas/")


def _content_findings(node: Node, also: tuple[str, ...]) -> Iterator[Finding]:
    content = mapping(node.value.get("content"))
    if len(content) > 1:
        yield Finding((*node.pointer, "content"), f"has several media types: {', '.join(content)}")
    for media_type in children(node):
        if media_type.kind != "mediaType":
            continue
        schema = mapping(media_type.value.get("schema"))
        is_file = "file" in also and media_type.name != _JSON
        if is_file and schema.get("format") != "binary":
            yield Finding(media_type.pointer, "neither JSON nor a file (format: binary)")
        if schema and not is_file and not _is_named(schema, also):
            problem = "the schema has no name; define it in schemas/ and refer to it by $ref"
            yield Finding((*media_type.pointer, "schema"), problem)


def _is_named(schema: dict[str, Json], also: tuple[str, ...]) -> bool:
    if schema.get("type") == "array":
        return _is_named(mapping(schema.get("items")), also)
    if "anyOf" in schema and "anyOf" in also:
        return all("$ref" in mapping(part) for part in sequence(schema["anyOf"]))
    return "$ref" in schema


RULES: Final[tuple[Rule, ...]] = (parameter_place, reply_shape, body_shape, named_object)
