"""Rules for schemas that extend others: kinds and pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Json, Node, mapping, reference_pointer, sequence, text
from scripts.spec_rules.spec import Finding, Rule, Spec

PAGE: Final = "Page"


def bases_of(spec: Spec, schema: Node) -> Iterator[Node]:
    """The schemas that a schema extends, the nearest first."""
    seen = {schema.pointer}
    base = _base_of(spec, schema)
    while base is not None and base.pointer not in seen:
        seen.add(base.pointer)
        yield base
        base = _base_of(spec, base)


def fields_of(spec: Spec, schema: Node) -> list[str]:
    """The names of a schema's fields, those of the farthest base first."""
    lineage = [schema, *bases_of(spec, schema)]
    return [name for node in reversed(lineage) for name in _own_fields(node)]


def inheritance_form(spec: Spec) -> Iterator[Finding]:
    """`allOf` is exactly a reference to the base and an object with what is added."""
    for node in spec.nodes("schema", "field"):
        if "allOf" not in node.value:
            continue
        parts = [mapping(part) for part in sequence(node.value["allOf"])]
        if not (len(parts) == 2 and _is_reference(parts[0]) and _is_object(parts[1])):
            problem = "is not exactly a $ref and an object with what is added"
            yield Finding((*node.pointer, "allOf"), problem)
        if "properties" in node.value:
            yield Finding((*node.pointer, "properties"), "belong in the second part of allOf")


def no_repeated_field(spec: Spec) -> Iterator[Finding]:
    """A schema does not repeat a field of what it extends."""
    for node in spec.nodes("schema", "field"):
        inherited = {name for base in bases_of(spec, node) for name in _own_fields(base)}
        for name in _own_fields(node):
            if name in inherited:
                yield Finding(node.pointer, f"repeats the field {name} of its base")


def discriminator(spec: Spec) -> Iterator[Finding]:
    """A discriminator names a field of its schema, and maps values to kinds that extend it."""
    for node in spec.nodes("discriminator"):
        base = spec.node(node.pointer[:-1])
        if text(node.value.get("propertyName")) not in fields_of(spec, base):
            yield Finding(node.pointer, "propertyName is no field of the schema")
        targets = mapping(node.value.get("mapping"))
        if not targets:
            yield Finding(node.pointer, "has no mapping")
        for value, reference in targets.items():
            kind = spec.follow(Node("schema", node.pointer, {"$ref": reference}))
            if base.pointer not in [ancestor.pointer for ancestor in bases_of(spec, kind)]:
                problem = f"{kind.name} does not extend {base.name}"
                yield Finding((*node.pointer, "mapping", value), problem)


def page_form(spec: Spec) -> Iterator[Finding]:
    """A schema named `...Page` extends `Page` with the list `data`."""
    for node in spec.named_schemas:
        if node.name == PAGE or not node.name.endswith(PAGE):
            continue
        if PAGE not in [base.name for base in bases_of(spec, node)]:
            yield Finding(node.pointer, "does not extend Page")
        if "data" not in _own_fields(node):
            yield Finding(node.pointer, "has no data")


def _base_of(spec: Spec, schema: Node) -> Node | None:
    for part in sequence(schema.value.get("allOf")):
        reference = text(mapping(part).get("$ref"))
        if reference:
            return spec.follow(Node("schema", reference_pointer(reference), mapping(part)))
    return None


def _own_fields(schema: Node) -> list[str]:
    parts = [schema.value, *map(mapping, sequence(schema.value.get("allOf")))]
    return [name for part in parts for name in mapping(part.get("properties"))]


def _is_reference(part: dict[str, Json]) -> bool:
    return part.keys() == {"$ref"}


def _is_object(part: dict[str, Json]) -> bool:
    return part.get("type") == "object"


RULES: Final[tuple[Rule, ...]] = (
    inheritance_form,
    no_repeated_field,
    discriminator,
    page_form,
)
