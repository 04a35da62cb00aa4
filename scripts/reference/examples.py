"""An example call of each method, made of the examples of the specification.

Each is tried when it is made, up to the moment when the request would be sent, so that the library
itself says which of the candidates fits.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import httpx

from scripts.reference.library import (
    Method,
    Owner,
    client_operation,
    model_of,
    opener,
)
from scripts.reference.literals import call
from scripts.reference.places import has_model, snake
from scripts.reference.samples import (
    SOME_ID,
    described,
    example_of_object,
    example_of_schema,
    examples_of_body,
)
from xmatters import XMSession
from xmatters.errors import ParameterError
from xmatters.objects import OBJECTS
from xmatters.sandbox.specification import load_specification
from xmatters_client.files import File
from xmatters_client.modeling import ModelRegistry
from xmatters_client.wire import is_list, is_mapping

_VALUES: Final[dict[str, Any]] = {"status": "ACTIVE", "attachment_id": "report.pdf"}
"""What is not named like a parameter of the path."""

_FILES: Final = {"upload_users": "people.csv", "upload_epic_data": "epic.zip"}
_OTHER_FILE: Final = "report.pdf"

_SHOWN_PARAMETERS: Final = 2
_SHOWN_CHANGES: Final = 2
_NEVER_SHOWN: Final = {"offset", "limit", "at", "apiKey"}


class _SentError(Exception):
    """The request would be sent now."""


def tried_session(send: Any) -> XMSession:
    """Return a session whose requests go to a function.

    Args:
        send: Takes an `httpx.Request`, and returns an `httpx.Response`.
    """
    client = httpx.Client(transport=httpx.MockTransport(send), verify=False)
    session = XMSession("acme", http_client=client, max_retries=0)
    return session.set_authentication("mary", "hush")


def target_of(owner: Owner, session: XMSession) -> Any:
    """Return an endpoint, or an object made of the examples of its fields."""
    if owner.kind == "endpoint":
        return getattr(session, opener(owner.type))()
    registry = ModelRegistry(OBJECTS, owner=session)
    return registry[owner.name](example_of_object(owner.name), registry.for_content(b"null"))


@cache
def _target(kind: str, name: str, owner: Owner) -> Any:
    del kind, name
    return target_of(owner, tried_session(_refuse))


def _refuse(request: httpx.Request) -> httpx.Response:
    raise _SentError(request.url)


def example_of(owner: Owner, method: Method) -> str:
    """Return the source of an example.

    Raises:
        LookupError: The library refuses every candidate.
    """
    refusals: list[str] = []
    for arguments in _candidates(method):
        refusal = _refusal(owner, method, arguments)
        if refusal is None:
            return _source(owner, method, arguments)
        refusals.append(refusal)
    raise LookupError(f"no example of {owner.name}.{method.name} is right: {refusals}")


def _refusal(owner: Owner, method: Method, arguments: dict[str, Any]) -> str | None:
    given = dict(arguments)
    if "file" in given:
        given["file"] = File(b"", str(given["file"]))
    try:
        result = getattr(_target(owner.kind, owner.name, owner), method.name)(**given)
        read = getattr(result, "read", None)
        if read is not None:
            read()
        elif hasattr(result, "first"):
            result.first()
    except ParameterError as error:
        return str(error)
    except _SentError:
        return None
    return None


def _source(owner: Owner, method: Method, arguments: dict[str, Any]) -> str:
    positional = 0
    for each in method.parameters:
        if each.name not in arguments or each.kind is not each.POSITIONAL_OR_KEYWORD:
            break
        positional += each.name != "params"
    found = re.fullmatch(r"(\w+)(?:\[(.*)\])?(?: \| None)?", method.returns)
    kind, inner = (found[1], found[2] or "") if found else ("object", "")
    before, after = _around(kind, inner)
    source = call(
        f"{owner.expression}.{method.name}", arguments, positional=positional, used=len(before)
    )
    return f"{before}{source}{after}"


def _around(kind: str, inner: str) -> tuple[str, str]:
    if kind in ("Pagination", "list"):
        item = _variable(inner)
        return f"for {item} in ", f":\n    print({item})"
    if kind == "Download":
        return "content = ", ".read()"
    if kind in ("bytes", "dict"):
        return "content = " if kind == "bytes" else "found = ", ""
    return f"{_variable(kind)} = ", ""


def _variable(annotation: str) -> str:
    name = annotation.rpartition(".")[2]
    return snake(name) if re.fullmatch(r"[A-Z]\w*", name) and name != "Any" else "found"


def _candidates(method: Method) -> Iterator[dict[str, Any]]:
    required = _required(method)
    queries = list(_queries(method))
    for body in _bodies(method):
        for query in queries:
            yield required | body | query


def _required(method: Method) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in method.parameters:
        positional = each.kind is each.POSITIONAL_OR_KEYWORD
        if positional and each.name != "data" and each.default is inspect.Parameter.empty:
            found[each.name] = _value(method, each.name)
    return found


def _value(method: Method, name: str) -> Any:
    if name == "file":
        return _FILES.get(method.name, _OTHER_FILE)
    for operation_id in method.operations:
        names = {
            each.name: each.python_name for each in client_operation(operation_id).path_parameters
        }
        for parameter in described(operation_id).get("parameters", ()):
            parameter = load_specification().resolve(parameter)
            if parameter["in"] == "path" and names[parameter["name"]] == name:
                return parameter["example"]
    return _VALUES.get(name, SOME_ID)


def _queries(method: Method) -> Iterator[dict[str, Any]]:
    if not method.queried:
        yield {}
        return
    operation_id = method.queried[0]
    names = {
        each.name: each.python_name for each in client_operation(operation_id).query_parameters
    }
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for parameter in described(operation_id).get("parameters", ()):
        parameter = load_specification().resolve(parameter)
        if parameter["in"] != "query" or "deprecated" in parameter:
            continue
        where = required if parameter.get("required") else optional
        if where is required or parameter["name"] not in _NEVER_SHOWN:
            value = parameter["example"]
            single = is_list(value) and len(value) == 1
            where[names[parameter["name"]]] = value[0] if single else value
    some = dict(list(optional.items())[:_SHOWN_PARAMETERS])
    if method.returns.startswith(("Pagination", "list")) or "embed" not in optional:
        yield required | some
    else:
        yield required | {"embed": optional["embed"]}
    for name, value in optional.items():
        yield required | {name: value}
    yield required
    # A method of an object gives some of them itself.
    yield {}


def _bodies(method: Method) -> Iterator[dict[str, Any]]:
    names = {each.name for each in method.parameters}
    if not names & {"data", "fields"}:
        yield {}
        return
    schema = method.bodies[0]
    samples = [
        body
        for each in method.operations
        if load_specification().operations[each].body_schemas
        for body in examples_of_body(each)
    ]
    changes = "id" in load_specification().fields(schema)
    for body in [*samples, example_of_schema(schema)]:
        if not is_mapping(body):
            yield {"data": body}
        elif "fields" in names:
            if changes and not method.name.startswith(("create", "add", "trigger", "post")):
                yield _as_keywords(method, schema, _changes(method, schema, body))
            yield _as_keywords(method, schema, body)
        else:
            yield {"data": dict(body)}


def _changes(method: Method, schema: str, body: Any) -> dict[str, Any]:
    fields = load_specification().fields(schema)
    sample = example_of_schema(schema) | {key: body[key] for key in body if key in fields}
    required = {each.wire_name for each in model_of(schema).FIELDS if each.required}
    plain = [
        name
        for name, value in sample.items()
        if name not in required
        and name not in ("id", "recipientType")
        and isinstance(value, str | bool | int)
    ]
    chosen = [name for name in sample if name in required or name in plain[:_SHOWN_CHANGES]]
    own = (
        {"id", "deviceType"}
        if "data" not in {each.name for each in method.parameters}
        else set[str]()
    )
    identity = {"id": _id_of(method.returns)} if "id" in fields and "id" not in own else {}
    return identity | {name: sample[name] for name in chosen if name not in own and name != "id"}


def _id_of(returned: str) -> str:
    name = returned.rpartition(".")[2]
    found: str = example_of_schema(name).get("id", SOME_ID) if has_model(name) else SOME_ID
    return found


def _as_keywords(method: Method, schema: str, body: Any) -> dict[str, Any]:
    listed = method.listed_fields
    names = {
        each.wire_name: each.python_name
        for each in model_of(schema).FIELDS
        if listed is None or each.python_name in listed
    }
    return {names[key]: value for key, value in body.items() if key in names}
