"""Rules for signing in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Json, Node, mapping, sequence, text
from scripts.spec_rules.spec import Finding, Rule, Spec


def known_scheme(spec: Spec) -> Iterator[Finding]:
    """A security requirement names schemes that the root declares."""
    for node in spec.nodes("operation"):
        for name in _schemes_of(spec, node):
            if name not in _declared(spec):
                yield Finding((*node.pointer, "security"), f"the root declares no scheme {name}")


def key_is_secret_parameter(spec: Spec) -> Iterator[Finding]:
    """A key that replaces other credentials is a query parameter of format `password`.

    The scheme says that it replaces them, the parameter what it is for.
    """
    for node in spec.nodes("operation"):
        formats = {
            text(one.value.get("name")): mapping(one.value.get("schema")).get("format")
            for one in spec.parameters(node)
            if one.value.get("in") == "query"
        }
        for name in _schemes_of(spec, node):
            scheme = mapping(_declared(spec).get(name))
            if scheme.get("type") != "apiKey":
                continue
            key = text(scheme.get("name"))
            if scheme.get("in") != "query" or formats.get(key) != "password":
                problem = f"{name} needs the query parameter {key} of the format password"
                yield Finding((*node.pointer, "security"), problem)


def _schemes_of(spec: Spec, operation: Node) -> Iterator[str]:
    required = operation.value.get("security", spec.document.get("security"))
    for alternative in sequence(required):
        yield from mapping(alternative)


def _declared(spec: Spec) -> dict[str, Json]:
    return mapping(mapping(spec.document.get("components")).get("securitySchemes"))


RULES: Final[tuple[Rule, ...]] = (known_scheme, key_is_secret_parameter)
