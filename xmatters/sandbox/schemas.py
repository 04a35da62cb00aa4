"""Checking bodies against the schemas of the specification."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .errors import ApiError, invalid_enum, invalid_value, missing_field
from .jsontypes import Object, is_list, is_object
from .specification import Specification, load_specification
from .times import DEFAULT_SPELLING, SPELLING_PATTERNS, parse_time

_DOCUMENT: Final = "urn:xmatters:openapi"
_SCHEMAS: Final = "#/components/schemas/"
_BASE: Final = "-base"

_Errors = Callable[[Any], Iterator[ValidationError]]
"""Returns what is wrong with an instance."""

_EMAIL: Final = re.compile(r"[\w!#$%&'*+/=?^`{|}~.-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)
_URI: Final = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:([\w.~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+", re.ASCII
)

_formats = FormatChecker(formats=())


@_formats.checks("date-time", raises=ValueError)
def _is_time(value: object) -> bool:
    return not isinstance(value, str) or bool(parse_time(value))


@_formats.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or bool(_EMAIL.fullmatch(value))


@_formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(_URI.fullmatch(value))


class RequestChecker:
    """Checks what callers send.

    Args:
        specification: What to check against.
    """

    def __init__(self, specification: Specification) -> None:
        """Compile nothing yet; each schema is compiled on its first use.

        Enumerations are closed here, also those that are known to be incomplete: replies repeat
        what was sent, and they only have values that the specification knows.
        """
        self._specification = specification
        self._errors = _compiler(_with_schemas(specification.document["components"]["schemas"]))

    def check(self, schema: Object, body: Any) -> Any:
        """Return the body as the service takes it.

        Args:
            schema: The schema of the body.
            body: The body as it was sent.

        Raises:
            ApiError: It does not fit.
        """
        if schema.get("type") == "array":
            # Only PUT has such bodies (behaviours, section 3).
            if not is_list(body):
                raise invalid_value("body", body, "It must be a list.")
            return [self.check(schema["items"], each) for each in body]
        body = self._with_booleans(schema, body)
        errors = list(self._errors(schema["$ref"])(body))
        if errors:
            raise _refusal(min(errors, key=lambda error: len(error.absolute_path)))
        return body

    def _with_booleans(self, schema: Object, value: Any) -> Any:
        """Turn booleans that were sent as strings, which the service takes (findings, 35)."""
        schema = self._specification.resolve(schema)
        if schema.get("type") == "boolean" and value in ("true", "false"):
            return value == "true"
        if is_object(value):
            known = self._specification.fields_of(schema)
            return {
                name: self._with_booleans(known.get(name, {}), each) for name, each in value.items()
            }
        if is_list(value) and "items" in schema:
            return [self._with_booleans(schema["items"], each) for each in value]
        return value


class ReplyChecker:
    """Checks what the sandbox answers, more strictly than a client should.

    Objects of several kinds are checked as the kind that their discriminator names, fields that
    the specification does not know are a problem, and so are times in another spelling.

    Args:
        specification: What to check against.
    """

    def __init__(self, specification: Specification) -> None:
        """Compile nothing yet; each schema is compiled on its first use."""
        self._specification = specification
        self._errors = _compiler(_strict(specification))

    def problems(self, operation_id: str, status: int, body: Any) -> list[str]:
        """Return what is wrong with a reply, one line for each problem.

        Args:
            operation_id: The operation that was called.
            status: The status of the reply.
            body: The decoded body, `None` for none.
        """
        replies = self._specification.operations[operation_id].reply_schemas
        schemas = replies.get(str(status), replies.get(f"{status // 100}XX"))
        if schemas is None:
            return [f"{operation_id} does not document the status {status}"]
        schema = schemas.get("application/json")
        if schema is None:
            return [] if body is None or schemas else [f"{operation_id} {status} has no body"]
        if "items" in schema and not is_list(body):
            return [f"{operation_id} {status} is no list"]
        # A plain list has no name in the specification, only what is in it.
        checked = body if "items" in schema else [body]
        errors = self._errors(schema.get("items", schema)["$ref"])
        return [
            f"{operation_id} {status} {error.json_path}: {error.message}"
            for each in checked
            for error in errors(each)
        ]


@functools.cache
def request_checker() -> RequestChecker:
    """Return the checker of the shipped specification."""
    return RequestChecker(load_specification())


@functools.cache
def reply_checker() -> ReplyChecker:
    """Return the checker of the shipped specification."""
    return ReplyChecker(load_specification())


def _compiler(document: Object) -> Callable[[str], _Errors]:
    resource: Resource[Any] = DRAFT202012.create_resource(document)
    registry = Registry[Any]().with_resource(_DOCUMENT, resource)

    @functools.cache
    def compiled(reference: str) -> _Errors:
        schema = {"$ref": _DOCUMENT + reference}
        validator: Any = Draft202012Validator(schema, registry=registry, format_checker=_formats)
        found: _Errors = validator.iter_errors
        return found

    return compiled


def _strict(specification: Specification) -> Object:
    """Return the schemas without inheritance, each allowing no other than its own fields."""
    schemas: Mapping[str, Object] = specification.document["components"]["schemas"]
    found: dict[str, Any] = {}
    for name, schema in schemas.items():
        flat = _with_spelled_times(_flat(specification, schema))
        if "discriminator" in schema:
            found[name + _BASE] = flat
            found[name] = {"allOf": list(_kinds(name, schema["discriminator"]))}
        else:
            found[name] = flat
    return _with_schemas(found)


def _flat(specification: Specification, schema: Object) -> Object:
    if "allOf" not in schema and "properties" not in schema:
        return schema
    return {
        "type": "object",
        "properties": dict(specification.fields_of(schema)),
        "required": list(_required(specification, schema)),
        "additionalProperties": schema.get("additionalProperties", False),
    }


def _required(specification: Specification, schema: Object) -> Iterator[str]:
    schema = specification.resolve(schema)
    yield from schema.get("required", ())
    for part in schema.get("allOf", ()):
        yield from _required(specification, part)


def _with_schemas(schemas: Mapping[str, Any]) -> Object:
    return {"components": {"schemas": dict(schemas)}}


def _kinds(name: str, discriminator: Object) -> Iterator[Object]:
    """Return what holds for each kind of an object, and for a kind that is not known."""
    field, mapping = discriminator["propertyName"], discriminator["mapping"]
    for value, reference in mapping.items():
        # A kind that is the object itself would never end.
        kind = reference + _BASE if reference == _SCHEMAS + name else reference
        yield {"if": _has(field, {"const": value}), "then": {"$ref": kind}}
    known = _has(field, {"enum": list(mapping)})
    yield {"if": known, "else": {"$ref": _SCHEMAS + name + _BASE}}


def _has(field: str, value: Object) -> Object:
    return {"properties": {field: value}, "required": [field]}


def _with_spelled_times(schema: Any) -> Any:
    if is_list(schema):
        return [_with_spelled_times(each) for each in schema]
    if not is_object(schema):
        return schema
    found = {name: _with_spelled_times(each) for name, each in schema.items()}
    if schema.get("format") == "date-time":
        spelling = schema.get("x-time-format", DEFAULT_SPELLING)
        found["pattern"] = SPELLING_PATTERNS[spelling]
    return found


def _refusal(error: ValidationError) -> ApiError:
    field = ".".join(str(part) for part in error.absolute_path if isinstance(part, str))
    described: Any = error.schema
    wanted: Any = error.validator_value
    sent: Any = error.instance
    if error.validator == "required":
        missing = next(name for name in wanted if name not in sent)
        return missing_field(f"{field}.{missing}" if field else missing)
    if error.validator == "enum":
        return invalid_enum(field, sent, wanted)
    if is_object(described) and described.get("format") == "password":
        return invalid_value(field, "***", "It is not written as the service needs it.")
    return invalid_value(field or "body", sent, f"{error.message}.")
