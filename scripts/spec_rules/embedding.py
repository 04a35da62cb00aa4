"""Rules for `x-embed`: what replies hold only if they are asked for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.embedding import Reader, embed_value
from scripts.spec_document import Node, mapping
from scripts.spec_rules.spec import Finding, Rule, Spec

_KEYS: Final = frozenset({"value", "alone"})
_KEYS_OF_ALONE: Final = frozenset({"operation", "query", "field"})


def embed(spec: Spec) -> Iterator[Finding]:
    """`x-embed` names a value that the parameter `embed` of some operation takes."""
    values = Reader(spec.document).values()
    for node in _embedded(spec):
        said = mapping(node.value["x-embed"])
        if embed_value(node.value) not in values:
            yield Finding((*node.pointer, "x-embed"), "names no value of embed")
        if said.keys() - _KEYS or mapping(said.get("alone")).keys() - _KEYS_OF_ALONE:
            problem = "is neither a value nor {value, alone: {operation, query, field}}"
            yield Finding((*node.pointer, "x-embed"), problem)


def embed_alone(spec: Spec) -> Iterator[Finding]:
    """`alone` says how one object is asked for the field where `embed` does not do it."""
    reader = Reader(spec.document)
    for node in _embedded(spec):
        problem = _problem(reader, node)
        if problem is not None:
            yield Finding((*node.pointer, "x-embed"), problem)


def _problem(reader: Reader, node: Node) -> str | None:
    schema, value = node.pointer[2], embed_value(node.value)
    answering = reader.answering(schema)
    taking = [each for each in answering if value in reader.choices(each)]
    if "alone" not in mapping(node.value["x-embed"]):
        if answering and not taking:
            return f"is no embed of {answering[0].id}; alone has to say how one object is asked"
        return None
    if taking:
        return f"is an embed of {taking[0].id}, so alone says nothing"
    alone = reader.alone(schema, node.name, node.value)
    if alone is None:
        return "names in alone no operation that reads"
    if alone.query.keys() - alone.operation.parameters.keys():
        return f"has in its query what {alone.operation.id} does not take"
    if reader.answer(alone) != reader.type_of(node.value):
        return f"is nothing that {alone.operation.id} answers with"
    return None


def _embedded(spec: Spec) -> Iterator[Node]:
    return (node for node in spec.nodes("field") if "x-embed" in node.value)


RULES: Final[tuple[Rule, ...]] = (embed, embed_alone)
