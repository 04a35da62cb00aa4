"""Rules for the `x-...` keys, whose table stands in spec/README.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.naming import Names, names
from scripts.spec_document import Json, Node, follow, mapping, sequence, text
from scripts.spec_rules.spec import Finding, Rule, Spec, is_named

KNOWN: Final = (
    "x-operations",
    "x-idempotent",
    "x-embed",
    "x-time-format",
    "x-confidence",
    "x-deprecated",
    "x-open",
    "x-refers-to",
)
# Wherever the generated client has a docstring to show it in.
_UNCERTAIN: Final = ("operation", "parameter", "requestBody", "response", "header", "field")
TIME_FORMATS: Final = ("seconds-z", "milliseconds-offset")


def known_extensions(spec: Spec) -> Iterator[Finding]:
    """Only the keys of the table are used, each on what it is for."""
    for node in spec.nodes():
        for key in node.value:
            if key.startswith("x-") and key not in KNOWN:
                yield Finding((*node.pointer, key), "is no extension that spec/README.md knows")
            elif key.startswith("x-") and not _is_in_place(key, node):
                yield Finding((*node.pointer, key), "says nothing here")


def time_format(spec: Spec) -> Iterator[Finding]:
    """`x-time-format` names one of the two ways of writing times that are not the usual one."""
    for node in spec.nodes("schema", "field"):
        if "x-time-format" in node.value and node.value["x-time-format"] not in TIME_FORMATS:
            problem = f"is not one of {', '.join(TIME_FORMATS)}"
            yield Finding((*node.pointer, "x-time-format"), problem)


def confidence(spec: Spec) -> Iterator[Finding]:
    """`x-confidence` is a guess with its reason."""
    for node in spec.nodes():
        if "x-confidence" in node.value and not _is_guess(node.value["x-confidence"]):
            yield Finding((*node.pointer, "x-confidence"), "is not {level: guess, reason: ...}")


def deprecation(spec: Spec) -> Iterator[Finding]:
    """What is deprecated says in `x-deprecated` why, or what takes its place."""
    for node in spec.nodes():
        is_deprecated = node.value.get("deprecated") is True
        reason = node.value.get("x-deprecated")
        has_reason = isinstance(reason, str) and reason.strip().endswith(".")
        if is_deprecated != has_reason or is_deprecated != ("x-deprecated" in node.value):
            problem = "deprecated: true and x-deprecated (a sentence that says why) go together"
            yield Finding(node.pointer, problem)


def open_enumeration(spec: Spec) -> Iterator[Finding]:
    """`x-open` is `true` or absent."""
    for node in spec.nodes("schema", "field"):
        if node.value.get("x-open", True) is not True:
            yield Finding((*node.pointer, "x-open"), "is not true")


def reference(spec: Spec) -> Iterator[Finding]:
    """`x-refers-to` names the schemas of the objects, and the fields of theirs that name them."""
    for node in spec.nodes("schema", "field", "parameter"):
        named = names(node.value)
        problem = None if named is None else _problem_of_reference(spec, node, named)
        if problem is not None:
            yield Finding((*node.pointer, "x-refers-to"), problem)


def _problem_of_reference(spec: Spec, node: Node, named: Names) -> str | None:
    schemas = mapping(mapping(spec.document.get("components")).get("schemas"))
    if not named.schemas or not set(named.schemas) <= schemas.keys():
        return "names no schema"
    if not named.by:
        return "does not say by which fields"
    fields = _fields(spec, node.value)
    if node.kind == "schema" and not set(named.by) <= fields.keys():
        return f"is not named by {' and '.join(named.by)}, as it has no such field"
    # A schema may name the object by way of another one that does.
    by = [name for name in named.by if not names(_followed(spec, fields.get(name)))]
    for schema in named.schemas:
        lacking = set(by) - _fields(spec, mapping(schemas[schema])).keys()
        if lacking:
            return f"is not named by {lacking.pop()}, which no {schema} has"
    return None


def _fields(spec: Spec, schema: dict[str, Json]) -> dict[str, Json]:
    found = dict(mapping(schema.get("properties")))
    for part in sequence(schema.get("allOf")):
        found |= _fields(spec, _followed(spec, part))
    return found


def _followed(spec: Spec, schema: Json) -> dict[str, Json]:
    return follow(spec.document, Node("schema", (), mapping(schema))).value


def _is_in_place(key: str, node: Node) -> bool:
    if key in ("x-operations", "x-idempotent"):
        return node.kind == "operation"
    if key == "x-embed":
        return node.kind == "field"
    if key == "x-time-format":
        return node.kind in ("schema", "field") and node.value.get("format") == "date-time"
    if key == "x-open":
        return "enum" in node.value
    if key == "x-refers-to":
        described = node.value if node.kind == "field" else mapping(node.value.get("schema"))
        return is_named(node) or (node.kind in ("field", "parameter") and _is_text(described))
    if key == "x-confidence":
        return node.kind in _UNCERTAIN or is_named(node)
    return True


def _is_text(field: dict[str, Json]) -> bool:
    said = field.get("type")
    kinds = set(map(text, sequence(said))) if isinstance(said, list) else {text(said)}
    if kinds - {"null"} == {"array"}:
        return _is_text(mapping(field.get("items")))
    return kinds - {"null"} == {"string"}


def _is_guess(value: Json) -> bool:
    said = mapping(value)
    reason = said.get("reason")
    return (
        said.keys() == {"level", "reason"}
        and said["level"] == "guess"
        and isinstance(reason, str)
        and reason.strip() != ""
    )


RULES: Final[tuple[Rule, ...]] = (
    known_extensions,
    time_format,
    confidence,
    deprecation,
    open_enumeration,
    reference,
)
