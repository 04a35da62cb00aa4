"""Compare the spec with the inventory of the operations that the vendor's reference has.

`spec/inventory.yaml` says which operations, query parameters and body fields there are, and which
differences from it are deliberate, with the reason. Any other difference fails the audit, and so
does a declaration that no longer applies.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from fnmatch import fnmatchcase
from itertools import groupby, product
from pathlib import Path
from textwrap import fill
from typing import Final, Literal, TypeAlias, get_args

from scripts.bundle import Bundle, bundle
from scripts.spec_document import (
    Json,
    Node,
    Place,
    SpecError,
    children,
    follow,
    mapping,
    sequence,
    text,
)
from scripts.spec_files import read_file
from scripts.spec_rules.spec import Spec

INVENTORY: Final = "inventory.yaml"

Kind: TypeAlias = Literal[
    "operation", "path", "anchor", "query", "required-query", "body", "required-body"
]
Side: TypeAlias = Literal["missing", "extra"]
State: TypeAlias = Literal["undeclared", "stale", "declared"]

_KINDS: Final[dict[str, Kind]] = {kind: kind for kind in get_args(Kind)}
_SIDES: Final[dict[str, Side]] = {"missing": "missing", "extra": "extra"}

# Which half of a body `anyOf [...Create, ...Update]` the words of an id mean.
_HALVES: Final = {"create": "Create", "modify": "Update", "update": "Update"}


@dataclass(frozen=True)
class Entry:
    """What the inventory says about an operation.

    Attributes:
        method: The HTTP method, in upper case.
        path: The path as the reference writes it.
        anchor: The anchor of its section in the reference.
        query: The names of its query parameters.
        required_query: Those that are always needed.
        body: The names of the fields of its body.
        required_body: Those that are always needed, as far as the reference says so.
    """

    method: str
    path: str
    anchor: str
    query: frozenset[str] = frozenset()
    required_query: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()
    required_body: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Declaration:
    """A deliberate difference, or several with the same reason.

    Attributes:
        operations: Ids of the operations, or patterns of ids (`retired_*`).
        kind: What differs.
        side: Whether the spec lacks it or has it in addition.
        names: What exactly, or patterns of it. Each is to be found at each of the operations.
        reason: Why the spec differs.
    """

    operations: tuple[str, ...]
    kind: Kind
    side: Side
    names: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Inventory:
    """What the spec is compared with.

    Attributes:
        operations: The operations of the reference by their id.
        declarations: The deliberate differences.
    """

    operations: Mapping[str, Entry]
    declarations: Sequence[Declaration] = ()


@dataclass(frozen=True)
class Difference:
    """Something that the spec lacks or has in addition, or a declaration of it that is stale.

    Attributes:
        operation: The id in the inventory, or the pattern of a stale declaration.
        kind: What differs.
        side: Whether the spec lacks it or has it in addition.
        name: The parameter, the field, the method and path, or the anchor.
        state: `declared` if it is deliberate; `stale` if it is declared and not there.
        reason: Why it is deliberate; empty for what is undeclared.
    """

    operation: str
    kind: Kind
    side: Side
    name: str
    state: State = "undeclared"
    reason: str = ""


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
    ids = inventory.operations.keys() | {found_one.operation for found_one in found}
    judged = {_judged(difference, inventory.declarations) for difference in found}
    judged.update(
        stale for declaration in inventory.declarations for stale in _stale(declaration, found, ids)
    )
    return sorted(judged, key=_order)


def read_inventory(root: Path) -> Inventory:
    """Read the inventory of a spec folder.

    Raises:
        SpecError: There is none, or it is malformed.
    """
    return parse_inventory(read_file(root, INVENTORY))


def parse_inventory(content: Mapping[str, Json]) -> Inventory:
    """Understand what an inventory file holds.

    Args:
        content: The mapping with `operations` and `differences`.

    Returns:
        The inventory.

    Raises:
        SpecError: A word is unknown, or a difference lacks its reason.
    """
    operations = {
        name: _entry(mapping(facts), Place(INVENTORY, ("operations", name)))
        for name, facts in mapping(content.get("operations")).items()
    }
    declarations = tuple(
        _declaration(mapping(member), Place(INVENTORY, ("differences", str(at))))
        for at, member in enumerate(sequence(content.get("differences")))
    )
    return Inventory(operations, declarations)


def _entry(facts: dict[str, Json], place: Place) -> Entry:
    if unknown := facts.keys() - Entry.__dataclass_fields__.keys():
        raise SpecError(place, f"nobody knows {', '.join(sorted(unknown))}")
    return Entry(
        method=text(facts.get("method")),
        path=text(facts.get("path")),
        anchor=text(facts.get("anchor")),
        query=frozenset(_texts(facts.get("query"))),
        required_query=frozenset(_texts(facts.get("required_query"))),
        body=frozenset(_texts(facts.get("body"))),
        required_body=frozenset(_texts(facts.get("required_body"))),
    )


def _declaration(member: dict[str, Json], place: Place) -> Declaration:
    kind = _KINDS.get(text(member.get("kind")))
    side: Side | None = next((_SIDES[word] for word in member if word in _SIDES), None)
    reason = text(member.get("reason")).strip()
    if kind is None or side is None or not reason:
        raise SpecError(place, "needs a known kind, what is missing or extra, and a reason")
    if unknown := member.keys() - {"operations", "kind", side, "reason"}:
        raise SpecError(place, f"nobody knows {', '.join(sorted(unknown))}")
    operations, names = _texts(member.get("operations")), _texts(member.get(side))
    if not operations or not names:
        raise SpecError(place, "names no operation, or nothing that differs")
    return Declaration(operations, kind, side, names, reason)


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
            else:
                yield Difference(name, "operation", "extra", _address(operation))
    for name, entry in inventory.operations.items():
        if name not in seen:
            yield Difference(name, "operation", "missing", f"{entry.method} {entry.path}")


def _operation_differences(
    spec: Spec, operation: Node, name: str, entry: Entry
) -> Iterator[Difference]:
    yield from _path_differences(operation, name, entry)
    parameters = [one.value for one in spec.parameters(operation) if one.value.get("in") == "query"]
    query = {text(one.get("name")) for one in parameters}
    required = {text(one.get("name")) for one in parameters if one.get("required") is True}
    yield from _compared(name, "query", entry.query, query)
    yield from _compared(name, "required-query", entry.required_query, required)
    schemas = list(_body_schemas(spec.document, operation, name))
    fields = _fields(spec.document, schemas)
    yield from _compared(name, "body", entry.body, fields)
    # The inventory leaves out most fields that creating needs, so it cannot tell one too many.
    needed = _required_fields(spec.document, schemas)
    yield from _compared(name, "required-body", entry.required_body & (fields - needed), ())


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


def _compared(
    operation: str, kind: Kind, listed: Iterable[str], found: Iterable[str]
) -> Iterator[Difference]:
    for name in set(listed) - set(found):
        yield Difference(operation, kind, "missing", name)
    for name in set(found) - set(listed):
        yield Difference(operation, kind, "extra", name)


def _ids(operation: Node) -> tuple[str, ...]:
    """The ids in the inventory; the operation's own if it names none, which nobody knows."""
    own = text(operation.value.get("operationId"))
    return _texts(operation.value.get("x-operations")) or (own,)


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
        for field in _texts(part.value.get("required"))
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
        and any(fnmatchcase(difference.operation, one) for one in declaration.operations)
        and any(fnmatchcase(difference.name, one) for one in declaration.names)
    )


def _stale(
    declaration: Declaration, found: Iterable[Difference], ids: Iterable[str]
) -> Iterator[Difference]:
    """Each name is to differ at each operation; say where it does not."""
    applicable = [difference for difference in found if _declares(declaration, difference)]
    for pattern, name in product(declaration.operations, declaration.names):
        # A pattern that fits no operation is stale by itself.
        for operation in [one for one in ids if fnmatchcase(one, pattern)] or [pattern]:
            if not any(
                one.operation == operation and fnmatchcase(one.name, name) for one in applicable
            ):
                kind, side = declaration.kind, declaration.side
                yield Difference(operation, kind, side, name, "stale", declaration.reason)


def _order(difference: Difference) -> tuple[int, str, str, int, str, str]:
    state = get_args(State).index(difference.state)
    kind = get_args(Kind).index(difference.kind)
    by_reason = (state, difference.reason, difference.operation)
    return (*by_reason, kind, difference.side, difference.name)


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(text(member) for member in sequence(value))


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
        return f"    {difference.operation}: {kind} {difference.side}: "

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
