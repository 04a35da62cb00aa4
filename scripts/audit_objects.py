"""Compare the schemas of the spec with the objects and enumerations of the inventory.

A schema stands for the object whose name it bears; for requests with an ending (`PersonCreate`).
Where names differ, the inventory says which schemas stand for an object. What it lists as read is
looked for in replies, what it lists as written in requests.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from scripts.inventory import Difference, Inventory, compared, texts
from scripts.spec_document import Json, Node, mapping, reference_pointer, sequence, text
from scripts.spec_rules.directions import REQUEST_SUFFIXES
from scripts.spec_rules.inheritance import PAGE, bases_of, fields_of
from scripts.spec_rules.spec import Spec

Way = Literal["read", "write"]

_KINDS: Final[dict[Way, Literal["field", "written-field"]]] = {
    "read": "field",
    "write": "written-field",
}


def object_differences(spec: Spec, inventory: Inventory) -> Iterator[Difference]:
    """Find where objects and their fields differ, without regard to what is declared."""
    schemas = {node.name: node for node in spec.named_schemas if "enum" not in node.value}
    standing = {name: list(_schemas_for(name, inventory, schemas)) for name in inventory.objects}
    objects: defaultdict[str, set[str]] = defaultdict(set)
    for name, found in standing.items():
        for schema in found:
            objects[schema].add(name)
        yield from _missing(spec, name, inventory, [schemas[schema] for schema in found])
    for name, node in schemas.items():
        if name in objects:
            yield from _extra(spec, node, inventory, objects[name])
        elif not _is_mere_page(spec, node):
            yield Difference(name, "object", "extra", name)


def enumeration_differences(spec: Spec, inventory: Inventory) -> Iterator[Difference]:
    """Find where enumerations and their values differ, without regard to what is declared.

    An enumeration that only parameters use is listed at each operation if at all.
    """
    found = {node.name: node for node in spec.named_schemas if "enum" in node.value}
    for name, values in inventory.enumerations.items():
        if name in found:
            listed = texts(found[name].value.get("enum"))
            yield from compared(name, "enumeration-value", values, listed)
        else:
            yield Difference(name, "enumeration", "missing", name)
    used = {name for name, _ in _enumerations_of_parameters(spec, spec.nodes("operation"))}
    for name in found.keys() - inventory.enumerations.keys() - used:
        yield Difference(name, "enumeration", "extra", name)


def listed_values(spec: Spec, operation: Node, inventory: Inventory) -> dict[str, list[str]]:
    """The values of those query parameters whose enumerations the inventory does not have."""
    return {
        parameter: list(texts(spec.node(_pointer(name)).value.get("enum")))
        for name, parameter in _enumerations_of_parameters(spec, [operation])
        if name not in inventory.enumerations
    }


def _pointer(schema: str) -> tuple[str, ...]:
    return ("components", "schemas", schema)


def _enumerations_of_parameters(
    spec: Spec, operations: Iterable[Node]
) -> Iterator[tuple[str, str]]:
    for operation in operations:
        for parameter in spec.parameters(operation):
            schema = mapping(parameter.value.get("schema"))
            reference = text(mapping(schema.get("items", schema)).get("$ref"))
            if reference and "enum" in spec.node(reference_pointer(reference)).value:
                yield reference_pointer(reference)[-1], text(parameter.value.get("name"))


def _schemas_for(name: str, inventory: Inventory, schemas: Mapping[str, Node]) -> Iterator[str]:
    usual = (name, *(f"{name}{suffix}" for suffix in REQUEST_SUFFIXES))
    # `RecipientPointer` is an object of its own, no request that sends a `Recipient`.
    own = (one for one in usual if one == name or one not in inventory.objects)
    yield from (one for one in inventory.objects[name].schemas or own if one in schemas)


def _missing(
    spec: Spec, name: str, inventory: Inventory, schemas: list[Node]
) -> Iterator[Difference]:
    if not schemas:
        yield Difference(name, "object", "missing", name)
        return
    for way, kind in _KINDS.items():
        listed = _listed(name, way, inventory)
        chosen = [node for node in schemas if _way(node) == way]
        found = {field for node in chosen for field in fields_of(spec, node)}
        # Requests name the kinds of an object, or what extends it, and not the object itself.
        if listed and (chosen or not _is_base(name, inventory)):
            for field in listed - found:
                yield Difference(name, kind, "missing", field)


def _extra(
    spec: Spec, node: Node, inventory: Inventory, objects: Iterable[str]
) -> Iterator[Difference]:
    way = _way(node)
    listed = {field for name in objects for field in _listed(name, way, inventory)}
    # What a base has in addition is said of the base.
    inherited = {field for base in bases_of(spec, node) for field in fields_of(spec, base)}
    for field in set(fields_of(spec, node)) - inherited - listed:
        yield Difference(node.name, _KINDS[way], "extra", field)


def _listed(name: str, way: Way, inventory: Inventory) -> frozenset[str]:
    """The fields of an object, those of what it extends included."""
    entry = inventory.objects.get(name)
    if entry is None:
        return frozenset()
    return (entry.read if way == "read" else entry.write) | _listed(entry.base, way, inventory)


def _is_base(name: str, inventory: Inventory) -> bool:
    return any(entry.base == name for entry in inventory.objects.values())


def _way(node: Node) -> Way:
    return "write" if node.name.endswith(REQUEST_SUFFIXES) else "read"


def _is_mere_page(spec: Spec, node: Node) -> bool:
    """Whether a schema is a page of objects and nothing else."""
    own: Json = sequence(node.value.get("allOf"))[-1] if "allOf" in node.value else None
    fields = mapping(mapping(own).get("properties"))
    return PAGE in [base.name for base in bases_of(spec, node)] and fields.keys() == {"data"}
