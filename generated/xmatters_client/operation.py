"""Operations as data: what each one sends and what comes back. Pure functions, no I/O."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple
from urllib.parse import unquote, urlencode

from . import wire
from .errors import DecodeError, InvalidRequestError, StatusError
from .modeling import DEFAULT_REGISTRY, ModelRegistry, RequestModel, read_items
from .types import UNSET, Request

if TYPE_CHECKING:
    from .files import Multipart

BINARY: Final = "binary"
"""Stands in `Operation.replies` for a body that is a file."""


class Parameter(NamedTuple):
    """A parameter of an operation.

    Attributes:
        name: The name on the wire.
        python_name: The name as a keyword argument.
        type_name: `string`, `integer`, `number`, `boolean` or `date-time`.
        is_list: Whether it takes several values.
        required: Whether the service insists on it.
        minimum: The least value of a number.
        maximum: The greatest value of a number.
        secret: Whether the value must not be shown.
        authenticates: Whether it takes the place of other credentials.
        named_by: The attribute of an object that is sent in its place.
    """

    name: str
    python_name: str
    type_name: str = "string"
    is_list: bool = False
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    secret: bool = False
    authenticates: bool = False
    named_by: str = "id"


class Operation(NamedTuple):
    """An operation of the API.

    Attributes:
        operation_id: Its id in the specification.
        method: The HTTP method.
        path: The path, with the path parameters in braces.
        path_parameters: What stands in the path.
        query_parameters: What may stand in the query.
        body_type: The media type of the body; `None` if it has none.
        body_models: The schemas that the body may follow.
        body_is_list: Whether the body is a list of such.
        replies: For each status that is a success, the schema of the body (with `[]` for a list
            of such), `BINARY`, or `None` where there is no body.
        idempotent: Whether repeating the request is harmless: always, never, or when the body
            names the object by its id.
        secured: Whether the service wants to know who calls.
        is_page: Whether the reply is a page of objects.
    """

    operation_id: str
    method: str
    path: str
    path_parameters: tuple[Parameter, ...] = ()
    query_parameters: tuple[Parameter, ...] = ()
    body_type: str | None = None
    body_models: tuple[str, ...] = ()
    body_is_list: bool = False
    replies: Mapping[int, str | None] = MappingProxyType({})
    idempotent: bool | Literal["with-id"] = True
    secured: bool = True
    is_page: bool = False

    def build_request(
        self,
        path_values: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        extra_query: Iterable[tuple[str, object]] = (),
    ) -> Request:
        """Return what to send.

        Args:
            path_values: A value for each path parameter, by its Python name.
            query: Values of query parameters, by their Python names. `UNSET` and `None` are
                not sent.
            body: A request model, or JSON-like data that is sent as written.
            extra_query: Names and values that the specification does not know, sent as written.

        Raises:
            InvalidRequestError: Something does not fit the API.
        """
        target = self._encoded_path(path_values)
        given = [*self._encoded_query(query)]
        pairs = [(parameter.name, text) for parameter, text in given]
        for name, value in extra_query:
            is_list = not isinstance(value, str) and hasattr(value, "__iter__")
            pairs.append((name, wire.encode_query_value(name, value, "string", is_list)))
        if pairs:
            target = f"{target}?{wire.encode_query(pairs)}"
        accepted = "*/*" if BINARY in self.replies.values() else "application/json"
        headers, content = self._encoded_body(body)
        headers["Accept"] = accepted
        secrets = [text for parameter, text in given if parameter.secret]
        return Request(
            self.operation_id,
            self.method,
            target,
            headers,
            content,
            tuple(sorted({*secrets, *map(unquote, secrets)})),
            any(parameter.authenticates for parameter, _ in given),
        )

    def parse_reply(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        registry: ModelRegistry = DEFAULT_REGISTRY,
    ) -> Any:
        """Return the body of a reply as a typed object.

        Args:
            status_code: The HTTP status.
            headers: The headers of the answer.
            content: The body as it came.
            registry: Which classes the objects become.

        Returns:
            The object that the specification promises for this status, `bytes` for a file, or
            `None` where there is no body.

        Raises:
            StatusError: The status is not a success.
            DecodeError: The body is not what was promised.
        """
        if not 200 <= status_code < 300:
            raise StatusError(self.operation_id, status_code, headers, content)
        schema = self.replies.get(status_code, next(iter(self.replies.values()), None))
        if status_code == 204 or schema is None:
            return None
        if schema == BINARY:
            return content
        registry = registry.for_content(content)
        model = _read_directly(schema, content, registry)
        if model is not None:
            return model
        try:
            data = wire.decode_json(content)
        except (ValueError, RecursionError) as error:
            raise DecodeError(self.operation_id, "$", f"it is not JSON ({error})") from error
        name = schema.removesuffix("[]")
        expected, article = (dict, "an object") if name == schema else (list, "a list")
        if type(data) is not expected:
            raise DecodeError(
                self.operation_id, "$", f"it should be {article}, not {type(data).__name__}"
            )
        try:
            if expected is list:
                return read_items(data, registry[name], registry)
            return registry[name](data, registry)
        except RecursionError as error:
            raise DecodeError(self.operation_id, "$", "it is nested too deeply") from error

    def is_repeatable(self, content: bytes | Multipart | None) -> bool:
        """Tell whether sending the request twice does no more than sending it once."""
        if self.idempotent != "with-id":
            return self.idempotent
        body = json.loads(content) if isinstance(content, bytes) and content else None
        return isinstance(body, dict) and "id" in body

    def _encoded_path(self, values: Mapping[str, object]) -> str:
        path = self.path
        for parameter in self.path_parameters:
            segment = wire.encode_path_segment(
                parameter.python_name, values.get(parameter.python_name)
            )
            path = path.replace(f"{{{parameter.name}}}", segment)
        return path

    def _encoded_query(self, query: Mapping[str, object]) -> Iterable[tuple[Parameter, str]]:
        by_name = {parameter.python_name: parameter for parameter in self.query_parameters}
        for name, value in query.items():
            if name not in by_name:
                known = ", ".join(by_name) or "none"
                raise InvalidRequestError(
                    f"{self.operation_id} has no parameter {name!r}; it has {known}"
                )
            if value is None or value is UNSET:
                continue
            parameter = by_name[name]
            text = _query_text(name, value, parameter)
            self._check_range(parameter, text)
            yield parameter, text
        missing = [
            parameter.python_name
            for parameter in self.query_parameters
            if parameter.required and query.get(parameter.python_name) in (None, UNSET)
        ]
        if missing:
            raise InvalidRequestError(f"{self.operation_id} needs {', '.join(missing)}")

    def _check_range(self, parameter: Parameter, text: str) -> None:
        if parameter.type_name != "integer" or parameter.is_list:
            return
        low, high = parameter.minimum, parameter.maximum
        if (low is not None and int(text) < low) or (high is not None and int(text) > high):
            wanted = f"at least {low}" if high is None else f"from {low} to {high}"
            raise InvalidRequestError(f"{parameter.python_name} must be {wanted}, not {text}")

    def _encoded_body(self, body: object) -> tuple[dict[str, str], bytes | Multipart | None]:
        if self.body_type is None:
            if body is not UNSET:
                raise InvalidRequestError(f"{self.operation_id} takes no body")
            return {}, None
        if body is UNSET or body is None:
            raise InvalidRequestError(f"{self.operation_id} needs a body")
        data = body.to_dict() if isinstance(body, RequestModel) else body
        if self.body_is_list != wire.is_list(data):
            wanted = "a list" if self.body_is_list else "a model or a mapping"
            raise InvalidRequestError(f"the body of {self.operation_id} must be {wanted}")
        if self.body_type == "multipart/form-data":
            from .files import Multipart

            form = Multipart(data if wire.is_mapping(data) else {})
            return dict(form.headers), form
        if self.body_type == "application/x-www-form-urlencoded":
            content = urlencode(data if wire.is_mapping(data) else {}).encode()
        else:
            content = encode_json(self.operation_id, data)
        return {"Content-Type": self.body_type}, content


def _read_directly(schema: str, content: bytes, registry: ModelRegistry) -> Any:
    # Before the first reply of its schema there is nothing to read it with.
    if schema not in registry or not wire.has_msgspec():
        return None
    from .structs import read_reply

    return read_reply(schema, content, registry)


def _query_text(name: str, value: object, parameter: Parameter) -> str:
    try:
        text = wire.encode_query_value(
            name, value, parameter.type_name, parameter.is_list, parameter.named_by
        )
    except InvalidRequestError:
        if not parameter.secret:
            raise
    else:
        if text or not parameter.authenticates:
            return text
    # Not in the handler, as the error there shows the value and would go along with this one.
    raise InvalidRequestError(f"{name} must be a {parameter.type_name} that is not empty")


def encode_json(operation_id: str, data: object) -> bytes:
    """Return a body in JSON.

    Raises:
        InvalidRequestError: Something in it cannot be written.
    """
    try:
        text = json.dumps(
            data, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_to_json
        )
        return text.encode()
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(f"the body of {operation_id} is not JSON: {error}") from error


def _to_json(value: object) -> object:
    if isinstance(value, RequestModel):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.date):
        return wire.format_time("a time", value)
    if isinstance(value, (set, frozenset)):
        return wire.sorted_items(value)
    if wire.is_mapping(value):
        return dict(value)
    raise TypeError(f"{type(value).__name__} cannot be sent")
