"""Rules for schemas, fields and enumerations, whichever way they travel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Json, mapping, sequence
from scripts.spec_rules.inheritance import fields_of
from scripts.spec_rules.spec import (
    Finding,
    Rule,
    Spec,
    is_named,
    name_collisions,
    without_description,
)

_PASCAL_CASE: Final = re.compile(r"[A-Z][A-Za-z0-9]*")


def schema_name(spec: Spec) -> Iterator[Finding]:
    """Schemas are named in PascalCase."""
    for node in spec.named_schemas:
        if not _PASCAL_CASE.fullmatch(node.name):
            yield Finding(node.pointer, "the name is not in PascalCase")


def schema_description(spec: Spec) -> Iterator[Finding]:
    """A named schema, be it an object or an enumeration, has a description."""
    return without_description(spec.named_schemas)


def field_description(spec: Spec) -> Iterator[Finding]:
    """A field has a description; one that is a reference may leave it to its target."""
    return without_description(spec.nodes("field"))


def enumeration(spec: Spec) -> Iterator[Finding]:
    """Enumerations are named schemas of strings."""
    for node in spec.nodes("schema", "field"):
        if "enum" not in node.value:
            continue
        if not is_named(node):
            yield Finding(node.pointer, "is an enumeration without a name of its own")
        values = sequence(node.value["enum"])
        if node.value.get("type") != "string" or not all(isinstance(one, str) for one in values):
            yield Finding(node.pointer, "is an enumeration of something else than strings")


def field_type(spec: Spec) -> Iterator[Finding]:
    """A field says its type or refers to a schema that does."""
    for node in spec.nodes("field"):
        if not node.value.keys() & {"type", "$ref", "allOf"}:
            yield Finding(node.pointer, "has neither a type nor a $ref")


def field_examples(spec: Spec) -> Iterator[Finding]:
    """A field has `examples`, a list with one value, unless its value is described elsewhere."""
    for node in spec.nodes("field"):
        examples = node.value.get("examples")
        if examples is None and is_described_elsewhere(node.value):
            continue
        if not (isinstance(examples, list) and len(examples) == 1):
            yield Finding(node.pointer, "has no examples (a list with one value)")


def is_described_elsewhere(schema: dict[str, Json]) -> bool:
    """Whether a schema is a reference, a list of references, or a map of anything."""
    if "$ref" in schema or "allOf" in schema:
        return True
    if schema.get("type") == "array":
        return is_described_elsewhere(mapping(schema.get("items")))
    return schema.get("type") == "object" and "properties" not in schema


def field_name_collisions(spec: Spec) -> Iterator[Finding]:
    """No two fields of a schema, inherited ones included, have the same name in Python."""
    for node in spec.named_schemas:
        for one, other in name_collisions(fields_of(spec, node)):
            yield Finding(node.pointer, f"the fields {one} and {other} have one name in Python")


def no_nullable(spec: Spec) -> Iterator[Finding]:
    """`nullable` does not exist in OpenAPI 3.1."""
    for node in spec.nodes("schema", "field"):
        if "nullable" in node.value:
            yield Finding(node.pointer, "has nullable, which OpenAPI 3.1 does not know")


def no_uuid(spec: Spec) -> Iterator[Finding]:
    """The format `uuid` is not used: many ids are malformed, or names."""
    for node in spec.nodes("schema", "field"):
        if node.value.get("format") == "uuid":
            yield Finding((*node.pointer, "format"), "uuid is not used")


RULES: Final[tuple[Rule, ...]] = (
    schema_name,
    schema_description,
    field_description,
    enumeration,
    field_type,
    field_examples,
    field_name_collisions,
    no_nullable,
    no_uuid,
)
