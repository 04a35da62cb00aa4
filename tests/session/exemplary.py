"""A service that answers each operation with the example of the specification.

It refuses what does not fit the specification, so that a method which reaches it with success has
sent what the service wants.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from attrs import define, field

from scripts.reference.samples import described
from tests.session.service import Answer, Arrived
from xmatters.sandbox.errors import ApiError
from xmatters.sandbox.parameters import read_query
from xmatters.sandbox.schemas import RequestChecker
from xmatters.sandbox.specification import Operation, load_specification
from xmatters_client.wire import decode_json


@define
class Exemplary:
    """Answers requests, and remembers which operations were called.

    Attributes:
        called: The ids of the operations, in the order of the calls.
    """

    called: list[str] = field(factory=list[str])

    def __call__(self, arrived: Arrived) -> Answer:
        """Answer a request."""
        try:
            return self._answer(arrived)
        except ApiError as refusal:
            return Answer(refusal.body(), refusal.status)

    def _answer(self, arrived: Arrived) -> Answer:
        path, _, query = arrived.target.partition("?")
        routed = load_specification().route(arrived.method, path)
        if routed is None:
            raise ApiError(404, f"there is no route {path}")
        operation = routed[0]
        read_query(operation, query)
        _check_body(operation, arrived)
        self.called.append(operation.id)
        return example_of_reply(operation.id)


def _check_body(operation: Operation, arrived: Arrived) -> None:
    if not operation.body_schemas:
        assert not arrived.content
        return
    media_type = arrived.headers["content-type"].partition(";")[0]
    schema = operation.body_schemas[media_type]
    if media_type == "multipart/form-data":
        required = load_specification().resolve(schema)["required"]
        assert all(f'name="{name}"'.encode() in arrived.content for name in required)
    elif media_type == "application/json":
        body = decode_json(arrived.content)
        kinds = load_specification().resolve(schema).get("anyOf", [schema])
        refusals = [refusal for kind in kinds if (refusal := _refusal(kind, body))]
        if len(refusals) == len(kinds):
            raise refusals[0]


def _refusal(schema: Any, body: Any) -> ApiError | None:
    try:
        if "$ref" in schema:
            _checker().check(schema, body)
        else:
            for item in body:
                _checker().check(schema["items"], item)
    except ApiError as refusal:
        return refusal
    return None


@cache
def _checker() -> RequestChecker:
    return RequestChecker(load_specification())


def example_of_reply(operation_id: str) -> Answer:
    """Return the example of the first reply that is a success."""
    replies = described(operation_id)["responses"]
    status = next(each for each in replies if each.startswith("2"))
    media_type, content = next(iter(replies[status]["content"].items()))
    body = content.get("example", b"\x00file")
    return Answer(body, int(status), {"Content-Type": media_type})


def examples_of_query(operation_id: str) -> dict[str, Any]:
    """Return the examples of the parameters that the service insists on."""
    found: dict[str, Any] = {}
    for parameter in described(operation_id).get("parameters", ()):
        resolved = load_specification().resolve(parameter)
        if resolved["in"] == "query" and resolved.get("required"):
            found[resolved["name"]] = resolved["example"]
    return found
