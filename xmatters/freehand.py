"""Requests that a caller makes up, for what the specification does not know."""

from __future__ import annotations

from collections.abc import Mapping

from xmatters.address import request_target
from xmatters.errors import ParameterError
from xmatters.params import Params
from xmatters_client.errors import InvalidRequestError
from xmatters_client.operation import Operation, encode_json
from xmatters_client.types import UNSET, Request
from xmatters_client.wire import encode_query, encode_query_value

_NOT_REPEATED = ("POST", "PATCH")


def free_request(
    method: str,
    path: str,
    params: Params,
    json: object,
    content: bytes | None,
    headers: Mapping[str, str] | None,
    repeatable: bool | None,
) -> tuple[Operation, Request]:
    """Return an operation and its request, from what a caller writes.

    Raises:
        ParameterError: Something cannot be sent.
    """
    verb = method.upper()
    if not verb.isascii() or not verb.isalpha():
        raise ParameterError(f"{method!r} is no HTTP method")
    if json is not UNSET and content is not None:
        raise ParameterError("json and content cannot both be the body")
    target = request_target(path)
    operation = Operation(
        operation_id=f"{verb} {target.partition('?')[0]}",
        method=verb,
        path=target.partition("?")[0],
        idempotent=verb not in _NOT_REPEATED if repeatable is None else repeatable,
    )
    sent = {"Accept": "application/json"}
    try:
        query = encode_query(
            (name, encode_query_value(name, value, "string", _is_list(value)))
            for name, value in (params or {}).items()
            if value is not None
        )
        if json is not UNSET:
            content = encode_json(operation.operation_id, json)
            sent["Content-Type"] = "application/json"
    except InvalidRequestError as error:
        raise ParameterError(str(error)) from error
    for name, value in (headers or {}).items():
        if any(not part.isprintable() or not part.isascii() for part in (name, value)):
            raise ParameterError(f"the header {name!r} has characters that no header has")
        sent[name] = value
    if query:
        target += ("&" if "?" in target else "?") + query
    # Which of its parameters are secret nobody knows, so nothing of the query is shown.
    _, _, hidden = target.partition("?")
    secrets = (hidden,) if hidden else ()
    return operation, Request(operation.operation_id, verb, target, sent, content, secrets)


def _is_list(value: object) -> bool:
    return not isinstance(value, (str, bytes)) and hasattr(value, "__iter__")
