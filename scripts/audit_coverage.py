"""Compare the spec with the inventory of what the vendor's reference has.

`spec/inventory.yaml` says which operations, query parameters, body fields, objects, fields and
enumerations there are, and which differences from it are deliberate, with the reason. Any other
difference fails the audit, and so does a declaration that no longer applies.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from fnmatch import fnmatchcase
from itertools import groupby, product
from pathlib import Path
from textwrap import fill
from typing import Final, get_args

from scripts.audit_objects import enumeration_differences, listed_values, object_differences
from scripts.bundle import Bundle, bundle
from scripts.inventory import (
    KINDS,
    Declaration,
    Difference,
    Entry,
    Inventory,
    State,
    compared,
    read_inventory,
    texts,
)
from scripts.spec_document import Json, Node, SpecError, children, follow, mapping, text
from scripts.spec_rules.spec import Spec

# Which half of a body `anyOf [...Create, ...Update]` the words of an id mean.
_HALVES: Final = {"create": "Create", "modify": "Update", "update": "Update"}

_KINDS: Final = [kind for kinds in KINDS.values() for kind in kinds]


def audit(document: dict[str, Json], inventory: Inventory) -> list[Difference]:
    """Compare a spec with an inventory.

    Args:
        document: The bundled spec.
        inventory: What it is compared with.

    Returns:
        All differences, the deliberate ones included, sorted; `state` tells them apart.
    """
    spec = Spec(Bundle(document, {}))
    found = set(_differences(spec, inventory))
    known = (inventory.operations, inventory.objects, inventory.enumerations)
    ids = {name for names in known for name in names} | {each.subject for each in found}
    judged = {_judged(difference, inventory.declarations) for difference in found}
    judged.update(
        stale for declaration in inventory.declarations for stale in _stale(declaration, found, ids)
    )
    return sorted(judged, key=_order)


def _differences(spec: Spec, inventory: Inventory) -> Iterator[Difference]:
    """Find all differences, without regard to what is declared."""
    seen: set[str] = set()
    for operation in spec.nodes("operation"):
        ids = _ids(operation)
        seen.update(ids)
        yield from _anchor_differences(operation, inventory)
        for name in ids:
            if entry := inventory.operations.get(name):
                yield from _operation_differences(spec, operation, name, entry)
                yield from _value_differences(spec, operation, name, inventory)
            else:
                yield Difference(name, "operation", "extra", _address(operation))
    for name, entry in inventory.operations.items():
        if name not in seen:
            yield Difference(name, "operation", "missing", f"{entry.method} {entry.path}")
    # An inventory of operations alone says nothing about objects.
    if inventory.objects:
        yield from object_differences(spec, inventory)
    if inventory.enumerations:
        yield from enumeration_differences(spec, inventory)


def _operation_differences(
    spec: Spec, operation: Node, name: str, entry: Entry
) -> Iterator[Difference]:
    yield from _path_differences(operation, name, entry)
    parameters = [one.value for one in spec.parameters(operation) if one.value.get("in") == "query"]
    query = {text(one.get("name")) for one in parameters}
    required = {text(one.get("name")) for one in parameters if one.get("required") is True}
    yield from compared(name, "query", entry.query, query)
    yield from compared(name, "required-query", entry.required_query, required)
    schemas = list(_body_schemas(spec.document, operation, name))
    fields = _fields(spec.document, schemas)
    yield from compared(name, "body", entry.body, fields)
    # The inventory leaves out most fields that creating needs, so it cannot tell one too many.
    needed = _required_fields(spec.document, schemas)
    yield from compared(name, "required-body", entry.required_body & (fields - needed), ())


def _value_differences(
    spec: Spec, operation: Node, name: str, inventory: Inventory
) -> Iterator[Difference]:
    def written(values: Mapping[str, Iterable[str]]) -> set[str]:
        return {f"{parameter}={value}" for parameter in values for value in values[parameter]}

    found = listed_values(spec, operation, inventory)
    yield from compared(name, "value", written(inventory.operations[name].values), written(found))


def _path_differences(operation: Node, name: str, entry: Entry) -> Iterator[Difference]:
    listed = f"{entry.method} {entry.path}"
    if _shape(listed) != _shape(_address(operation)):
        yield Difference(name, "path", "missing", listed)
        yield Difference(name, "path", "extra", _address(operation))


def _anchor_differences(operation: Node, inventory: Inventory) -> Iterator[Difference]:
    """An operation leads to the section of one of those that it stands for."""
    known = [name for name in _ids(operation) if name in inventory.operations]
    url = text(mapping(operation.value.get("externalDocs")).get("url"))
    _, _, anchor = url.partition("#")
    if known and anchor not in {inventory.operations[name].anchor for name in known}:
        yield Difference(known[0], "anchor", "missing", inventory.operations[known[0]].anchor)


def _ids(operation: Node) -> tuple[str, ...]:
    """The ids in the inventory; the operation's own if it names none, which nobody knows."""
    own = text(operation.value.get("operationId"))
    return texts(operation.value.get("x-operations")) or (own,)


def _address(operation: Node) -> str:
    _, path, method = operation.pointer
    return f"{method.upper()} {path}"


def _shape(address: str) -> str:
    """Write an address without the names of its placeholders and without a slash at its end."""
    return re.sub(r"\{[^{}]*\}", "{}", address).rstrip("/")


def _body_schemas(document: dict[str, Json], operation: Node, name: str) -> Iterator[Node]:
    """The schemas of the body of an operation; of `anyOf`, those that an id means."""
    for body in children(operation):
        if body.kind != "requestBody":
            continue
        for media_type in children(follow(document, body)):
            for schema in children(media_type):
                yield from _halves(follow(document, schema), name)


def _halves(schema: Node, name: str) -> list[Node]:
    endings = {_HALVES[word] for word in name.split("_") if word in _HALVES}
    chosen = [
        branch
        for branch in _members(schema, ("anyOf",))
        if text(branch.value.get("$ref")).endswith(tuple(endings))
    ]
    return chosen or [schema]


def _fields(document: dict[str, Json], schemas: Iterable[Node]) -> set[str]:
    """The names of the fields, whichever alternative they belong to."""
    keywords = ("allOf", "anyOf", "oneOf", "items")
    return {
        field
        for schema in schemas
        for part in _parts(document, schema, keywords)
        for field in mapping(part.value.get("properties"))
    }


def _required_fields(document: dict[str, Json], schemas: Iterable[Node]) -> set[str]:
    """The names of the fields that are needed in any case."""
    return {
        field
        for schema in schemas
        for part in _parts(document, schema, ("allOf", "items"))
        for field in texts(part.value.get("required"))
    }


def _parts(document: dict[str, Json], schema: Node, keywords: Sequence[str]) -> Iterator[Node]:
    """A schema, and those that it consists of by some keywords."""
    schema = follow(document, schema)
    yield schema
    for member in _members(schema, keywords):
        yield from _parts(document, member, keywords)


def _members(schema: Node, keywords: Sequence[str]) -> list[Node]:
    depth = len(schema.pointer)
    return [child for child in children(schema) if child.pointer[depth] in keywords]


def _judged(difference: Difference, declarations: Iterable[Declaration]) -> Difference:
    for declaration in declarations:
        if _declares(declaration, difference):
            return replace(difference, state="declared", reason=declaration.reason)
    return difference


def _declares(declaration: Declaration, difference: Difference) -> bool:
    return (
        (declaration.kind, declaration.side) == (difference.kind, difference.side)
        and any(fnmatchcase(difference.subject, one) for one in declaration.subjects)
        and any(fnmatchcase(difference.name, one) for one in declaration.names)
    )


def _stale(
    declaration: Declaration, found: Iterable[Difference], ids: Iterable[str]
) -> Iterator[Difference]:
    """Each name is to differ at each operation; say where it does not."""
    applicable = [difference for difference in found if _declares(declaration, difference)]
    for pattern, name in product(declaration.subjects, declaration.names):
        # A pattern that fits no operation is stale by itself.
        for operation in [one for one in ids if fnmatchcase(one, pattern)] or [pattern]:
            if not any(
                one.subject == operation and fnmatchcase(one.name, name) for one in applicable
            ):
                kind, side = declaration.kind, declaration.side
                yield Difference(operation, kind, side, name, "stale", declaration.reason)


def _order(difference: Difference) -> tuple[int, str, str, int, str, str]:
    state = get_args(State).index(difference.state)
    kind = _KINDS.index(difference.kind)
    by_reason = (state, difference.reason, difference.subject)
    return (*by_reason, kind, difference.side, difference.name)


def totals(
    document: dict[str, Json], inventory: Inventory, differences: Sequence[Difference]
) -> dict[str, int]:
    """Count what was compared, and what came of it.

    Args:
        document: The bundled spec.
        inventory: What it was compared with.
        differences: What `audit` found.

    Returns:
        The numbers by what they count.
    """
    operations = list(Spec(Bundle(document, {})).nodes("operation"))
    sides = Counter(one.side for one in differences if one.state == "undeclared")
    states = Counter(one.state for one in differences)
    entries = inventory.operations.values()
    return {
        "operations in the inventory": len(entries),
        "operations in the spec": len(operations),
        "query parameters in the inventory": sum(len(entry.query) for entry in entries),
        "body fields in the inventory": sum(len(entry.body) for entry in entries),
        "objects in the inventory": len(inventory.objects),
        "fields in the inventory": sum(
            len(entry.read | entry.write) for entry in inventory.objects.values()
        ),
        "enumerations in the inventory": len(inventory.enumerations),
        "missing": sides["missing"],
        "extra": sides["extra"],
        "stale declarations": states["stale"],
        "deliberate differences": states["declared"],
    }


def report(counts: Mapping[str, int], differences: Sequence[Difference]) -> str:
    """Write the report for people: the numbers, then the differences, the faults first."""
    lines = [f"{number:5} {what}" for what, number in counts.items()]
    headings = {
        "undeclared": "Neither in both nor declared:",
        "stale": "Declared, but no longer so:",
        "declared": "Deliberate:",
    }
    for state, members in groupby(differences, key=lambda one: one.state):
        lines += ["", headings[state]]
        for reason, alike in groupby(members, key=lambda one: one.reason):
            lines += _reason_lines(reason) + _difference_lines(alike)
    return "\n".join(lines)


def _reason_lines(reason: str) -> list[str]:
    return ["", fill(reason, width=98, initial_indent="  ", subsequent_indent="  ")] * bool(reason)


def _difference_lines(differences: Iterable[Difference]) -> list[str]:
    """One line for all that an operation lacks, or has in addition, of one kind."""

    def heading(difference: Difference) -> str:
        kind = difference.kind.replace("-", " ")
        return f"    {difference.subject}: {kind} {difference.side}: "

    return [
        start + ", ".join(one.name for one in members)
        for start, members in groupby(differences, key=heading)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.audit_coverage",
        description="Compare the spec with its inventory; fails on what no reason is given for.",
    )
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder (default: spec)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(arguments)
    try:
        document, inventory = bundle(options.spec), read_inventory(options.spec)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    differences = audit(document, inventory)
    counts = totals(document, inventory, differences)
    if options.json:
        found = [asdict(difference) for difference in differences]
        print(json.dumps({"totals": counts, "differences": found}, indent=1, ensure_ascii=False))
    else:
        print(report(counts, differences))
    return 1 if any(difference.state != "declared" for difference in differences) else 0


if __name__ == "__main__":
    sys.exit(main())
