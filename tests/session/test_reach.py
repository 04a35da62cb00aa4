"""Everything that the API can do is done by some method, and each method does what it claims."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from scripts.reference.claims import claims, methods
from scripts.reference.samples import SOME_ID, example_of_object, examples_of_body
from tests.session.exemplary import Exemplary, examples_of_query
from tests.session.service import Service
from tests.session.ways import Session, Way
from xmatters import AsyncXMSession, XMSession
from xmatters.aio import session as aio_session
from xmatters.aio.objects import OBJECTS as ASYNC_OBJECTS
from xmatters.errors import ParameterError
from xmatters.objects import OBJECTS
from xmatters.sandbox.specification import load_specification
from xmatters_client.files import File
from xmatters_client.modeling import ModelRegistry

ENDPOINTS = sorted(aio_session._ENDPOINTS)

# What the arguments of methods are called, and a value for each.
VALUES: dict[str, Any] = {
    "file": File(b"a,b\r\n1,2\r\n", "people.csv"),
    "file_name": "people.csv",
    # That of the event in the examples.
    "status": "ACTIVE",
    "attachment_id": "report.pdf",
}


def places() -> list[Any]:
    """Return each method of endpoints and objects, as the class that it is tried on."""
    session = AsyncXMSession("acme")
    endpoints = {name: type(session.get_endpoint(name)) for name in ENDPOINTS}
    registry = ModelRegistry(ASYNC_OBJECTS)
    objects = {name: registry.model(name) for name in ASYNC_OBJECTS}
    return [
        pytest.param(kind, name, method, id=f"{name}.{method}")
        for kind, found in (("endpoint", endpoints), ("object", objects))
        for name, owner in found.items()
        for method, _ in methods(owner)
    ]


def class_of(target: object) -> type[Any]:
    return type(target)


def tried_on(session: Session, kind: str, name: str) -> Any:
    if kind == "endpoint":
        return session.get_endpoint(name)
    objects = OBJECTS if isinstance(session, XMSession) else ASYNC_OBJECTS
    registry = ModelRegistry(objects, owner=session)
    return registry[name](example_of_object(name), registry.for_content(b"null"))


# Calling it


def candidates(method: str, function: Callable[..., Any], operations: set[str]) -> list[Any]:
    """Return the bodies that the parameter `data` may be tried with, the likeliest first."""
    if "data" not in inspect.signature(function).parameters:
        return [None]
    found = [
        body for each in sorted(operations) if has_body(each) for body in examples_of_body(each)
    ]
    changes = not method.startswith(("create", "add"))
    return sorted(found, key=lambda body: ("id" in body) is not changes)


def has_body(operation_id: str) -> bool:
    return bool(load_specification().operations[operation_id].body_schemas)


def arguments(function: Callable[..., Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        named = parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY)
        if named and name not in ("self", "data") and parameter.default is parameter.empty:
            found[name] = VALUES.get(name, SOME_ID)
    return found


def called(way: Way, target: Any, method: str, operations: set[str]) -> None:
    """Call a method with what fits."""
    owner = class_of(target)
    function = getattr(owner, method)
    given = arguments(function)
    refusals: list[ParameterError] = []
    for body in candidates(method, function, operations):
        if body is not None:
            given["data"] = body
        try:
            return finish(way, getattr(target, method)(**given))
        except ParameterError as error:
            refusals.append(error)
        missing = re.search(r" needs ([a-z_, ]+)$", str(refusals[-1]))
        if missing and body is None:
            given |= required_query(operations, missing[1].split(", "))
            return finish(way, getattr(target, method)(**given))
    raise refusals[0]


def required_query(operations: set[str], names: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for operation_id in operations:
        for wire_name, value in examples_of_query(operation_id).items():
            python_name = re.sub(r"(?<=[a-z])([A-Z])", r"_\1", wire_name).lower()
            if python_name in names:
                found[python_name] = value
    return found


def finish(way: Way, result: Any) -> None:
    read = getattr(result, "read", None)
    way.wait(read() if read is not None else result)


@pytest.mark.parametrize(("kind", "name", "method"), places())
def test_method_calls_the_operation_that_it_claims(
    way: Way, service: Service, exemplary: Exemplary, kind: str, name: str, method: str
) -> None:
    session = way.connect(service.url).set_authentication("mary", "hush")
    target = tried_on(session, kind, name)
    owner = class_of(target)
    claimed = claims(owner, getattr(owner, method))
    assert claimed, f"{name}.{method} names no operation"
    called(way, target, method, claimed)
    assert exemplary.called
    assert set(exemplary.called) <= claimed


def test_each_operation_is_claimed_by_a_method() -> None:
    session = XMSession("acme")
    registry = ModelRegistry(OBJECTS)
    owners = [type(session.get_endpoint(name)) for name in ENDPOINTS]
    owners += [registry.model(name) for name in OBJECTS]
    claimed = {
        each for owner in owners for _, method in methods(owner) for each in claims(owner, method)
    }
    # Signing in is what a session does by itself; the next test reaches it.
    everything = set(load_specification().operations) - {"requestToken"}
    assert everything - claimed == set()


def test_each_tag_has_an_endpoint() -> None:
    assert set(ENDPOINTS) == set(load_specification().tags) - {"oauth"}


def test_signing_in_reaches_its_operation(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = way.connect(service.url).set_authentication("mary", "hush", "client")
    way.wait(session.people_endpoint().get_people())
    assert exemplary.called == ["requestToken", "getPeople"]
