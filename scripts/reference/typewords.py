"""Types in words, with links to what they speak of."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from scripts.reference.markdown import code, link
from scripts.reference.places import any_of, has_model, model_label, schema_label
from xmatters.sandbox.jsontypes import Object
from xmatters.sandbox.specification import load_specification
from xmatters_client.wire import is_list

_WORDS: Final = {
    "str": "text",
    "bool": "`True` or `False`",
    "int": "whole number",
    "float": "number",
    "None": "`None`",
    "Any": "anything",
    "TimeValue": "[time](#value-time)",
    "datetime.datetime": "`datetime`",
    "HasId": "[object with an id](#value-object)",
    "Params": "[mapping](#value-params)",
    "PathLike[str]": "path",
    "BinaryIO": "binary stream",
    "File": "{py:class}`~xmatters_client.files.File`",
    "Download": "{py:class}`~xmatters.downloads.Download`",
    "ReplyModel": "object",
    "Sender": "person, role or pointer",
    "Sharer": "person, role or pointer",
    "AnyRecipient": "recipient of any kind",
}
_CONTAINERS: Final = {
    "Sequence": "list of",
    "list": "list of",
    "Iterable": "list of",
    "Pagination": "[list](#value-list) of",
    "Required": "",
    "Unpack": "",
}

_JSON_TYPES: Final = {
    "string": "text",
    "boolean": "`true` or `false`",
    "integer": "whole number",
    "number": "number",
    "null": "`null`",
    "object": "map",
    "array": "list",
}
_FORMATS: Final = {
    "date-time": "time",
    "email": "email address",
    "uri": "URI",
    "password": "secret text",
    "binary": "file",
}


def words_of_annotation(annotation: str, *, leave_out: Collection[str] = ("Unset",)) -> str:
    """Return what the annotation of a parameter or field says.

    Args:
        annotation: The annotation as it stands in the source.
        leave_out: Alternatives that are not told.
    """
    parts = [part for part in _split(annotation, "|") if part not in leave_out]
    words = list(dict.fromkeys(map(_word, parts)))
    for several in words:
        single = [each for each in words if each != several]
        if single and several == f"list of {any_of(single)}":
            return f"{any_of(single)}, one or a list of them"
    return any_of(words)


def _split(text: str, separator: str) -> Iterator[str]:
    # At the outermost level only.
    depth, start = 0, 0
    for index, character in enumerate(text):
        depth += (character in "[(") - (character in "])")
        if character == separator and not depth:
            yield text[start:index].strip()
            start = index + 1
    yield text[start:].strip()


def _word(part: str) -> str:
    if part in _WORDS:
        return _WORDS[part]
    container, _, inner = part.rstrip("]").partition("[")
    if inner and container in _CONTAINERS:
        inside = words_of_annotation(part[len(container) + 1 : -1])
        return f"{_CONTAINERS[container]} {inside}".strip()
    if container in ("Mapping", "dict"):
        return "mapping"
    name = part.rpartition(".")[2]
    if has_model(name):
        return link(code(name), model_label(name))
    return code(part)


def words_of_schema(schema: Object) -> str:
    """Return what a schema says of the type of a value, as JSON has it."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return link(code(name), schema_label(name))
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return any_of([words_of_schema(each) for each in schema[key]])
    kinds: Any = schema.get("type", "object")
    if is_list(kinds):
        return any_of([words_of_schema({**schema, "type": kind}) for kind in kinds])
    if kinds == "array" and "items" in schema:
        return f"list of {words_of_schema(schema['items'])}"
    if kinds == "string" and schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return _JSON_TYPES[kinds]


def limits_of(schema: Object) -> str:
    """Return what values of a schema are allowed, in sentences."""
    schema, own = load_specification().resolve(schema), schema
    if schema.get("type") == "array" and "items" in schema:
        return " ".join(filter(None, (_bounds(schema), limits_of(schema["items"]))))
    found = [_bounds(schema | own)]
    if "enum" in schema:
        listed = ", ".join(map(code, schema["enum"]))
        found.append(f"{'Known values' if schema.get('x-open') else 'Allowed'}: {listed}.")
    return " ".join(filter(None, found))


def _bounds(schema: Object) -> str:
    found: list[str] = []
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        found.append(f"From {low} to {high}.")
    elif low is not None:
        found.append(f"At least {low}.")
    elif high is not None:
        found.append(f"At most {high}.")
    for key, saying in (
        ("minLength", "At least {} characters."),
        ("maxLength", "At most {} characters."),
        ("minItems", "At least {} of them."),
        ("maxItems", "At most {} of them."),
        ("pattern", "Has to match `{}`."),
    ):
        if key in schema:
            found.append(saying.format(schema[key]))
    if "default" in schema:
        found.append(f"Default of the service: `{_shown(schema['default'])}`.")
    return " ".join(found)


def _shown(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def remarks_of(node: Object) -> str:
    """Return what else the specification says: that something is deprecated or not certain."""
    found: list[str] = []
    if "x-deprecated" in node:
        found.append(f"**Deprecated:** {node['x-deprecated']}")
    if "x-confidence" in node:
        found.append(f"**Not certain:** {node['x-confidence']['reason']}")
    return " ".join(found)


def description_of(node: Object) -> str:
    """Return the description of a parameter or field, or of what it refers to."""
    text: str = node.get("description") or load_specification().resolve(node)["description"]
    return " ".join(text.split())
