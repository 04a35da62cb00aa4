"""The pages of the REST API, which need nothing of the library."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from functools import cache
from typing import Any, Final
from urllib.parse import quote, urlencode

from scripts.reference.fields import (
    enumeration_text,
    parameters_of,
    query_text,
    wire_parameter_table,
    wire_table,
)
from scripts.reference.library import body_schemas, endpoints, objects
from scripts.reference.markdown import (
    anchor,
    code,
    fence,
    joined,
    json_block,
    label,
    link,
    place_of,
    sentence,
    table,
    toctree,
)
from scripts.reference.places import (
    has_model,
    method_label,
    model_label,
    operation_label,
    schema_groups,
    schema_label,
    title_of,
)
from scripts.reference.samples import described
from scripts.reference.typewords import description_of, remarks_of, words_of_schema
from xmatters.sandbox.jsontypes import Object
from xmatters.sandbox.specification import Operation, load_specification

HOST = "https://acme.xmatters.com"

_PREFIX: Final = r"^/api/xm/\d+"
"""What nobody types who looks for `POST /people`."""


def pages(document: bytes) -> Iterator[tuple[str, str]]:
    """Return the pages of this part, by their names below `docs`.

    Args:
        document: The bundled OpenAPI file, as it is offered.
    """
    yield "rest/index.md", _index(document)
    for tag in load_specification().document["tags"]:
        yield f"rest/{tag['name']}.md", _tag_page(tag)
    yield from _schema_pages()


def _operations(tag: str) -> list[Operation]:
    return [each for each in load_specification().operations.values() if each.tag == tag]


def _index(document: bytes) -> str:
    spec = load_specification().document
    tags = [tag["name"] for tag in spec["tags"]]
    rows = [
        (
            f"[{title_of(tag['name'])}]({tag['name']}.md)",
            _count(tag["name"]),
            tag["description"],
        )
        for tag in spec["tags"]
    ]
    facts = (
        f"version {spec['info']['version']}, OpenAPI {spec['openapi']}, "
        f"{len(load_specification().operations)} operations, "
        f"{len(spec['components']['schemas'])} schemas, {len(document) / 1e6:.1f} MB"
    )
    replies = [
        (status, description_of(load_specification().resolve(reply)))
        for status, reply in described("createOrUpdatePerson")["responses"].items()
        if not status.startswith("2")
    ]
    return joined(
        [
            "# REST API",
            spec["info"]["description"],
            "Nothing here needs the library; each operation names the method that calls it.",
            '```{raw} html\n<p><a class="download" href="../openapi.json" download>'
            f"Download the OpenAPI file</a> ({facts})</p>\n```",
            f"The paths are those of an instance, such as `{HOST}`. Requests sign in with a name "
            "and a password (HTTP Basic) or with a [token](oauth.md) (`Authorization: Bearer`). "
            "Bodies are JSON unless an operation says otherwise. Lists in a query are joined by "
            "commas. Times are ISO 8601 in UTC, such as `2026-03-02T15:00:00.000Z`.",
            table(("Part", "Size", "What it is about"), rows),
            "## Errors",
            "The body of an error is [`Error`](#schema-Error). Every operation may answer with:",
            table(("Status", "What it means"), replies),
            toctree({tag: title_of(tag) for tag in tags} | {"schemas/index": "Schemas"}),
        ]
    )


def _count(tag: str) -> str:
    count = len(_operations(tag))
    return f"{count} operation{'' if count == 1 else 's'}"


def _tag_page(tag: Object) -> str:
    operations = _operations(tag["name"])
    rows = [
        (
            link(described(each.id)["summary"], operation_label(each.id)),
            code(f"{each.method} {each.path}"),
        )
        for each in operations
    ]
    return joined(
        [
            f"# REST API: {title_of(tag['name'])}",
            sentence(tag["description"]),
            table(("What it does", "Method and path"), rows),
            *(part for each in operations for part in _operation_parts(each)),
        ]
    )


def _operation_parts(operation: Operation) -> Iterator[str]:
    node = described(operation.id)
    yield anchor(operation.id)
    yield label(operation_label(operation.id))
    yield f"## {node['summary']}"
    yield fence("http", f"{operation.method} {operation.path} HTTP/1.1")
    yield node["description"]
    yield remarks_of(node)
    yield _idempotence(node)
    yield _library_link(operation.id)
    names = (operation.id, f"{operation.method} {re.sub(_PREFIX, '', operation.path)}")
    places = "".join(place_of("operation", each) for each in names)
    yield f"`operationId`: `{operation.id}`{places}"
    yield wire_parameter_table(operation.id)
    yield fence("sh", curl(operation))
    if "requestBody" in node:
        yield from _body_parts(operation, node["requestBody"])
    yield from _reply_parts(node["responses"])
    yield f"See [the vendor's reference]({node['externalDocs']['url']})."


def _idempotence(node: Object) -> str:
    return {
        "true": "Sending it twice is harmless.",
        "with-id": "Sending it twice is harmless if the body has an `id`.",
        "false": "Sending it twice does it twice.",
    }.get(str(node.get("x-idempotent", "")).lower(), "")


def _library_link(operation_id: str) -> str:
    found = _methods().get(operation_id, [])
    if not found:
        return "**In the library:** the session does this by itself when it signs in."
    return f"**In the library:** {', '.join(found)}"


@cache
def _methods() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for owner in (*endpoints(), *objects()):
        for method in owner.methods:
            # What an object inherits is told once, of the object that has it.
            if method.name in vars(owner.type):
                shown = link(
                    code(f"{owner.short}.{method.name}"),
                    method_label(owner.type.__name__, method.name),
                )
                for operation_id in method.operations:
                    found.setdefault(operation_id, []).append(shown)
    return found


def _body_parts(operation: Operation, body: Object) -> Iterator[str]:
    ((media_type, content),) = body["content"].items()
    said = sentence(description_of(body)) if "description" in body else ""
    yield f"**Body** (`{media_type}`): {said} {remarks_of(body)}".strip()
    for name in body_schemas(operation.id):
        schema = load_specification().document["components"]["schemas"][name]
        yield f"{link(code(name), schema_label(name))}: {description_of(schema)}"
        yield _schema_table(name)
    if media_type == "application/json":
        yield json_block(content["example"])


def _reply_parts(replies: Object) -> Iterator[str]:
    for status, reply in replies.items():
        if not status.startswith("2"):
            continue
        resolved = load_specification().resolve(reply)
        content: Object = resolved.get("content", {})
        kinds = ", ".join(_kind(media_type, each) for media_type, each in content.items())
        yield f"**{status}**: {sentence(description_of(resolved))} {kinds}".strip()
        for each in content.values():
            if "example" in each:
                yield json_block(each["example"])
    errors = [
        f"{status} ({_in_short(reply)})"
        for status, reply in replies.items()
        if not status.startswith("2")
    ]
    yield f"**Errors**, with an [`Error`](#schema-Error): {', '.join(errors)}."


def _in_short(reply: Object) -> str:
    text = description_of(load_specification().resolve(reply)).partition(":")[0].rstrip(".")
    return text[0].lower() + text[1:]


def _kind(media_type: str, content: Object) -> str:
    if media_type == "application/json":
        return f"The body is {words_of_schema(content['schema'])}."
    return f"The body is `{media_type}`."


def curl(operation: Operation) -> str:
    """Return a command that sends an operation, with the examples of the specification."""
    path, query = operation.path, dict[str, str]()
    for parameter in parameters_of(operation.id):
        if parameter["in"] == "path":
            value = quote(query_text(parameter["example"]), safe="")
            path = path.replace(f"{{{parameter['name']}}}", value)
        elif parameter.get("required"):
            query[parameter["name"]] = query_text(parameter["example"])
    url = f"{HOST}{path}" + (f"?{urlencode(query, safe=',:')}" if query else "")
    lines = [f"curl --request {operation.method} {shlex.quote(url)}"]
    if operation.needs_sign_in:
        lines.append("--user mmcbride")
    body = described(operation.id).get("requestBody")
    if body:
        ((media_type, content),) = body["content"].items()
        lines += _curl_body(media_type, content)
    return " \\\n  ".join(lines)


def _curl_body(media_type: str, content: Object) -> list[str]:
    example: Any = content["example"]
    if media_type == "application/json":
        text = json.dumps(example, ensure_ascii=False)
        return ["--header 'Content-Type: application/json'", f"--data {shlex.quote(text)}"]
    if media_type == "multipart/form-data":
        fields = load_specification().fields_of(content["schema"])
        return [
            f"--form {shlex.quote(f'{name}={_file_sign(fields[name])}{query_text(value)}')}"
            for name, value in example.items()
        ]
    return [
        f"--data-urlencode {shlex.quote(f'{name}={query_text(value)}')}"
        for name, value in example.items()
    ]


def _file_sign(schema: Object) -> str:
    return "@" if schema.get("format") == "binary" else ""


def _schema_pages() -> Iterator[tuple[str, str]]:
    groups = schema_groups()
    rows = [
        (
            f"[{title_of(group)}]({group}.md)",
            ", ".join(link(code(each), schema_label(each)) for each in names),
        )
        for group, names in groups.items()
    ]
    yield (
        "rest/schemas/index.md",
        joined(
            [
                "# Schemas",
                "The objects and enumerations of the API.",
                table(("Part", "Schemas"), rows),
                toctree({group: title_of(group) for group in groups}),
            ]
        ),
    )
    for group, names in groups.items():
        parts = [f"# Schemas: {title_of(group)}"]
        for name in names:
            parts += _schema_parts(name)
        yield f"rest/schemas/{group}.md", joined(parts)


def _schema_parts(name: str) -> Iterator[str]:
    schema = load_specification().document["components"]["schemas"][name]
    yield anchor(name)
    yield label(schema_label(name))
    yield f"## {name}"
    yield description_of(schema)
    yield remarks_of(schema)
    if "enum" in schema:
        yield sentence(enumeration_text(name))
        return
    if has_model(name):
        yield f"In the library this is {link(code(name), model_label(name))}."
    yield from _kinds(schema)
    yield _schema_table(name)


def _kinds(schema: Object) -> Iterator[str]:
    told = schema.get("discriminator")
    if told is not None:
        kinds = ", ".join(
            f"`{value}` {words_of_schema({'$ref': place})}"
            for value, place in told["mapping"].items()
        )
        yield f"Its kinds, by the value of `{told['propertyName']}`: {kinds}."


def _schema_table(name: str) -> str:
    spec = load_specification()
    schema = spec.document["components"]["schemas"][name]
    fields = spec.fields(name)
    if fields:
        return wire_table(name, fields, required_fields(schema))
    return f"It is {words_of_schema(schema)}: any names, any values."


def required_fields(schema: Object) -> set[str]:
    """Return the names of the fields that a schema insists on, with those that it inherits."""
    schema = load_specification().resolve(schema)
    found = set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        found |= required_fields(part)
    return found
