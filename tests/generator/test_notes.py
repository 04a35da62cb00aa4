"""What is deprecated or not certain says so, with the reason, wherever a reader may look."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import TARGET
from scripts.spec_document import Node, walk
from tests.generator.making import Made, Make

SPEC = """
paths:
  /things/{thingId}:
    post:
      operationId: changeThing
      deprecated: true
      x-deprecated: Things are made anew.
      x-confidence: {level: guess, reason: Operation hearsay.}
      x-idempotent: false
      parameters:
        - name: colour
          in: query
          deprecated: true
          x-deprecated: Say `paint`.
          x-confidence: {level: guess, reason: Query hearsay.}
        - {name: thingId, in: path, required: true,
           x-confidence: {level: guess, reason: Path hearsay.}}
        - {name: old, in: query, deprecated: true}
      requestBody:
        description: The change.
        x-confidence: {level: guess, reason: Body hearsay.}
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingUpdate'}}}
      responses:
        200:
          description: The thing.
          x-confidence: {level: guess, reason: Reply hearsay.}
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
    get: {operationId: getThing, responses: {200: Thing}}
schemas:
  Colour: {enum: [RED], x-confidence: {level: guess, reason: Enumeration hearsay.}}
  Extras:
    type: object
    deprecated: true
    x-deprecated: Extras are gone.
    x-confidence: {level: guess, reason: Map hearsay.}
  Thing:
    deprecated: true
    x-deprecated: Take a `Stuff`.
    x-confidence: {level: guess, reason: Schema hearsay.}
    properties:
      name: {type: string, deprecated: true, x-deprecated: Say `title`., description: The name.,
             x-confidence: {level: guess, reason: Field hearsay.}}
      colour: {$ref: '#/components/schemas/Colour', description: The colour.}
      made: {type: string, format: date-time, x-confidence: {level: guess, reason: Time hearsay.}}
      extras: {$ref: '#/components/schemas/Extras', description: The extras.}
  ThingInput:
    x-confidence: {level: guess, reason: Base hearsay.}
    properties:
      name: {type: string, x-confidence: {level: guess, reason: Base field hearsay.}}
  ThingUpdate:
    allOf: [{$ref: '#/components/schemas/ThingInput'}, {type: object, properties: {
      size: {type: string, deprecated: true, x-deprecated: All fit.}}}]
"""


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


def text_of(made: Made, name: str) -> str:
    return flat((made.folder / name).read_text(encoding="utf-8"))


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_deprecated_operation_says_so_in_its_module_and_functions(made: Made) -> None:
    module = made.operation("change_thing")
    note = "Deprecated: Things are made anew."
    assert module.__doc__ == f"POST /things/{{thingId}}: Do it.\n\n{note}\n"
    for function in (module.sync, module.sync_detailed, module.asyncio, module.asyncio_detailed):
        assert f"\n\n    {note}\n\n    " in function.__doc__


def test_an_operation_that_is_not_deprecated_does_not_mention_it(made: Made) -> None:
    module = made.operation("get_thing")
    assert module.__doc__ == "GET /things/{thingId}: Do it."
    assert "Deprecated" not in text_of(made, "api/things/get_thing.py")


@pytest.mark.parametrize("name", ["sync", "asyncio"])
def test_the_notes_of_an_operation_stand_where_they_belong(made: Made, name: str) -> None:
    documentation = flat(getattr(made.operation("change_thing"), name).__doc__)
    for note in (
        "Does it. Not certain: Operation hearsay.",
        "thing_id: The thingId. Not certain: Path hearsay.",
        "colour: The colour. Deprecated: Say `paint`. Not certain: Query hearsay.",
        "old: The old. Deprecated. ",
        "body: The change. Not certain: Body hearsay.",
        "The thing. (200) Not certain: Reply hearsay.",
    ):
        assert note in documentation


def test_the_keyword_arguments_of_a_query_have_their_notes(made: Made) -> None:
    text = text_of(made, "api/things/change_thing.py").partition("def ")[0]
    assert '"""The colour. Deprecated: Say `paint`. Not certain: Query hearsay."""' in text


def test_the_notes_of_a_model_and_its_fields(made: Made) -> None:
    documentation = made.model("Thing").__doc__
    assert flat(documentation) == (
        "A Thing. Deprecated: Take a `Stuff`. Not certain: Schema hearsay."
    )
    text = text_of(made, "models/thing.py")
    assert '"""The name. Deprecated: Say `title`. Not certain: Field hearsay."""' in text
    assert '"""The made. Not certain: Time hearsay."""' in text
    assert '"""The colour."""' in text


def test_the_notes_of_an_enumeration(made: Made) -> None:
    assert "Not certain: Enumeration hearsay." in text_of(made, "models/colour.py")


def test_a_map_has_its_notes_where_it_is_used(made: Made) -> None:
    note = '"""The extras. Deprecated: Extras are gone. Not certain: Map hearsay."""'
    assert note in text_of(made, "models/thing.py")


def test_a_request_has_the_notes_of_what_it_extends(made: Made) -> None:
    assert flat(made.model("ThingUpdate").__doc__) == "A ThingUpdate. Not certain: Base hearsay."
    text = text_of(made, "models/thing_update.py")
    assert text.count('"""The name. Not certain: Base field hearsay."""') == 2
    assert text.count('"""The size. Deprecated: All fit."""') == 2


def notes_of(node: Node) -> list[str]:
    """Return what the docstring of a part of a specification has to say."""
    confidence: Any = node.value.get("x-confidence", {})
    found = [f"Not certain: {confidence['reason']}"] if confidence else []
    if node.value.get("deprecated"):
        found.append(f"Deprecated: {node.value['x-deprecated']}")
    return found


def test_every_note_of_our_specification_is_in_the_client() -> None:
    document = json.loads((TARGET / "openapi.json").read_text(encoding="utf-8"))
    client = " ".join(
        flat(Path(path).read_text(encoding="utf-8")) for path in sorted(TARGET.rglob("*.py"))
    )
    notes = {
        ("/".join(node.pointer), flat(note)) for node in walk(document) for note in notes_of(node)
    }
    assert len(notes) > 200
    assert [where for where, note in sorted(notes) if note not in client] == []
