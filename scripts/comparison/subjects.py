"""Naming the parts of a document as users know them: by operation, parameter, object and field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from scripts.spec_document import (
    METHODS,
    Json,
    Node,
    Pointer,
    follow,
    mapping,
    pointer_text,
    reference_pointer,
    text,
    walk,
)

# The keys that are followed by something that is no field: a position, a kind, a media type.
_FOLLOWED: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems", "mapping", "content"})


class Subjects:
    """The names of the parts of one document, and the operations that they belong to."""

    def __init__(self, document: dict[str, Json]) -> None:
        """Prepare a document.

        Args:
            document: The bundled OpenAPI document.
        """
        self._document = document

    def name(self, pointer: Pointer) -> str:
        """Name a part.

        Args:
            pointer: Where it stands, or how it is reached through references.

        Returns:
            Such as `Person.firstName` or `getPeople, parameter search`; the pointer itself for
            what belongs to no operation and no component.
        """
        match pointer:
            case ("paths", _, method, *rest) if method in METHODS:
                return self._in_operation(pointer[:3], rest)
            case ("paths", path):
                return path
            case ("components", "schemas", name, *rest):
                return name + field_path(rest)
            case ("components", "parameters", *_):
                return self._parameter(pointer[:3])
            case ("components", "responses", name, *rest):
                return f"reply {name}{field_path(rest)}"
            case _:
                return pointer_text(pointer)

    def operation(self, pointer: Pointer) -> str:
        """Return the id of the operation that stands somewhere."""
        _, path, method = pointer
        declared = mapping(mapping(mapping(self._document.get("paths")).get(path)).get(method))
        return text(declared.get("operationId")) or f"{method.upper()} {path}"

    def users(self, pointer: Pointer) -> tuple[str, ...]:
        """Return the operations that use the component in which a part stands."""
        return tuple(self._users.get(pointer[:3], ()))

    def _in_operation(self, operation: Pointer, rest: Sequence[str]) -> str:
        name = self.operation(operation)
        match rest:
            case ["parameters", at, *_]:
                return f"{name}, {self._parameter((*operation, 'parameters', at))}"
            case ["requestBody", *inside]:
                return f"{name}, body{field_path(inside)}"
            case ["responses", status, *inside]:
                return f"{name}, reply {status}{field_path(inside)}"
            case _:
                return name

    def _parameter(self, pointer: Pointer) -> str:
        for node in walk(self._document):
            if node.pointer == pointer:
                declared = follow(self._document, node).value
                return f"parameter {text(declared.get('name'))}"
        return f"parameter {pointer[-1]}"

    @cached_property
    def _users(self) -> dict[Pointer, list[str]]:
        """The operations that use each component, in the order of the document."""
        direct: dict[Pointer, set[Pointer]] = {}
        operations: list[Pointer] = []
        for node in walk(self._document):
            direct.setdefault(node.pointer[:3], set()).update(_referred(node))
            if node.kind == "operation":
                operations.append(node.pointer)
        users: dict[Pointer, list[str]] = {}
        for operation in operations:
            for component in _reached(direct, operation):
                users.setdefault(component, []).append(self.operation(operation))
        return users


def field_path(tokens: Sequence[str]) -> str:
    """Write the part of a pointer that is within a schema as users write it: `.roles[].name`."""
    path = ""
    rest = iter(tokens)
    for token in rest:
        if token == "properties":
            path += f".{next(rest, '')}"
        elif token == "items":
            path += "[]"
        elif token in _FOLLOWED:
            next(rest, None)
    return path


def _referred(node: Node) -> Iterator[Pointer]:
    """What a node refers to by itself."""
    targets = [node.value.get("$ref")]
    if node.kind == "discriminator":
        targets.extend(mapping(node.value.get("mapping")).values())
    for target in map(text, targets):
        if target:
            yield reference_pointer(target)


def _reached(direct: dict[Pointer, set[Pointer]], start: Pointer) -> set[Pointer]:
    found: set[Pointer] = set()
    unread = list(direct.get(start, ()))
    while unread:
        component = unread.pop()
        if component not in found:
            found.add(component)
            unread.extend(direct.get(component, ()))
    return found
