"""What names objects, and what is embedded, in generated models."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.generator.making import Make

SPEC = """
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      parameters:
        - name: embed
          in: query
          schema: {type: array, items: {$ref: '#/components/schemas/Embed'}}
        - {name: full, in: query, schema: {type: boolean}}
      responses: {200: Thing}
  /things:
    get:
      operationId: getThings
      parameters:
        - name: colours
          in: query
          x-refers-to: {schemas: [Thing], by: [name]}
          schema: {type: array, items: {type: string}}
      responses: {200: Thing}
    post:
      operationId: addThing
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/BoxCreate'}}}
      responses: {201: Thing}
schemas:
  Embed: {type: string, enum: [parts]}
  Part: {properties: {name: {type: string}, size: {type: integer}}}
  Thing:
    required: [id, name]
    properties:
      id: {type: string}
      name: {type: string}
      colour: {type: string}
      part: {$ref: '#/components/schemas/Part', x-embed: parts}
      whole:
        $ref: '#/components/schemas/Part'
        x-embed: {value: wholes, alone: {operation: getThing, query: {full: true}, field: part}}
      lists: {$ref: '#/components/schemas/Part', x-embed: elsewhere}
  Loose: {properties: {id: {type: string}}}
  ThingPointer:
    required: [id]
    x-refers-to: {schemas: [Thing], by: [id, colour]}
    properties: {id: {type: string}, colour: {type: string}}
  LoosePointer: {x-refers-to: Loose, properties: {id: {type: string}}}
  NamePointer:
    x-refers-to: {schemas: [Thing], by: [name]}
    properties: {name: {type: string}}
  PlaceInput:
    required: [thing]
    x-refers-to: {schemas: [Thing], by: [thing]}
    properties: {thing: {$ref: '#/components/schemas/ThingPointer'}, order: {type: integer}}
  BoxCreate:
    properties:
      thing: {$ref: '#/components/schemas/ThingPointer'}
      loose: {$ref: '#/components/schemas/LoosePointer'}
      named: {$ref: '#/components/schemas/NamePointer'}
      places: {type: array, items: {$ref: '#/components/schemas/PlaceInput'}}
      owner: {type: string, x-refers-to: Thing}
      marks: {type: array, x-refers-to: {schemas: [Thing], by: [name]}, items: {type: string}}
      text: {type: string}
"""


@pytest.fixture(scope="module")
def thing(make: Make) -> Any:
    return make(SPEC).model("Thing").from_dict({"id": "1", "name": "drill", "colour": "red"})


@pytest.mark.parametrize(
    ("field", "by_object", "by_text"),
    [
        ("thing", {"id": "1", "colour": "red"}, {"id": "x"}),
        ("loose", {"id": "1"}, {"id": "x"}),
        ("named", {"name": "drill"}, {"name": "x"}),
        ("places", [{"thing": {"id": "1", "colour": "red"}}], [{"thing": {"id": "x"}}]),
        ("owner", "1", "x"),
        ("marks", ["drill"], ["x"]),
    ],
)
def test_object_or_text_names(
    make: Make, thing: Any, field: str, by_object: Any, by_text: Any
) -> None:
    box = make(SPEC).model("BoxCreate")
    is_list = isinstance(by_object, list)
    assert box(**{field: [thing] if is_list else thing}).to_dict() == {field: by_object}
    assert box(**{field: ["x"] if is_list else "x"}).to_dict() == {field: by_text}


@pytest.mark.parametrize("field", ["thing", "named", "owner"])
@pytest.mark.parametrize("wrong", [7, None, object()])
def test_what_has_no_name_names_nothing(make: Make, field: str, wrong: object) -> None:
    made = make(SPEC)
    if wrong is None:
        assert made.model("BoxCreate")(**{field: wrong}).to_dict() == {field: None}
        return
    with pytest.raises(made.errors.InvalidRequestError, match=rf"BoxCreate\.{field} must be"):
        made.model("BoxCreate")(**{field: wrong}).to_dict()


def test_parameter_sends_the_name(make: Make, thing: Any) -> None:
    things = make(SPEC).operation("get_things")
    assert things.OPERATION.build_request({}, {"colours": [thing, "x"]}).target.endswith(
        "?colours=drill,x"
    )


def test_types_say_what_may_be_given(make: Make) -> None:
    source = inspect.getsource(make(SPEC).module("models.box_create"))
    for wanted in (
        "thing: ThingPointer | Mapping[str, Any] | str | HasId\n",
        "loose: LoosePointer | Mapping[str, Any] | str | HasId | Loose\n",
        "named: NamePointer | Mapping[str, Any] | str | Thing\n",
        "places: Sequence[PlaceInput | Mapping[str, Any] | str | HasId]\n",
        "owner: str | HasId\n",
        "marks: Sequence[str | Thing]\n",
        "text: str\n",
    ):
        assert wanted in source


def test_embedded_field_says_how_to_ask_for_it(make: Make) -> None:
    found = {field.python_name: field for field in make(SPEC).model("Thing").FIELDS}
    assert found["part"].embed == ("things.get_thing", {"embed": "parts"}, "part")
    assert found["whole"].embed == ("things.get_thing", {"full": True}, "part")
    assert found["lists"].embed is None
    source = inspect.getsource(make(SPEC).module("models.thing"))
    assert source.count("at the cost of") == 2
    assert "Only there when embedded (`embed='elsewhere'`)." in " ".join(source.split())
