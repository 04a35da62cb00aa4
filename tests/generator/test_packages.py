"""The package is complete, documented, and imports no more than it is asked for."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.client.loopback import Loopback, running_loopback
from tests.generator.making import Made, Make, document, forget, imported

SPEC = """
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      summary: Get one thing
      description: Gets a thing that is known by its name.
      parameters:
        - {name: thingId, in: path, required: true, description: The id of the wanted thing.}
        - {name: embed, in: query, description: What else is wanted.}
        - {name: parts.exists, in: query, description: Whether it has parts.}
        - {name: limit, in: query, description: How many., schema: {type: integer, default: 50}}
        - {name: old, in: query, description: Long gone., deprecated: true}
        - name: odd
          in: query
          description: Something odd.
          x-confidence: {level: guess, reason: Nobody has seen it.}
      externalDocs: {url: 'https://example.com/reference#get-thing'}
      responses: {200: Thing}
  /things:
    get: {operationId: getThings, responses: {200: ThingPage}}
    post:
      operationId: addThing
      requestBody:
        description: The thing to add.
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}}}
      responses: {201: Thing}
schemas:
  Colour: {enum: [RED]}
  Part: {properties: {name: {type: string}}}
  Thing:
    properties:
      id: {type: string}
      part: {$ref: '#/components/schemas/Part', x-embed: part, description: Its part.}
  Page: {properties: {count: {type: integer}}}
  ThingPage:
    allOf:
      - {$ref: '#/components/schemas/Page'}
      - properties: {data: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
  ThingCreate: {properties: {name: {type: string}}}
"""
FUNCTIONS = {
    "build_request",
    "parse_response",
    "sync",
    "sync_detailed",
    "asyncio",
    "asyncio_detailed",
}


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


@pytest.fixture
def fresh(made: Made) -> Iterator[Made]:
    """The same client under another name, of which nothing is imported yet."""
    yield imported("made_fresh", made.folder)
    forget("made_fresh")


@pytest.fixture
def server() -> Iterator[Loopback]:
    with running_loopback() as loopback:
        yield loopback


def modules_of(made: Made) -> set[str]:
    """Return the modules of a client that are imported."""
    name = made.package.__name__
    return {module.removeprefix(f"{name}.") for module in sys.modules if module.startswith(name)}


def test_importing_the_package_imports_nothing_of_it(fresh: Made) -> None:
    assert modules_of(fresh) == {"made_fresh"}


def test_importing_an_operation_imports_no_model(fresh: Made) -> None:
    fresh.operation("get_thing")
    assert "api.things.get_thing" in modules_of(fresh)
    assert not {name for name in modules_of(fresh) if name.startswith("models")}
    assert "api.things.get_things" not in modules_of(fresh)


def test_a_reply_imports_the_models_that_it_has_and_no_others(fresh: Made) -> None:
    fresh.operation("get_thing").parse_response(200, {}, b'{"id": "1"}')
    models = {name for name in modules_of(fresh) if name.startswith("models.")}
    assert models == {"models.thing"}


def test_the_folder_of_models_imports_each_when_it_is_asked_for(fresh: Made) -> None:
    models = fresh.module("models")
    assert not {name for name in modules_of(fresh) if name.startswith("models.")}
    assert models.Part.__name__ == "Part"
    assert {name for name in modules_of(fresh) if name.startswith("models.")} == {"models.part"}
    assert dir(models) == sorted(models.__all__)
    assert set(models.__all__) == {"Colour", "Page", "Part", "Thing", "ThingCreate", "ThingPage"}
    for name in models.__all__:
        assert getattr(models, name) is getattr(models, name)


def test_what_does_not_exist_is_an_attribute_error(fresh: Made) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = fresh.module("models").Nothing
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = fresh.package.Nothing


def test_the_package_offers_its_public_names(fresh: Made) -> None:
    package: Any = fresh.package
    offered = {name: getattr(package, name) for name in package.__all__}
    assert offered["Client"] is fresh.module("client").Client
    assert offered["UNSET"] is fresh.module("types").UNSET
    assert offered["StatusError"] is fresh.errors.StatusError


def test_the_package_is_typed_and_ships_its_specification(made: Made) -> None:
    assert (made.folder / "py.typed").is_file()
    shipped = json.loads((made.folder / "openapi.json").read_text(encoding="utf-8"))
    assert shipped == document(SPEC)


@pytest.mark.parametrize("operation", ["get_thing", "get_things", "add_thing"])
def test_an_operation_is_callable_in_each_way(made: Made, operation: str) -> None:
    module = made.operation(operation)
    for name in FUNCTIONS:
        assert inspect.getdoc(getattr(module, name)), name
    assert {name for name in FUNCTIONS if inspect.iscoroutinefunction(getattr(module, name))} == {
        "asyncio",
        "asyncio_detailed",
    }


@pytest.mark.parametrize("caller", ["sync", "asyncio"])
def test_docstrings_describe_the_operation_and_each_parameter(made: Made, caller: str) -> None:
    text = " ".join(str(inspect.getdoc(getattr(made.operation("get_thing"), caller))).split())
    for part in (
        "Get one thing.",
        "Gets a thing that is known by its name.",
        "thing_id: The id of the wanted thing.",
        "client: What sends",
        "embed: What else is wanted.",
        "parts_dot_exists: Whether it has parts.",
        "limit: How many. The service assumes 50 if it is not given.",
        "old: Long gone. Deprecated.",
        "odd: Something odd. Not certain: Nobody has seen it.",
        "The answer. (200)",
        "StatusError:",
        "DecodeError:",
        "InvalidRequestError:",
        "See https://example.com/reference#get-thing",
    ):
        assert part in text
    added = str(inspect.getdoc(getattr(made.operation("add_thing"), caller)))
    assert "body: The thing to add." in added


def test_query_parameters_are_described_to_editors_too(made: Made) -> None:
    query = made.operation("get_thing").GetThingQuery
    assert set(query.__annotations__) == {"embed", "parts_dot_exists", "limit", "old", "odd"}


def test_models_and_tags_are_described(made: Made) -> None:
    assert made.model("Thing").__doc__ == "A Thing."
    assert made.module("api.things").__doc__ == "What the tests are about."
    assert "Service" in str(made.package.__doc__)


def test_an_operation_with_a_page_says_so(made: Made) -> None:
    assert made.operation("get_things").OPERATION.is_page
    assert not made.operation("get_thing").OPERATION.is_page


def test_each_way_of_calling_sends_the_same_and_reads_the_same(
    made: Made, server: Loopback
) -> None:
    server.answer(b'{"id": "1"}', 200, {"X-Trace": "t1"})
    module = made.operation("get_thing")
    thing = made.model("Thing")(id="1")

    async def asynchronous() -> tuple[Any, Any]:
        async with made.package.Client(server.url) as client:
            parsed = await module.asyncio("a/b", client=client, limit=5)
            return parsed, await module.asyncio_detailed("a/b", client=client, limit=5)

    with made.package.Client(server.url) as client:
        parsed = module.sync("a/b", client=client, limit=5)
        detailed = module.sync_detailed("a/b", client=client, limit=5)
    parsed_later, detailed_later = asyncio.run(asynchronous())
    assert parsed == detailed.parsed == parsed_later == detailed_later.parsed == thing
    assert detailed.content == detailed_later.content == b'{"id": "1"}'
    assert detailed.headers["x-trace"] == detailed_later.headers["x-trace"] == "t1"
    assert [(came.method, came.target) for came in server.arrived] == [
        ("GET", "/things/a%2Fb?limit=5")
    ] * 4


def test_a_response_has_all_that_came(made: Made, server: Loopback) -> None:
    server.answer(b'{"id": "1", "new": 1}', 200, {"X-Trace": "t1"})
    with made.package.Client(server.url) as client:
        detailed = made.operation("get_thing").sync_detailed("1", client=client)
    assert (detailed.status_code, type(detailed.status_code)) == (200, int)
    assert detailed.headers["x-trace"] == "t1"
    assert detailed.content == b'{"id": "1", "new": 1}'
    assert detailed.parsed.additional_properties == {"new": 1}
    assert "new" not in repr(detailed)
    assert "t1" not in repr(detailed)
