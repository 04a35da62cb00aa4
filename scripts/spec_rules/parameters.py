"""Rules for parameters and headers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Node, mapping
from scripts.spec_rules.spec import Finding, Rule, Spec, without_description


def parameter_description(spec: Spec) -> Iterator[Finding]:
    """A parameter or header has a description."""
    return without_description(spec.nodes("parameter", "header"))


def parameter_example(spec: Spec) -> Iterator[Finding]:
    """A parameter or header has a schema and an example."""
    for node in spec.nodes("parameter", "header"):
        for key in ("schema", "example"):
            if "$ref" not in node.value and key not in node.value:
                yield Finding(node.pointer, f"has no {key}")


def list_style(spec: Spec) -> Iterator[Finding]:
    """A list in a query is joined by commas, which OpenAPI does not assume."""
    for node in spec.nodes("parameter"):
        is_list = "array" in _types(spec, node)
        style = (node.value.get("style"), node.value.get("explode"))
        if is_list and node.value.get("in") == "query" and style != ("form", False):
            yield Finding(node.pointer, "is a list without style: form and explode: false")


def _types(spec: Spec, parameter: Node) -> list[object]:
    schema = Node("schema", parameter.pointer, mapping(parameter.value.get("schema")))
    types = spec.follow(schema).value.get("type")
    return list(types) if isinstance(types, list) else [types]


RULES: Final[tuple[Rule, ...]] = (parameter_description, parameter_example, list_style)
