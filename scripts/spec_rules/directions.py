"""Rules that depend on the way a schema travels: in replies or in requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Node, children, mapping, reference_pointer, sequence, text, walk
from scripts.spec_rules.spec import Finding, Rule, Spec

REQUEST_SUFFIXES: Final = ("Create", "Update", "Input", "Pointer", "Request")


def reply_schemas(spec: Spec) -> dict[str, str]:
    """The named schemas that replies reach, each with the first operation that does."""
    return _reached(spec, "responses")


def request_schemas(spec: Spec) -> dict[str, str]:
    """The named schemas that requests reach, each with the first operation that does."""
    return _reached(spec, "requestBody", "parameters")


def disjoint_directions(spec: Spec) -> Iterator[Finding]:
    """A schema is used by replies or by requests, not by both; enumerations may be shared."""
    replies, requests = reply_schemas(spec), request_schemas(spec)
    for node in _objects(spec):
        if node.name in replies and node.name in requests:
            problem = "is used by replies ({}) and by requests ({})"
            yield Finding(node.pointer, problem.format(replies[node.name], requests[node.name]))


def request_name(spec: Spec) -> Iterator[Finding]:
    """The name of a request's schema tells that it is one."""
    requests = request_schemas(spec)
    for node in _objects(spec):
        if node.name in requests and not node.name.endswith(REQUEST_SUFFIXES):
            problem = f"is used by requests ({requests[node.name]}) but does not end in"
            yield Finding(node.pointer, f"{problem} {', '.join(REQUEST_SUFFIXES)}")


def no_unions(spec: Spec) -> Iterator[Finding]:
    """`anyOf` and `oneOf` stand only at the top of a request's body.

    Elsewhere they would be read by trial and error.
    """
    for node in spec.nodes("schema", "field"):
        for key in node.value.keys() & {"anyOf", "oneOf"}:
            if not _is_top_of_body(node):
                yield Finding((*node.pointer, key), "is only for the top of a request's body")


def no_null_in_replies(spec: Spec) -> Iterator[Finding]:
    """Replies never promise null: it is read like an absent field."""
    replies = reply_schemas(spec)
    for node in spec.nodes("schema", "field"):
        in_reply = "responses" in node.pointer[:4] or _owner(node) in replies
        if in_reply and "null" in sequence(node.value.get("type")):
            yield Finding((*node.pointer, "type"), "a reply does not promise null")


def _reached(spec: Spec, *keys: str) -> dict[str, str]:
    references = {node.name: _references(node) for node in spec.named_schemas}
    reached: dict[str, str] = {}
    for operation in spec.nodes("operation"):
        name = text(operation.value.get("operationId"))
        todo = [schema for key in keys for schema in _direct_references(spec, operation, key)]
        while todo:
            if (schema := todo.pop()) not in reached:
                reached[schema] = name
                todo += references.get(schema, ())
    return reached


def _direct_references(spec: Spec, operation: Node, key: str) -> Iterator[str]:
    if key == "parameters":
        for parameter in spec.parameters(operation):
            yield from _references(parameter)
        return
    for node in children(operation):
        if node.pointer[len(operation.pointer)] == key:
            yield from _references(spec.follow(node))


def _references(node: Node) -> list[str]:
    """The names of the schemas that a node refers to, the kinds of a discriminator included."""
    found: list[str] = []
    for inner in walk(node.value, node.kind):
        targets = mapping(inner.value.get("mapping")) if inner.kind == "discriminator" else {}
        for reference in (inner.value.get("$ref"), *targets.values()):
            pointer = reference_pointer(text(reference))
            if pointer[:2] == ("components", "schemas"):
                found.append(pointer[-1])
    return found


def _objects(spec: Spec) -> Iterator[Node]:
    return (node for node in spec.named_schemas if "enum" not in node.value)


def _owner(node: Node) -> str:
    return node.pointer[2] if node.pointer[:2] == ("components", "schemas") else ""


def _is_top_of_body(node: Node) -> bool:
    return (
        node.pointer[0] == "paths"
        and node.pointer[3:5] == ("requestBody", "content")
        and (len(node.pointer) == 7)
    )


RULES: Final[tuple[Rule, ...]] = (
    disjoint_directions,
    request_name,
    no_unions,
    no_null_in_replies,
)
