"""The specification of the API: which operations there are and what they take."""

from __future__ import annotations

import datetime
import functools
import importlib.resources
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, unquote

from .jsontypes import Object
from .times import DEFAULT_SPELLING, SPELLINGS

_PLACEHOLDER: Final = re.compile(r"\{[^}]*\}")
_METHODS: Final = ("get", "post", "put", "delete")


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation.

    Attributes:
        name: Its name on the wire.
        location: `path` or `query`.
        required: Whether the service insists on it.
        is_list: Whether it is a list joined by commas.
        schema: What each value has to be.
    """

    name: str
    location: str
    required: bool
    is_list: bool
    schema: Mapping[str, Any]

    @property
    def choices(self) -> list[str]:
        """The values of an enumeration; empty for other types."""
        listed: list[str] = self.schema.get("enum", [])
        return listed

    @property
    def is_open(self) -> bool:
        """Whether the enumeration is known to be incomplete."""
        return bool(self.schema.get("x-open"))


@dataclass(frozen=True)
class Operation:
    """One operation of the API.

    Attributes:
        id: Its `operationId`.
        method: The HTTP method in capitals.
        path: The path with placeholders.
        tag: Its tag.
        parameters: Its parameters.
        body_schemas: For each media type that the body may have, its schema.
        reply_schemas: For each documented status, the schema of each media type.
        needs_sign_in: Whether it is for callers with credentials only.
        keys: The query parameters that take the place of other credentials.
    """

    id: str
    method: str
    path: str
    tag: str
    parameters: tuple[Parameter, ...]
    body_schemas: Mapping[str, Object]
    reply_schemas: Mapping[str, Mapping[str, Object]]
    needs_sign_in: bool
    keys: frozenset[str]

    @property
    def query_parameters(self) -> Iterator[Parameter]:
        """The parameters in the query."""
        return (each for each in self.parameters if each.location == "query")

    @functools.cached_property
    def segments(self) -> list[str]:
        """The parts of the path between slashes."""
        return _segments(self.path)

    @functools.cached_property
    def template(self) -> str:
        """The path with nameless placeholders."""
        return _PLACEHOLDER.sub("{}", self.path)

    @property
    def answers_json(self) -> bool:
        """Whether a success is answered in JSON, as it is by all but downloads."""
        return all(
            "application/json" in schemas
            for status, schemas in self.reply_schemas.items()
            if status.startswith("2") and schemas
        )


class Specification:
    """The bundled OpenAPI document, in the shape that the sandbox asks for.

    Args:
        document: The document.
    """

    def __init__(self, document: Object) -> None:
        """Read the operations."""
        self.document = document
        self.operations = {each.id: each for each in self._read_operations()}
        self._routes = sorted(self.operations.values(), key=_literals_first)
        self._fields: dict[str, Mapping[str, Object]] = {}

    @property
    def tags(self) -> list[str]:
        """The tags, in their order."""
        return [tag["name"] for tag in self.document["tags"]]

    @functools.cached_property
    def secret_names(self) -> frozenset[str]:
        """The names of all fields and parameters whose values must not be shown."""
        fields = (
            name
            for schema in self.document["components"]["schemas"]
            for name, field in self.fields(schema).items()
            if field.get("format") == "password"
        )
        parameters = (
            each.name
            for operation in self.operations.values()
            for each in operation.query_parameters
            if each.schema.get("format") == "password" or each.name in operation.keys
        )
        return frozenset((*fields, *parameters))

    def resolve(self, described: Object) -> Object:
        """Follow references to the schema, parameter or reply that they lead to."""
        while "$ref" in described:
            *_, section, name = described["$ref"].split("/")
            described = self.document["components"][section][name]
        return described

    def enumeration(self, schema: str) -> list[str]:
        """Return the values of a named enumeration."""
        values: list[str] = self.document["components"]["schemas"][schema]["enum"]
        return values

    def fields(self, schema: str) -> Mapping[str, Object]:
        """Return the fields of a named schema, with those that it inherits."""
        if schema not in self._fields:
            self._fields[schema] = self.fields_of(self.document["components"]["schemas"][schema])
        return self._fields[schema]

    def fields_of(self, schema: Object) -> Mapping[str, Object]:
        """Return the fields of a schema, with those that it inherits."""
        schema = self.resolve(schema)
        found: dict[str, Object] = {}
        for part in schema.get("allOf", ()):
            found |= self.fields_of(part)
        found |= schema.get("properties", {})
        return found

    def kind(self, schema: str, value: str) -> str:
        """Return the schema of a kind of object, by the value of its discriminator."""
        mapping = self.document["components"]["schemas"][schema]["discriminator"]["mapping"]
        reference: str = mapping.get(value, schema)
        return reference.rpartition("/")[2]

    def spell(self, schema: str, field: str, moment: datetime.datetime) -> str:
        """Write a time as the service spells it in this field."""
        described = self.fields(schema)[field]
        return SPELLINGS[described.get("x-time-format", DEFAULT_SPELLING)](moment)

    def url(self, operation_id: str, *values: str) -> str:
        """Return the path of an operation with its placeholders filled in."""
        template = self.operations[operation_id].template
        return template.format(*map(_quoted, values))

    def route(self, method: str, raw_path: str) -> tuple[Operation, dict[str, str]] | None:
        """Find the operation of a request and the values of its path.

        Args:
            method: The HTTP method.
            raw_path: The path as it was sent, so that an encoded slash is part of a name.
        """
        given = _segments(raw_path)
        for operation in self._routes:
            if operation.method == method:
                values = _match(operation.segments, given)
                if values is not None:
                    return operation, values
        return None

    def _read_operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._read_operation(path, method, item[method])

    def _read_operation(self, path: str, method: str, described: Object) -> Operation:
        body = self.resolve(described.get("requestBody", {}))
        return Operation(
            id=described["operationId"],
            method=method.upper(),
            path=path,
            tag=described["tags"][0],
            parameters=tuple(map(self._read_parameter, described.get("parameters", ()))),
            body_schemas=_schemas_of(body),
            reply_schemas={
                status: _schemas_of(self.resolve(reply))
                for status, reply in described["responses"].items()
            },
            needs_sign_in=described.get("security") != [],
            keys=frozenset(self._keys(described.get("security", ()))),
        )

    def _keys(self, security: Iterable[Object]) -> Iterator[str]:
        schemes: Object = self.document["components"]["securitySchemes"]
        for scheme in (schemes[name] for requirement in security for name in requirement):
            if scheme.get("in") == "query":
                yield scheme["name"]

    def _read_parameter(self, described: Object) -> Parameter:
        described = self.resolve(described)
        schema = self.resolve(described["schema"])
        is_list = schema.get("type") == "array"
        return Parameter(
            name=described["name"],
            location=described["in"],
            required=described.get("required", False),
            is_list=is_list,
            schema=self.resolve(schema["items"]) if is_list else schema,
        )


@functools.lru_cache(maxsize=10_000)
def _quoted(value: str) -> str:
    # A page has hundreds of links, mostly to the same objects as the page before.
    return quote(value, safe="")


@functools.cache
def load_specification() -> Specification:
    """Return the specification that the generated client ships."""
    text = importlib.resources.files("xmatters_client").joinpath("openapi.json").read_text("utf-8")
    return Specification(json.loads(text))


def _schemas_of(described: Object) -> Mapping[str, Object]:
    content: Mapping[str, Object] = described.get("content", {})
    return {media_type: each["schema"] for media_type, each in content.items()}


def _segments(path: str) -> list[str]:
    # Trailing and doubled slashes are tolerated (behaviours, section 1).
    return [segment for segment in path.split("/") if segment]


def _is_placeholder(segment: str) -> bool:
    return segment.startswith("{")


def _literals_first(operation: Operation) -> list[bool]:
    return [_is_placeholder(segment) for segment in operation.segments]


def _match(template: list[str], given: list[str]) -> dict[str, str] | None:
    if len(template) != len(given):
        return None
    values: dict[str, str] = {}
    for expected, segment in zip(template, given, strict=True):
        if _is_placeholder(expected):
            values[expected[1:-1]] = unquote(segment)
        elif expected != unquote(segment):
            return None
    return values
