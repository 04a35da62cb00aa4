"""What a rule is given, and what it gives back."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from scripts.bundle import Bundle
from scripts.spec_document import Kind, Node, Place, Pointer, children, follow, walk


@dataclass(frozen=True)
class Finding:
    """A breach of a rule.

    Attributes:
        pointer: Where in the bundled document.
        problem: What is wrong, as half a sentence.
    """

    pointer: Pointer
    problem: str


class Spec:
    """The bundled document with its nodes sorted by kind.

    Attributes:
        document: The bundled document.
    """

    def __init__(self, bundle: Bundle) -> None:
        """Sort the nodes of a bundle."""
        self._bundle = bundle
        self.document = bundle.document
        self._nodes: defaultdict[Kind, list[Node]] = defaultdict(list)
        self._by_pointer: dict[Pointer, Node] = {}
        for node in walk(bundle.document):
            self._nodes[node.kind].append(node)
            self._by_pointer[node.pointer] = node

    def node(self, pointer: Pointer) -> Node:
        """The node at a pointer."""
        return self._by_pointer[pointer]

    def nodes(self, *kinds: Kind) -> Iterator[Node]:
        """All nodes of these kinds; of every kind if none is named."""
        for kind in kinds or tuple(self._nodes):
            yield from self._nodes[kind]

    @cached_property
    def named_schemas(self) -> list[Node]:
        """The schemas that have a name: those directly under `components`."""
        return [node for node in self.nodes("schema") if is_named(node)]

    def source(self, pointer: Pointer) -> Place:
        """Say in which file, and where there, a part of the document is written."""
        return self._bundle.source(pointer)

    def follow(self, node: Node) -> Node:
        """Follow the reference that a node may consist of."""
        return follow(self.document, node)

    def parameters(self, operation: Node) -> list[Node]:
        """The parameters of an operation, those of its path included, references followed."""
        path = self.node(operation.pointer[:-1])
        members = (*children(path), *children(operation))
        return [self.follow(member) for member in members if member.kind == "parameter"]


Rule: TypeAlias = Callable[[Spec], Iterator[Finding]]


def is_named(schema: Node) -> bool:
    """Whether a schema stands directly under `components`."""
    return len(schema.pointer) == 3 and schema.pointer[:2] == ("components", "schemas")


def without_description(nodes: Iterable[Node]) -> Iterator[Finding]:
    """Find the nodes that neither describe themselves nor refer to one that does."""
    for node in nodes:
        description = node.value.get("description")
        if "$ref" not in node.value and not (isinstance(description, str) and description.strip()):
            yield Finding(node.pointer, "has no description")


def name_collisions(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Find the wire names that become the same name in Python.

    Args:
        names: Names that stand side by side; the same name may come twice.

    Yields:
        Pairs of different names with one name in Python, the earlier one first.
    """
    taken: dict[str, str] = {}
    for name in names:
        earlier = taken.setdefault(python_name(name), name)
        if earlier != name:
            yield earlier, name


def python_name(wire_name: str) -> str:
    """Spell a wire name as Python does: `externalID` and `external-id` are `external_id`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", wire_name)
    return re.sub(r"[\W_]+", "_", words).strip("_").lower()
