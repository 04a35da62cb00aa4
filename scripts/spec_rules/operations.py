"""Rules for paths, operations and replies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts.spec_document import Node, children, mapping, sequence, text
from scripts.spec_rules.inheritance import PAGE, bases_of
from scripts.spec_rules.spec import Finding, Rule, Spec, name_collisions, without_description

VERBS: Final = (
    "add",
    "change",
    "create",
    "delete",
    "get",
    "obtain",
    "refresh",
    "remove",
    "request",
    "restore",
    "set",
    "trigger",
    "unsubscribe",
    "update",
    "upload",
)
REFERENCE: Final = "https://help.xmatters.com/xmapi/#"
SUMMARY_LENGTH: Final = 60
ERRORS_OF_ALL: Final = ("401", "403", "406", "429", "5XX")

_OPERATION_ID: Final = re.compile(rf"(?:{'|'.join(VERBS)})(?:[A-Z][A-Za-z0-9]*)?")
_SEGMENT: Final = re.compile(r"[a-z0-9]+(?:[-._][a-z0-9]+)*|\{[a-z][A-Za-z0-9]*Id\}")


def path_form(spec: Spec) -> Iterator[Finding]:
    """Paths lie below /api/, in lower case but for placeholders that end in Id."""
    for node in spec.nodes("pathItem"):
        path = node.name
        if not path.startswith("/api/"):
            yield Finding(node.pointer, "the path does not begin with /api/")
        if path.endswith("/"):
            yield Finding(node.pointer, "the path ends in a slash")
        for segment in path.strip("/").split("/"):
            if not _SEGMENT.fullmatch(segment):
                problem = "is neither in lower case nor a camelCase placeholder ending in Id"
                yield Finding(node.pointer, f"{segment!r} {problem}")


def operation_id_form(spec: Spec) -> Iterator[Finding]:
    """Operation ids are camelCase and begin with one of the known verbs."""
    for node in spec.nodes("operation"):
        name = text(node.value.get("operationId"))
        if not _OPERATION_ID.fullmatch(name):
            problem = f"operationId {name!r} is no camelCase beginning with one of {_list(VERBS)}"
            yield Finding(node.pointer, problem)


def operation_id_unique(spec: Spec) -> Iterator[Finding]:
    """No two operations have the same id."""
    seen: set[str] = set()
    for node in spec.nodes("operation"):
        name = text(node.value.get("operationId"))
        if name and name in seen:
            yield Finding((*node.pointer, "operationId"), f"{name} is another operation's id")
        seen.add(name)


def one_tag(spec: Spec) -> Iterator[Finding]:
    """An operation has exactly one tag, declared by the root and naming the operation's file."""
    declared = {text(mapping(tag).get("name")) for tag in sequence(spec.document.get("tags"))}
    for node in spec.nodes("operation"):
        tags = [text(tag) for tag in sequence(node.value.get("tags"))]
        file = spec.source(node.pointer).file
        if len(tags) != 1:
            yield Finding(node.pointer, "does not have exactly one tag")
        elif tags[0] not in declared:
            yield Finding((*node.pointer, "tags"), f"the root declares no tag {tags[0]}")
        elif file != f"paths/{tags[0]}.yaml":
            yield Finding((*node.pointer, "tags"), f"{tags[0]} is not the tag of this file")


def summary(spec: Spec) -> Iterator[Finding]:
    """An operation has a summary of at most 60 characters and without a full stop."""
    for node in spec.nodes("operation"):
        words = text(node.value.get("summary"))
        if not words:
            yield Finding(node.pointer, "has no summary")
        if len(words) > SUMMARY_LENGTH:
            yield Finding((*node.pointer, "summary"), f"is longer than {SUMMARY_LENGTH} characters")
        if words.endswith("."):
            yield Finding((*node.pointer, "summary"), "ends in a full stop")


def operation_description(spec: Spec) -> Iterator[Finding]:
    """An operation has a description."""
    return without_description(spec.nodes("operation"))


def response_description(spec: Spec) -> Iterator[Finding]:
    """A reply has a description."""
    return without_description(spec.nodes("response"))


def vendor_reference(spec: Spec) -> Iterator[Finding]:
    """`externalDocs.url` names an anchor of the vendor's reference."""
    for node in spec.nodes("operation"):
        url = text(mapping(node.value.get("externalDocs")).get("url"))
        if not url.startswith(REFERENCE) or url == REFERENCE:
            yield Finding(node.pointer, f"externalDocs.url is no anchor below {REFERENCE}")


def inventory_ids(spec: Spec) -> Iterator[Finding]:
    """`x-operations` lists at least one id of the inventory, and no id stands twice."""
    seen: set[str] = set()
    for node in spec.nodes("operation"):
        ids = sequence(node.value.get("x-operations"))
        if not ids or not all(isinstance(one, str) and one for one in ids):
            yield Finding(node.pointer, "x-operations is no list of ids")
        for one in map(text, ids):
            if one in seen:
                yield Finding((*node.pointer, "x-operations"), f"{one} stands twice in the spec")
            seen.add(one)


def idempotence(spec: Spec) -> Iterator[Finding]:
    """A POST says in `x-idempotent` whether it may be repeated; the other methods imply it."""
    for node in spec.nodes("operation"):
        said = node.value.get("x-idempotent")
        if node.name != "post" and "x-idempotent" in node.value:
            yield Finding((*node.pointer, "x-idempotent"), "is only for POST")
        if node.name == "post" and not (isinstance(said, bool) or said == "with-id"):
            yield Finding(node.pointer, "x-idempotent is not true, false or with-id")


def success_response(spec: Spec) -> Iterator[Finding]:
    """An operation has at least one reply that means success."""
    for node in spec.nodes("operation"):
        if not any(status.startswith("2") for status in mapping(node.value.get("responses"))):
            yield Finding(node.pointer, "has no success reply")


def error_responses(spec: Spec) -> Iterator[Finding]:
    """An operation that needs a sign-in has all replies that what it takes can lead to."""
    for node in spec.nodes("operation"):
        if not node.value.get("security", spec.document.get("security")):
            continue
        possible = set(ERRORS_OF_ALL)
        places = {text(parameter.value.get("in")) for parameter in spec.parameters(node)}
        has_body = "requestBody" in node.value
        possible |= {"404"} if "path" in places else set()
        possible |= {"400"} if "query" in places or has_body else set()
        possible |= {"415"} if has_body else set()
        # Nothing to delete is no error (behaviours, section 4).
        possible |= {"204"} if node.name == "delete" else set()
        if missing := sorted(possible - _statuses(node)):
            yield Finding(node.pointer, f"lacks the replies {_list(missing)}")


def page_parameters(spec: Spec) -> Iterator[Finding]:
    """A page of objects is read by `offset` and `limit`."""
    for node in spec.nodes("operation"):
        if node.name != "get" or not any(_is_page(spec, reply) for reply in children(node)):
            continue
        names = {text(parameter.value.get("name")) for parameter in spec.parameters(node)}
        if missing := sorted({"offset", "limit"} - names):
            yield Finding(node.pointer, f"answers a page but lacks {_list(missing)}")


def _is_page(spec: Spec, reply: Node) -> bool:
    """Whether a success is a page of objects; one of mere names (device types) is never split."""
    for media_type in children(spec.follow(reply)):
        if reply.kind != "response" or not reply.name.startswith("2"):
            continue
        for schema in map(spec.follow, children(media_type)):
            if PAGE in [base.name for base in bases_of(spec, schema)]:
                own = mapping(sequence(schema.value.get("allOf"))[-1])
                data = mapping(mapping(own.get("properties")).get("data"))
                item = Node("schema", schema.pointer, mapping(data.get("items")))
                return "enum" not in spec.follow(item).value
    return False


def parameter_name_collisions(spec: Spec) -> Iterator[Finding]:
    """No two parameters of an operation have the same name in Python."""
    for node in spec.nodes("operation"):
        names = [text(parameter.value.get("name")) for parameter in spec.parameters(node)]
        for one, other in name_collisions(names):
            problem = f"the parameters {one} and {other} have one name in Python"
            yield Finding(node.pointer, problem)


def _statuses(operation: Node) -> set[str]:
    return set(mapping(operation.value.get("responses")))


def _list(words: tuple[str, ...] | list[str]) -> str:
    return ", ".join(words)


RULES: Final[tuple[Rule, ...]] = (
    path_form,
    operation_id_form,
    operation_id_unique,
    one_tag,
    summary,
    operation_description,
    response_description,
    vendor_reference,
    inventory_ids,
    idempotence,
    success_response,
    error_responses,
    page_parameters,
    parameter_name_collisions,
)
