"""Finding one's way in an OpenAPI document: values, pointers, references and nodes.

A *node* is a part of the document that OpenAPI gives a meaning: an operation, a parameter, a
schema. `walk` finds them by a small grammar and not by the names of keys, because a field may
well be called `properties`, `items` or `default`, and an example may hold anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

Pointer: TypeAlias = tuple[str, ...]
"""The keys and indices that lead from the top of a document to a part of it."""

Kind: TypeAlias = Literal[
    "document",
    "components",
    "pathItem",
    "operation",
    "parameter",
    "header",
    "requestBody",
    "response",
    "mediaType",
    "schema",
    "field",
    "discriminator",
]
"""What a node is. A `field` is a schema that stands under `properties`."""

Shape: TypeAlias = Literal["one", "list", "map"]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_SCHEMA_MEMBERS: Final[dict[str, tuple[Shape, Kind]]] = {
    "properties": ("map", "field"),
    "patternProperties": ("map", "schema"),
    "additionalProperties": ("one", "schema"),
    "items": ("one", "schema"),
    "prefixItems": ("list", "schema"),
    "allOf": ("list", "schema"),
    "anyOf": ("list", "schema"),
    "oneOf": ("list", "schema"),
    "not": ("one", "schema"),
    "discriminator": ("one", "discriminator"),
}

_GRAMMAR: Final[dict[Kind, dict[str, tuple[Shape, Kind]]]] = {
    "document": {"paths": ("map", "pathItem"), "components": ("one", "components")},
    "components": {
        "schemas": ("map", "schema"),
        "parameters": ("map", "parameter"),
        "responses": ("map", "response"),
        "headers": ("map", "header"),
        "requestBodies": ("map", "requestBody"),
    },
    "pathItem": {
        "parameters": ("list", "parameter"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "requestBody"),
        "responses": ("map", "response"),
    },
    "parameter": {"schema": ("one", "schema"), "content": ("map", "mediaType")},
    "header": {"schema": ("one", "schema")},
    "requestBody": {"content": ("map", "mediaType")},
    "response": {"content": ("map", "mediaType"), "headers": ("map", "header")},
    "mediaType": {"schema": ("one", "schema")},
    "schema": _SCHEMA_MEMBERS,
    "field": _SCHEMA_MEMBERS,
}


@dataclass(frozen=True)
class Place:
    """A spot in a file of the spec folder.

    Attributes:
        file: The file, relative to the spec folder, with forward slashes.
        pointer: Where in the file.
    """

    file: str
    pointer: Pointer = ()

    def __str__(self) -> str:
        """Write it as `file: pointer`, the way findings and errors begin."""
        return f"{self.file}: {pointer_text(self.pointer)}"


class SpecError(Exception):
    """The spec cannot be read or joined: a file or target is missing, or said twice.

    Attributes:
        place: The file and the pointer at fault.
        problem: What is wrong, as half a sentence.
    """

    def __init__(self, place: Place, problem: str) -> None:
        """Keep the place and the problem, and show both."""
        super().__init__(f"{place}: {problem}")
        self.place = place
        self.problem = problem


@dataclass(frozen=True)
class Node:
    """A part of a document that OpenAPI gives a meaning.

    Attributes:
        kind: What it is.
        pointer: Where it stands.
        value: What stands there.
    """

    kind: Kind
    pointer: Pointer
    value: dict[str, Json]

    @property
    def name(self) -> str:
        """The last part of the pointer: a schema's or field's name, an operation's method."""
        return self.pointer[-1]


def mapping(value: Json) -> dict[str, Json]:
    """The value if it is a mapping, else an empty one.

    For rules that look into a document which may be malformed; that it is, the OpenAPI
    validator says better.
    """
    return value if isinstance(value, dict) else {}


def sequence(value: Json) -> list[Json]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def text(value: Json) -> str:
    """The value if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def pointer_text(pointer: Pointer) -> str:
    """Write a pointer as in RFC 6901, but the top of the document as `/` to be seen."""
    return "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in pointer)


def reference_pointer(reference: str) -> Pointer:
    """Take the pointer out of a reference within a document, `#/components/schemas/Person`."""
    parts = reference.removeprefix("#").split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def resolve(document: Mapping[str, Json], reference: str) -> dict[str, Json]:
    """Look up what a reference within a bundled document points at.

    Args:
        document: The bundled document.
        reference: Such as `#/components/schemas/Person`.

    Returns:
        The object that stands there.

    Raises:
        SpecError: Nothing stands there, or no object.
    """
    found: Json = dict(document)
    for part in reference_pointer(reference):
        found = mapping(found).get(part)
    if not isinstance(found, dict):
        raise SpecError(Place("openapi.yaml"), f"nothing at {reference}")
    return found


def follow(document: Mapping[str, Json], node: Node) -> Node:
    """Follow the references that a node consists of to the node that they end at."""
    seen: set[str] = set()
    while (reference := text(node.value.get("$ref"))) and reference not in seen:
        seen.add(reference)
        target = resolve(document, reference)
        node = Node(node.kind, reference_pointer(reference), target)
    return node


def walk(value: Json, kind: Kind = "document", pointer: Pointer = ()) -> Iterator[Node]:
    """Visit a node and all nodes in it, outer ones first; references are not followed.

    Args:
        value: What stands at the pointer; nothing is visited if it is no mapping.
        kind: What it is.
        pointer: Where it stands.

    Yields:
        The nodes in the order in which they are written.
    """
    if not isinstance(value, dict):
        return
    yield Node(kind, pointer, value)
    for child in children(Node(kind, pointer, value)):
        yield from walk(child.value, child.kind, child.pointer)


def children(node: Node) -> Iterator[Node]:
    """The nodes directly in a node."""
    for key, (shape, kind) in _GRAMMAR.get(node.kind, {}).items():
        if key in node.value:
            yield from _members(shape, kind, (*node.pointer, key), node.value[key])


def _members(shape: Shape, kind: Kind, pointer: Pointer, value: Json) -> Iterator[Node]:
    members: dict[Pointer, Json] = {pointer: value}
    if shape == "map":
        members = {(*pointer, key): member for key, member in mapping(value).items()}
    elif shape == "list":
        members = {(*pointer, str(at)): member for at, member in enumerate(sequence(value))}
    for place, member in members.items():
        if isinstance(member, dict):
            yield Node(kind, place, member)
