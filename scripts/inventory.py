"""The inventory of a spec folder: what the vendor's reference has, and where the spec differs.

`spec/inventory.yaml` holds names alone: of operations, parameters and body fields, of objects and
their fields, and of the values of enumerations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from scripts.spec_document import Json, Place, SpecError, mapping, sequence, text
from scripts.spec_files import read_file

INVENTORY: Final = "inventory.yaml"

OperationKind: TypeAlias = Literal[
    "operation", "path", "anchor", "query", "required-query", "value", "body", "required-body"
]
ObjectKind: TypeAlias = Literal["object", "field", "written-field"]
EnumerationKind: TypeAlias = Literal["enumeration", "enumeration-value"]
Kind: TypeAlias = OperationKind | ObjectKind | EnumerationKind
Side: TypeAlias = Literal["missing", "extra"]
State: TypeAlias = Literal["undeclared", "stale", "declared"]

KINDS: Final[dict[str, tuple[Kind, ...]]] = {
    "operations": get_args(OperationKind),
    "objects": get_args(ObjectKind),
    "enumerations": get_args(EnumerationKind),
}
"""What can differ, by the section of the inventory that it belongs to."""

_SIDES: Final[dict[str, Side]] = {"missing": "missing", "extra": "extra"}


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
        values: What query parameters may hold, by their names, where the values are listed for
            this operation.
    """

    method: str
    path: str
    anchor: str
    query: frozenset[str] = frozenset()
    required_query: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()
    required_body: frozenset[str] = frozenset()
    values: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])


@dataclass(frozen=True)
class ObjectEntry:
    """What the inventory says about an object.

    Attributes:
        base: The object whose fields it has besides; empty if there is none.
        read: The names of the fields that replies have.
        write: The names of the fields that requests may have.
        schemas: The schemas that stand for it in the spec; empty if they bear its name, alone in
            replies and with an ending in requests.
    """

    base: str = ""
    read: frozenset[str] = frozenset()
    write: frozenset[str] = frozenset()
    schemas: tuple[str, ...] = ()


@dataclass(frozen=True)
class Declaration:
    """A deliberate difference, or several with the same reason.

    Attributes:
        subjects: Ids of operations, or names of objects or enumerations, or patterns of them
            (`retired_*`).
        kind: What differs.
        side: Whether the spec lacks it or has it in addition.
        names: What exactly, or patterns of it. Each is to be found at each of the subjects.
        reason: Why the spec differs.
    """

    subjects: tuple[str, ...]
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
        objects: The objects by their name.
        enumerations: The values of each enumeration.
    """

    operations: Mapping[str, Entry]
    declarations: Sequence[Declaration] = ()
    objects: Mapping[str, ObjectEntry] = field(default_factory=dict[str, ObjectEntry])
    enumerations: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])


@dataclass(frozen=True)
class Difference:
    """Something that the spec lacks or has in addition, or a declaration of it that is stale.

    Attributes:
        subject: The operation by its id in the inventory, the object or the enumeration, or the
            pattern of a stale declaration.
        kind: What differs.
        side: Whether the spec lacks it or has it in addition.
        name: The parameter, field or value, the method and path, or the anchor.
        state: `declared` if it is deliberate; `stale` if it is declared and not there.
        reason: Why it is deliberate; empty for what is undeclared.
    """

    subject: str
    kind: Kind
    side: Side
    name: str
    state: State = "undeclared"
    reason: str = ""


def read_inventory(root: Path) -> Inventory:
    """Read the inventory of a spec folder.

    Raises:
        SpecError: There is none, or it is malformed.
    """
    return parse_inventory(read_file(root, INVENTORY))


def parse_inventory(content: Mapping[str, Json]) -> Inventory:
    """Understand what an inventory file holds.

    Args:
        content: The mapping with `operations`, `objects`, `enumerations` and `differences`.

    Returns:
        The inventory.

    Raises:
        SpecError: A word is unknown, or a difference lacks its reason.
    """
    operations = {
        name: _entry(mapping(facts), Place(INVENTORY, ("operations", name)))
        for name, facts in mapping(content.get("operations")).items()
    }
    objects = {
        name: _object(mapping(facts), Place(INVENTORY, ("objects", name)))
        for name, facts in mapping(content.get("objects")).items()
    }
    enumerations = {
        name: frozenset(texts(values))
        for name, values in mapping(content.get("enumerations")).items()
    }
    declarations = tuple(
        _declaration(mapping(member), Place(INVENTORY, ("differences", str(at))))
        for at, member in enumerate(sequence(content.get("differences")))
    )
    return Inventory(operations, declarations, objects, enumerations)


def compared(
    subject: str, kind: Kind, listed: Iterable[str], found: Iterable[str]
) -> Iterable[Difference]:
    """Compare the names that the inventory lists with those that the spec has."""
    for name in set(listed) - set(found):
        yield Difference(subject, kind, "missing", name)
    for name in set(found) - set(listed):
        yield Difference(subject, kind, "extra", name)


def texts(value: Json) -> tuple[str, ...]:
    """The strings of a list."""
    return tuple(text(member) for member in sequence(value))


def _entry(facts: dict[str, Json], place: Place) -> Entry:
    _refuse_unknown(facts, Entry.__dataclass_fields__, place)
    return Entry(
        method=text(facts.get("method")),
        path=text(facts.get("path")),
        anchor=text(facts.get("anchor")),
        query=frozenset(texts(facts.get("query"))),
        required_query=frozenset(texts(facts.get("required_query"))),
        body=frozenset(texts(facts.get("body"))),
        required_body=frozenset(texts(facts.get("required_body"))),
        values={
            name: frozenset(texts(values)) for name, values in mapping(facts.get("values")).items()
        },
    )


def _object(facts: dict[str, Json], place: Place) -> ObjectEntry:
    _refuse_unknown(facts, ObjectEntry.__dataclass_fields__, place)
    return ObjectEntry(
        base=text(facts.get("base")),
        read=frozenset(texts(facts.get("read"))),
        write=frozenset(texts(facts.get("write"))),
        schemas=texts(facts.get("schemas")),
    )


def _declaration(member: dict[str, Json], place: Place) -> Declaration:
    section = next((word for word in member if word in KINDS), "operations")
    kinds: dict[str, Kind] = {kind: kind for kind in KINDS[section]}
    kind = kinds.get(text(member.get("kind")))
    side: Side | None = next((_SIDES[word] for word in member if word in _SIDES), None)
    reason = text(member.get("reason")).strip()
    if kind is None or side is None or not reason:
        raise SpecError(place, "needs a known kind, what is missing or extra, and a reason")
    _refuse_unknown(member, (section, "kind", side, "reason"), place)
    subjects, names = texts(member.get(section)), texts(member.get(side))
    if not subjects or not names:
        raise SpecError(place, f"names none of the {section}, or nothing that differs")
    return Declaration(subjects, kind, side, names, reason)


def _refuse_unknown(facts: dict[str, Json], known: Iterable[str], place: Place) -> None:
    if unknown := facts.keys() - set(known):
        raise SpecError(place, f"nobody knows {', '.join(sorted(unknown))}")
