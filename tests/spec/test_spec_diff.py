"""The comparison of two specifications says what each kind of change means for users."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from scripts import node_tools
from scripts.comparison.changes import Change, ComparisonError, step_of
from scripts.comparison.specification import compare

GONE: Final = object()

REPLY: Final = "content: {application/json: {schema: {$ref: '#/components/schemas/Person'}}}"
DOCUMENT: Final = f"""
paths:
  /people:
    get:
      operationId: getPeople
      parameters:
      - {{name: search, in: query, schema: {{type: string}}}}
      - {{name: embed, in: query, style: form, explode: false,
          schema: {{type: array, items: {{$ref: '#/components/schemas/Embed'}}}}}}
      responses:
        '200': {{description: fine, {REPLY}}}
        '404': {{description: absent}}
    post:
      operationId: createPerson
      requestBody:
        content:
          application/json:
            schema:
              anyOf:
              - $ref: '#/components/schemas/PersonCreate'
              - $ref: '#/components/schemas/PersonUpdate'
      responses:
        '201': {{description: fine, {REPLY}}}
  /people/{{personId}}:
    get:
      operationId: getPerson
      parameters:
      - {{name: personId, in: path, required: true, schema: {{type: string}}}}
      responses:
        '200': {{description: fine, {REPLY}}}
components:
  schemas:
    Embed: {{type: string, enum: [roles, devices]}}
    Level: {{type: string, enum: [LOW, HIGH]}}
    Status: {{type: string, enum: [ACTIVE, INACTIVE]}}
    Recipient:
      type: object
      required: [id]
      discriminator: {{propertyName: kind, mapping: {{PERSON: '#/components/schemas/Person'}}}}
      properties:
        id: {{type: string}}
    Person:
      allOf:
      - $ref: '#/components/schemas/Recipient'
      - type: object
        required: [name]
        properties:
          name: {{type: string}}
          level: {{$ref: '#/components/schemas/Level'}}
          sites: {{type: array, items: {{type: object, properties: {{city: {{type: string}}}}}}}}
          status: {{$ref: '#/components/schemas/Status'}}
          when: {{type: string, format: date-time}}
    PersonCreate:
      type: object
      required: [name]
      properties:
        name: {{type: string, maxLength: 10}}
        nick: {{type: string}}
        status: {{$ref: '#/components/schemas/Status'}}
    PersonUpdate:
      type: object
      properties:
        name: {{type: string}}
"""

# What the places of the edits begin with; all others begin with the name of a schema.
PLACES: Final = {
    "paths": "paths",
    "components": "components",
    "path": "paths|/people",
    "get": "paths|/people|get",
    "post": "paths|/people|post",
    "body": "paths|/people|post|requestBody",
    "person": "components|schemas|Person|allOf|1",
}
NAMES: Final = (
    "getPeople|getPerson|createPerson|deletePeople|findPeople|getTeams|"
    "Embed|Level|Status|Recipient|PersonCreate|PersonUpdate|PersonView|Person"
)


@dataclass(frozen=True)
class Case:
    """A change of the document, as places and their new values, and what is said of it."""

    edits: Mapping[str, Any]
    found: tuple[str, ...]
    before: Mapping[str, Any] | None = None


def case(edits: Mapping[str, Any], *found: str, before: Mapping[str, Any] | None = None) -> Case:
    return Case(edits, found, before)


STRING: Final = {"type": "string"}
AT: Final = {"name": "at", "in": "query", "schema": STRING}
DELETE: Final = {"operationId": "deletePeople", "responses": {"204": {"description": "gone"}}}
TO_CREATE: Final = {"$ref": "#/components/schemas/PersonCreate"}

CASES: Final = {
    # Operations
    "operation added": case({"path|delete": DELETE}, "added: deletePeople: It is new."),
    "operation removed": case(
        {"get": GONE}, "breaking: getPeople: Operation `GET /people` was removed."
    ),
    "path added": case(
        {"paths|/teams": {"get": {**DELETE, "operationId": "getTeams"}}},
        "added: getTeams: It is new.",
    ),
    "path removed": case(
        {"path": GONE},
        "breaking: createPerson: It was removed.",
        "breaking: getPeople: It was removed.",
    ),
    "operation renamed": case(
        {"get|operationId": "findPeople"},
        "breaking: getPeople: `operationId` of operation `GET /people` changed from 'getPeople' "
        "to 'findPeople'.",
    ),
    "operation deprecated": case(
        {"get|deprecated": True}, "deprecated: getPeople: It is deprecated."
    ),
    "operation no longer deprecated": case(
        {"get|deprecated": GONE},
        "other: getPeople: It is no longer deprecated.",
        before={"get|deprecated": True},
    ),
    "operation repeated when it fails": case(
        {"post|x-idempotent": True}, "other: createPerson: x-idempotent: nothing -> true"
    ),
    "operation described": case(
        {"get|description": "Lists."}, 'documentation: getPeople: description: nothing -> "Lists."'
    ),
    # Parameters
    "parameter added": case({"get|parameters|2": AT}, "added: getPeople, parameter at: It is new."),
    "needed parameter added": case(
        {"get|parameters|2": {**AT, "required": True}},
        "breaking: getPeople, parameter at: Required `at` query parameter was added.",
    ),
    "parameter removed": case(
        {"get|parameters|0": GONE},
        "breaking: getPeople, parameter search: `search` query parameter was removed.",
    ),
    "parameter renamed": case(
        {"get|parameters|0|name": "query"},
        "breaking: getPeople, parameter search: `search` query parameter was renamed to `query`.",
    ),
    "parameter needed": case(
        {"get|parameters|0|required": True},
        "breaking: getPeople, parameter search: `search` query parameter became required.",
    ),
    "parameter no longer needed": case(
        {"get|parameters|0|required": GONE},
        "other: getPeople, parameter search: required: true -> nothing",
        before={"get|parameters|0|required": True},
    ),
    "parameter of another type": case(
        {"get|parameters|0|schema|type": "integer"},
        "breaking: getPeople, parameter search: Type narrowed from 'string' to 'integer'.",
    ),
    "parameter written otherwise": case(
        {"get|parameters|1|explode": True},
        "breaking: getPeople, parameter embed: `explode` of `embed` query parameter changed from "
        "'false' to 'true'.",
    ),
    "parameter deprecated": case(
        {"get|parameters|0|deprecated": True},
        "deprecated: getPeople, parameter search: It is deprecated.",
    ),
    "parameter in a file of its own": case(
        {
            "components|parameters": {"search": {**AT, "name": "search"}},
            "get|parameters|0": {"$ref": "#/components/parameters/search"},
        }
    ),
    # Bodies and what is in them
    "body needed": case(
        {"body|required": True}, "breaking: createPerson, body: Request body became required."
    ),
    "body added": case(
        {"get|requestBody": {"content": {"application/json": {"schema": TO_CREATE}}}},
        "added: getPeople, body: It is new.",
    ),
    "body removed": case({"body": GONE}, "breaking: createPerson, body: Request body was removed."),
    "media type added": case(
        {"body|content|text/csv": {"schema": STRING}},
        "added: createPerson, body: The media type text/csv is new.",
    ),
    "alternative of a body added": case(
        {"body|content|application/json|schema|anyOf|2": {"type": "object"}},
        "added: createPerson, body: It has a new alternative.",
    ),
    "alternative of a body removed": case(
        {"body|content|application/json|schema|anyOf|1": GONE},
        "breaking: createPerson, body: `anyOf` subschema was removed.",
    ),
    "field of a request added": case(
        {"PersonCreate|properties|site": STRING}, "added: PersonCreate.site: It is new."
    ),
    "needed field of a request added": case(
        {"PersonCreate|properties|site": STRING, "PersonCreate|required|1": "site"},
        "added: PersonCreate.site: It is new.",
        "breaking: PersonCreate: Properties of `PersonCreate` became required: `site`.",
    ),
    "field of a request removed": case(
        {"PersonCreate|properties|nick": GONE},
        "breaking: PersonCreate.nick: It was removed from the request.",
    ),
    "field of a request needed": case(
        {"PersonCreate|required|1": "nick"},
        "breaking: PersonCreate: Properties of `PersonCreate` became required: `nick`.",
    ),
    "field of a request no longer needed": case(
        {"PersonCreate|required": GONE}, 'other: PersonCreate: required: ["name"] -> nothing'
    ),
    "field of a request may be cleared": case(
        {"PersonCreate|properties|nick|type": ["string", "null"]},
        'added: PersonCreate.nick: type: "string" -> ["string", "null"]',
    ),
    "field of a request may no longer be cleared": case(
        {"PersonCreate|properties|nick|type": "string"},
        "breaking: PersonCreate.nick: Type of `nick` narrowed from 'string | null' to 'string'.",
        before={"PersonCreate|properties|nick|type": ["string", "null"]},
    ),
    "field of a request shorter": case(
        {"PersonCreate|properties|name|maxLength": 5},
        "breaking: PersonCreate.name: `maxLength` of `name` changed from '10' to '5'.",
    ),
    "field of a request longer": case(
        {"PersonCreate|properties|name|maxLength": 50},
        "other: PersonCreate.name: maxLength: 10 -> 50",
    ),
    "field of a request deprecated": case(
        {"PersonCreate|properties|nick|deprecated": True},
        "deprecated: PersonCreate.nick: It is deprecated.",
    ),
    # Replies and what is in them
    "reply with another status": case(
        {"get|responses|200": GONE, "get|responses|202": {"description": "fine"}},
        "breaking: getPeople, reply 200: Response `200` became `202`.",
        "breaking: getPeople, reply 200: All media types were removed.",
    ),
    "error removed": case(
        {"get|responses|404": GONE}, "other: getPeople, reply 404: Response `404` was removed."
    ),
    "error added": case(
        {"get|responses|409": {"description": "clash"}},
        "other: getPeople, reply 409: The error is new.",
    ),
    "field of a reply added": case(
        {"person|properties|site": STRING}, "added: Person.site: It is new."
    ),
    "field of a reply removed": case(
        {"person|properties|when": GONE}, "breaking: Person.when: Property `when` was removed."
    ),
    "nested field of a reply removed": case(
        {"person|properties|sites|items|properties|city": GONE},
        "breaking: Person.sites[].city: Property `city` was removed.",
    ),
    "field of a reply always there": case(
        {"person|required|1": "when"}, 'other: Person: required: ["name"] -> ["name", "when"]'
    ),
    "field of a reply not always there": case(
        {"person|required": GONE},
        "breaking: Person: Properties are no longer required: `name`.",
    ),
    "field of a reply of another type": case(
        {"person|properties|name|type": "integer"},
        "breaking: Person.name: Type of `name` widened from 'string' to 'integer'.",
    ),
    "field of a reply no longer a time": case(
        {"person|properties|when|format": GONE},
        "breaking: Person.when: `format` of `when` was removed.",
    ),
    "field of a reply shown by an example": case(
        {"person|properties|name|examples": ["Mary"]},
        'documentation: Person.name: examples: nothing -> ["Mary"]',
    ),
    "field of a reply with another enumeration": case(
        {"person|properties|level|$ref": "#/components/schemas/Status"},
        'added: getPeople, reply 200.level: New values: "ACTIVE", "INACTIVE".',
        'other: getPeople, reply 200.level: Values that no longer come: "LOW", "HIGH".',
    ),
    "kind of an object added": case(
        {"Recipient|discriminator|mapping|ROBOT": "#/components/schemas/Person"},
        "added: Recipient: The kind ROBOT was added.",
    ),
    "kind of an object removed": case(
        {"Recipient|discriminator|mapping|ROBOT": GONE},
        "other: Recipient: The kind ROBOT was removed.",
        before={"Recipient|discriminator|mapping|ROBOT": "#/components/schemas/Person"},
    ),
    # Enumerations
    "value added to a request": case(
        {"Embed|enum|2": "sites"}, 'added: Embed: New values: "sites".'
    ),
    "value removed from a request": case(
        {"Embed|enum|1": GONE}, "breaking: Embed: Enum of `Embed` lost values: 'devices'."
    ),
    "value added to a reply": case({"Level|enum|2": "TOP"}, 'added: Level: New values: "TOP".'),
    "value removed from a reply": case(
        {"Level|enum|1": GONE}, 'other: Level: Values that no longer come: "HIGH".'
    ),
    "value added to both": case({"Status|enum|2": "AWAY"}, 'added: Status: New values: "AWAY".'),
    "value removed from both": case(
        {"Status|enum|1": GONE}, "breaking: Status: Enum of `status` lost values: 'INACTIVE'."
    ),
    # Schemas that extend others
    "field moved to the schema that is extended": case(
        {"person|properties|name": GONE, "Recipient|properties|name": STRING},
        "added: Recipient.name: It is new.",
    ),
    "field moved from the schema that is extended": case(
        {
            "person|properties|id": STRING,
            "Recipient|properties|id": GONE,
            "Recipient|required": GONE,
            "person|required|1": "id",
        },
        "breaking: Recipient.id: Property `id` of `Recipient` was removed.",
        "breaking: Recipient: Properties of `Recipient` are no longer required: `id`.",
    ),
    "field moved and changed": case(
        {"person|properties|name": GONE, "Recipient|properties|name": {"type": "integer"}},
        "added: Recipient.name: It is new.",
        "breaking: Person.name: Property `name` was removed.",
    ),
    "schema no longer extends another": case(
        {"person|properties|id": STRING, "person|required|1": "id", "Person|allOf|0": GONE},
    ),
    "schema extends another one": case(
        {"Person|allOf|0|$ref": "#/components/schemas/PersonUpdate"},
        "added: Person: It extends another schema.",
        "breaking: Person: `allOf` subschema of `Person` was removed.",
    ),
    "schema renamed": case(
        {
            "components|schemas|PersonView": {"type": "object", "properties": {"name": STRING}},
            "components|schemas|PersonUpdate": GONE,
            "body|content|application/json|schema|anyOf|1|$ref": "#/components/schemas/PersonView",
        },
        'other: PersonView: "PersonUpdate" is "PersonView" now.',
    ),
}


def edited(document: dict[str, Any], edits: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a document with some places changed."""
    result = copy.deepcopy(document)
    for place, value in edits.items():
        *outer, last = _steps(place)
        target: Any = result
        for step in outer:
            target = target[_key(target, step)]
        _put(target, last, value if value is GONE else copy.deepcopy(value))
    return result


def _steps(place: str) -> list[str]:
    first, _, rest = place.partition("|")
    start = PLACES.get(first, f"components|schemas|{first}")
    return f"{start}|{rest}".strip("|").split("|")


def _key(target: Any, step: str) -> str | int:
    return int(step) if isinstance(target, list) else step


def _put(target: Any, last: str, value: Any) -> None:
    if value is GONE:
        del target[_key(target, last)]
    elif isinstance(target, dict):
        target[last] = value
    else:
        target[int(last) : int(last) + 1] = [value]


def joined(documents: list[dict[str, Any]]) -> dict[str, Any]:
    """Put documents into one, each with names and paths of its own."""
    whole: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Cases", "version": "1"},
        "paths": {},
        "components": {"schemas": {}, "parameters": {}},
    }
    for at, document in enumerate(documents):
        written = re.sub(rf"\b({NAMES}|parameters/search)\b", rf"\1_{at}", json.dumps(document))
        own = json.loads(written)
        for path, item in own["paths"].items():
            whole["paths"][f"/{at}{path}"] = item
        whole["components"]["schemas"].update(own["components"]["schemas"])
        for name, parameter in own["components"].get("parameters", {}).items():
            whole["components"]["parameters"][f"{name}_{at}"] = parameter
    return whole


@pytest.fixture(scope="module")
def found() -> dict[str, list[Change]]:
    """What is said of each case; one comparison of all is faster than one for each."""
    document = yaml.safe_load(DOCUMENT)
    before = [edited(document, case.before or {}) for case in CASES.values()]
    after = [edited(one, case.edits) for one, case in zip(before, CASES.values(), strict=True)]
    changes: dict[str, list[Change]] = {name: [] for name in CASES}
    names = list(CASES)
    for change in compare(joined(before), joined(after)):
        [number] = set(re.findall(r"_(\d+)", f"{change.subject} {change.operations}"))
        changes[names[int(number)]].append(change)
    return changes


@pytest.mark.parametrize("name", CASES)
def test_a_change(name: str, found: dict[str, list[Change]]) -> None:
    said = [
        re.sub(r"_\d+|/\d+(?=/)", "", f"{one.kind}: {one.subject}: {one.text}")
        for one in found[name]
    ]
    assert sorted(said) == sorted(CASES[name].found)


def test_the_operations_that_share_a_schema_are_named(found: dict[str, list[Change]]) -> None:
    [in_all] = found["field of a reply added"]
    assert [name.partition("_")[0] for name in in_all.operations] == [
        "getPeople",
        "createPerson",
        "getPerson",
    ]
    [in_one] = found["field of a request added"]
    assert [name.partition("_")[0] for name in in_one.operations] == ["createPerson"]


def test_equal_documents_do_not_differ() -> None:
    document = joined([yaml.safe_load(DOCUMENT)])
    assert compare(document, copy.deepcopy(document)) == []


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("field of a reply removed", "major"),
        ("needed field of a request added", "major"),
        ("field of a reply added", "minor"),
        ("operation deprecated", "minor"),
        ("error removed", "patch"),
        ("operation described", "patch"),
        ("parameter in a file of its own", None),
    ],
)
def test_the_version_step(name: str, step: str | None, found: dict[str, list[Change]]) -> None:
    assert step_of(found[name]) == step


def test_a_document_that_is_none_is_refused() -> None:
    with pytest.raises(ComparisonError, match="redocly cannot compare the specifications: "):
        compare({"openapi": "0"}, {"openapi": "0"})


def test_a_missing_redocly_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(node_tools, "TARGET", tmp_path)
    with pytest.raises(ComparisonError, match=r"run `python -m scripts\.node_tools`"):
        compare({}, {})
