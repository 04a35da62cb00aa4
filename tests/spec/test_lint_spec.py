"""Each rule of the spec finds its breach, and nothing in a spec that keeps all rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from scripts.lint_spec import RULES, lint, main
from scripts.spec_rules import (
    directions,
    embedding,
    examples,
    extensions,
    inheritance,
    operations,
    parameters,
    schemas,
    security,
    shapes,
)
from scripts.spec_rules.spec import Rule, python_name

OPENAPI = """\
openapi: 3.1.0
info: {title: A service, version: 1.0.0}
security: [{basicAuth: []}]
tags:
  - name: people
  - name: groups
components:
  securitySchemes:
    basicAuth: {type: http, scheme: basic}
"""
PEOPLE_PATHS = """\
/api/xm/1/people:
  get:
    operationId: getPeople
    tags: [people]
    summary: Find people
    description: Finds people and the groups they are in.
    externalDocs: {url: 'https://help.xmatters.com/xmapi/#get-people'}
    x-operations: [get_people]
    parameters:
      - $ref: ../parameters.yaml#/limit
      - name: embed
        in: query
        description: What the reply holds in addition.
        style: form
        explode: false
        schema: {type: array, items: {$ref: ../schemas/people.yaml#/PersonEmbed}}
        example: [roles]
      - name: offset
        in: query
        description: How many items to skip.
        schema: {type: integer}
        example: 0
    responses:
      '200':
        description: A page of people.
        content:
          application/json:
            schema: {$ref: ../schemas/people.yaml#/RecipientPage}
            example:
              count: 2
              data:
                - {id: m1, recipientType: PERSON, firstName: Mary}
                - {id: r1, recipientType: ROBOT}
      '400': {$ref: ../responses.yaml#/Failure}
      '401': {$ref: ../responses.yaml#/Failure}
      '403': {$ref: ../responses.yaml#/Failure}
      '406': {$ref: ../responses.yaml#/Failure}
      '429': {$ref: ../responses.yaml#/Failure}
      '5XX': {$ref: ../responses.yaml#/Failure}
  post:
    operationId: createOrUpdatePerson
    tags: [people]
    summary: Create or update a person
    description: Updates the person that the body names by id, or creates one.
    externalDocs: {url: 'https://help.xmatters.com/xmapi/#create-a-person'}
    x-operations: [create_person, update_person]
    x-idempotent: with-id
    requestBody:
      content:
        application/json:
          schema:
            anyOf:
              - $ref: ../schemas/people.yaml#/PersonCreate
              - $ref: ../schemas/people.yaml#/PersonUpdate
          example: {firstName: Mary}
    responses:
      '201':
        description: The person.
        content:
          application/json:
            schema: {$ref: ../schemas/people.yaml#/Person}
            example: {id: m1, recipientType: PERSON, firstName: Mary}
      '400': {$ref: ../responses.yaml#/Failure}
      '401': {$ref: ../responses.yaml#/Failure}
      '403': {$ref: ../responses.yaml#/Failure}
      '406': {$ref: ../responses.yaml#/Failure}
      '415': {$ref: ../responses.yaml#/Failure}
      '429': {$ref: ../responses.yaml#/Failure}
      '5XX': {$ref: ../responses.yaml#/Failure}
"""
GROUPS_PATHS = """\
/api/xm/1/groups/{groupId}/photo:
  get:
    operationId: getGroupPhoto
    tags: [groups]
    summary: Get the photo of a group
    description: Downloads the photo. Anybody may.
    externalDocs: {url: 'https://help.xmatters.com/xmapi/#get-group-photo'}
    x-operations: [get_group_photo]
    security: []
    parameters:
      - name: groupId
        in: path
        required: true
        description: The id of the group.
        schema: {type: string}
        example: g1
    responses:
      '200':
        description: The photo.
        content:
          image/png: {schema: {type: string, format: binary}}
"""
GROUP_PATH = """\
/api/xm/1/groups/{groupId}:
  get:
    operationId: getGroup
    tags: [groups]
    summary: Get a group
    description: Gets one group.
    externalDocs: {url: 'https://help.xmatters.com/xmapi/#get-group'}
    x-operations: [get_group]
    parameters:
      - name: groupId
        in: path
        required: true
        description: The id of the group.
        schema: {type: string}
        example: g1
      - name: full
        in: query
        description: Whether everything is wanted.
        schema: {type: boolean}
        example: true
    responses:
      '200':
        description: The group.
        content:
          application/json:
            schema: {$ref: ../schemas/people.yaml#/Group}
            example: {id: g1}
      '400': {$ref: ../responses.yaml#/Failure}
      '401': {$ref: ../responses.yaml#/Failure}
      '403': {$ref: ../responses.yaml#/Failure}
      '404': {$ref: ../responses.yaml#/Failure}
      '406': {$ref: ../responses.yaml#/Failure}
      '429': {$ref: ../responses.yaml#/Failure}
      '5XX': {$ref: ../responses.yaml#/Failure}
"""
PARAMETERS = """\
limit:
  name: limit
  in: query
  description: The most items that a page holds.
  schema: {type: integer, minimum: 1}
  example: 100
"""
RESPONSES = """\
Failure:
  description: The request failed.
  headers:
    Retry-After: {description: Seconds to wait., schema: {type: string}, example: '10'}
  content:
    application/json:
      schema: {$ref: schemas/common.yaml#/Error}
      example: {message: No.}
"""
COMMON = """\
Error:
  description: The body of an error reply.
  type: object
  properties:
    message: {type: string, description: What went wrong., examples: ['No.']}
Page:
  description: A page of a list.
  type: object
  properties:
    count: {type: integer, description: How many items there are., examples: [2]}
"""
PEOPLE = """\
RecipientPage:
  description: A page of recipients.
  allOf:
    - $ref: common.yaml#/Page
    - type: object
      properties:
        data:
          type: array
          description: The recipients.
          items: {$ref: '#/Recipient'}
Recipient:
  description: Whoever can be notified.
  type: object
  required: [id, recipientType]
  discriminator:
    propertyName: recipientType
    mapping: {PERSON: '#/Person'}
  properties:
    id: {type: string, description: The id., examples: [m1]}
    recipientType: {$ref: '#/RecipientType'}
RecipientType:
  description: The kinds of recipient.
  type: string
  enum: [PERSON, ROBOT]
  x-open: true
Person:
  description: A person.
  allOf:
    - $ref: '#/Recipient'
    - type: object
      required: [firstName]
      properties:
        firstName: {type: string, description: The first name., examples: [Mary]}
        properties: {type: object, description: 'Custom fields, by name.'}
        lastLogin:
          type: string
          format: date-time
          x-time-format: milliseconds-offset
          description: When the person last signed in.
          examples: ['2026-03-01T09:30:00.000+0000']
        roles:
          type: array
          x-embed: roles
          x-confidence: {level: guess, reason: Only one sample has it.}
          description: The names of the person's roles.
          items: {type: string}
          examples: [[Standard User]]
Group:
  description: A group of people.
  type: object
  properties:
    id: {type: string, description: The id., examples: [g1]}
    boss:
      $ref: '#/Person'
      description: Who leads it.
    deputy:
      $ref: '#/Person'
      description: Who else leads it.
      x-embed: {value: roles, alone: {operation: getGroup, query: {full: true}, field: boss}}
PersonCreate:
  description: A person to be created.
  type: object
  properties:
    firstName: {type: string, description: The first name to give., examples: [Mary]}
PersonUpdate:
  description: A person to be changed.
  allOf:
    - $ref: '#/PersonCreate'
    - type: object
      properties:
        site:
          type: [string, 'null']
          x-refers-to: Person
          description: The place of somebody else; null clears it.
          examples: [m1]
PersonEmbed:
  description: What comes with a person.
  type: string
  enum: [roles]
"""
HEADERS = """\
x-trace: {description: Names the request., schema: {type: string}, example: t-1}
"""
CLEAN = {
    "openapi.yaml": OPENAPI,
    "paths/people.yaml": PEOPLE_PATHS,
    "paths/groups.yaml": GROUPS_PATHS + GROUP_PATH,
    "parameters.yaml": PARAMETERS,
    "responses.yaml": RESPONSES,
    "headers.yaml": HEADERS,
    "schemas/common.yaml": COMMON,
    "schemas/people.yaml": PEOPLE,
}

PATHS_FILE = "paths/people.yaml"
GROUP_PATHS_FILE = "paths/groups.yaml"
SCHEMAS_FILE = "schemas/people.yaml"
GET = "paths/people.yaml: /~1api~1xm~11~1people/get"
POST = "paths/people.yaml: /~1api~1xm~11~1people/post"
EMBED = f"{GET}/parameters/1"
PHOTO = "/api/xm/1/groups/{groupId}/photo"
SCHEMA = "schemas/people.yaml: "
FIELD = f"{SCHEMA}/Person/allOf/1/properties"
GUESS = "x-confidence: {level: guess, reason: Seen once.}"
FIRST_NAME = "firstName: {type: string, description: The first name., examples: [Mary]}"


class Breach(NamedTuple):
    """A change to the clean spec, and what the rule says to it."""

    rule: Rule
    file: str
    old: str
    new: str
    finding: str


def breaches() -> Iterator[Breach]:
    yield from breaches_of_operations()
    yield from breaches_of_security()
    yield from breaches_of_parameters()
    yield from breaches_of_shapes()
    yield from breaches_of_schemas()
    yield from breaches_of_inheritance()
    yield from breaches_of_directions()
    yield from breaches_of_extensions()
    yield from breaches_of_embedding()
    yield from breaches_of_examples()


def breaches_of_operations() -> Iterator[Breach]:
    rule: Rule = operations.path_form
    for path, problem in {
        "/xm/1/groups/{groupId}/photo": "the path does not begin with /api/",
        "/api/xm/1/groups/{groupId}/photo/": "the path ends in a slash",
        "/api/xm/1/Groups/{groupId}/photo": "'Groups' is neither in lower case nor",
        "/api/xm//groups/{groupId}/photo": "'' is neither in lower case nor",
    }.items():
        place = f"paths/groups.yaml: /{path.replace('/', '~1')}"
        yield Breach(rule, GROUP_PATHS_FILE, PHOTO, path, f"{place}: {problem}")
    for placeholder in ("{id}", "{groupID}", "{GroupId}"):
        path = PHOTO.replace("{groupId}", placeholder)
        place = f"paths/groups.yaml: /{path.replace('/', '~1')}"
        finding = f"{place}: '{placeholder}' is neither in lower case nor"
        yield Breach(rule, GROUP_PATHS_FILE, PHOTO, path, finding)

    rule = operations.operation_id_form
    for name in ("peopleGet", "GetPeople", "get_people", "getting"):
        finding = f"{GET}: operationId '{name}' is no camelCase beginning with one of add, "
        yield Breach(rule, PATHS_FILE, "operationId: getPeople", f"operationId: {name}", finding)
    yield Breach(
        operations.operation_id_unique,
        *(PATHS_FILE, "createOrUpdatePerson", "getPeople"),
        f"{POST}/operationId: getPeople is another operation's id",
    )

    rule, old = operations.one_tag, "operationId: getPeople\n    tags: [people]"
    for tags, problem in {
        "[]": ": does not have exactly one tag",
        "[people, groups]": ": does not have exactly one tag",
        "[persons]": "/tags: the root declares no tag persons",
        "[groups]": "/tags: groups is not the tag of this file",
    }.items():
        new = f"operationId: getPeople\n    tags: {tags}"
        yield Breach(rule, PATHS_FILE, old, new, f"{GET}{problem}")

    rule, old = operations.summary, "summary: Find people"
    for new, problem in {
        "deprecated: true": ": has no summary",
        "summary: Find people.": "/summary: ends in a full stop",
        f"summary: {'Find ' * 12}people": "/summary: is longer than 60 characters",
    }.items():
        yield Breach(rule, PATHS_FILE, old, new, f"{GET}{problem}")
    yield Breach(
        operations.operation_description,
        *(PATHS_FILE, "description: Finds people and the groups they are in.", "deprecated: true"),
        f"{GET}: has no description",
    )
    yield Breach(
        operations.response_description,
        *(PATHS_FILE, "description: A page of people.", "description: ''"),
        f"{GET}/responses/200: has no description",
    )
    for url in ("https://help.xmatters.com/xmapi/#", "https://help.xmatters.com/people"):
        yield Breach(
            operations.vendor_reference,
            *(PATHS_FILE, "https://help.xmatters.com/xmapi/#get-people", url),
            f"{GET}: externalDocs.url is no anchor below https://help.xmatters.com/xmapi/#",
        )
    for ids, problem in {
        "[]": ": x-operations is no list of ids",
        "get_people": ": x-operations is no list of ids",
        "[update_person]": "/x-operations: update_person stands twice in the spec",
    }.items():
        finding = f"{POST if 'twice' in problem else GET}{problem}"
        yield Breach(operations.inventory_ids, PATHS_FILE, "[get_people]", ids, finding)

    rule, old = operations.idempotence, "x-idempotent: with-id"
    for new in ("x-idempotent: 'true'", "x-idempotent: 1", "deprecated: true"):
        finding = f"{POST}: x-idempotent is not true, false or with-id"
        yield Breach(rule, PATHS_FILE, old, new, finding)
    yield Breach(
        rule,
        *(PATHS_FILE, "x-operations: [get_people]", "x-operations: [g]\n    x-idempotent: true"),
        f"{GET}/x-idempotent: is only for POST",
    )
    yield Breach(
        operations.success_response,
        *(PATHS_FILE, "'201'", "'301'"),
        f"{POST}: has no success reply",
    )
    yield Breach(
        operations.error_responses,
        *(GROUP_PATHS_FILE, "    security: []\n", ""),
        "paths/groups.yaml: /~1api~1xm~11~1groups~1{groupId}~1photo/get: "
        "lacks the replies 401, 403, 404, 406, 429, 5XX",
    )
    rule = operations.error_responses
    for at, status, lacking in (
        (GET, "'400'", "lacks the replies 400"),
        (GET, "'403'", "lacks the replies 403"),
        (POST, "'415'", "lacks the replies 415"),
    ):
        yield Breach(rule, PATHS_FILE, status, "'418'", f"{at}: {lacking}")
    deletion = "    operationId: deletePerson\n    responses:\n"
    yield Breach(
        rule,
        *(
            PATHS_FILE,
            "  post:\n",
            f"  delete:\n{deletion}      '200': {{description: Gone.}}\n  post:\n",
        ),
        "paths/people.yaml: /~1api~1xm~11~1people/delete: lacks the replies 204, 401, 403,",
    )
    yield Breach(
        operations.page_parameters,
        *(PATHS_FILE, "name: offset", "name: start"),
        f"{GET}: answers a page but lacks offset",
    )
    yield Breach(
        operations.parameter_name_collisions,
        *(PATHS_FILE, "name: embed", "name: Limit"),
        f"{GET}: the parameters limit and Limit have one name in Python",
    )


def breaches_of_security() -> Iterator[Breach]:
    yield Breach(
        security.known_scheme,
        *(GROUP_PATHS_FILE, "security: []", "security: [{key: []}]"),
        "paths/groups.yaml: /~1api~1xm~11~1groups~1{groupId}~1photo/get/security: "
        "the root declares no scheme key",
    )
    for scheme, place in (
        ("{type: apiKey, in: query, name: embed}", "embed"),
        ("{type: apiKey, in: header, name: X-Key}", "X-Key"),
    ):
        yield Breach(
            security.key_is_secret_parameter,
            *("openapi.yaml", "{type: http, scheme: basic}", scheme),
            f"{GET}/security: basicAuth needs the query parameter {place} of the format password",
        )


def breaches_of_parameters() -> Iterator[Breach]:
    yield Breach(
        parameters.parameter_description,
        *("parameters.yaml", "  description: The most items that a page holds.\n", ""),
        "parameters.yaml: /limit: has no description",
    )
    yield Breach(
        parameters.parameter_example,
        *("parameters.yaml", "  example: 100\n", ""),
        "parameters.yaml: /limit: has no example",
    )
    for missing, rule in {
        "description: Names the request., ": parameters.parameter_description,
        ", example: t-1": parameters.parameter_example,
    }.items():
        problem = "has no description" if "description" in missing else "has no example"
        yield Breach(rule, "headers.yaml", missing, "", f"headers.yaml: /x-trace: {problem}")
    for missing in ("        style: form\n", "        explode: false\n"):
        finding = f"{EMBED}: is a list without style: form and explode: false"
        yield Breach(parameters.list_style, PATHS_FILE, missing, "", finding)


def breaches_of_shapes() -> Iterator[Breach]:
    rule: Rule = shapes.parameter_place
    for place in ("header", "cookie"):
        problem = f"the parameter embed stands in the {place}; only path and query can be sent"
        new = f"name: embed\n        in: {place}"
        old = "name: embed\n        in: query"
        yield Breach(rule, PATHS_FILE, old, new, f"{EMBED}/in: {problem}")
    yield Breach(
        rule,
        *("parameters.yaml", "  in: query", "  in: header"),
        "parameters.yaml: /limit/in: the parameter limit stands in the header",
    )
    old = "schema: {type: integer, minimum: 1}"
    new = "content: {text/plain: {schema: {type: integer}, example: 1}}"
    finding = "parameters.yaml: /limit/content: a parameter has a schema, no content"
    yield Breach(rule, "parameters.yaml", old, new, finding)
    yield Breach(
        rule,
        *(PATHS_FILE, "/api/xm/1/people:\n", "/api/xm/1/people:\n  parameters: []\n"),
        "paths/people.yaml: /~1api~1xm~11~1people/parameters: the parameters of a path belong",
    )

    rule = shapes.reply_shape
    created = "schema: {$ref: ../schemas/people.yaml#/Person}"
    at = f"{POST}/responses/201"
    unnamed = f"{at}/content/application~1json/schema: the schema has no name; define it in"
    for schema in (
        "{type: object, properties: {id: {type: string}}}",
        "{type: array, items: {type: string}}",
        "{anyOf: [{$ref: ../schemas/people.yaml#/Person}]}",
    ):
        yield Breach(rule, PATHS_FILE, created, f"schema: {schema}", unnamed)
    for status in ("2XX", "20"):
        finding = f"{POST}/responses/{status}: {status} is no single status"
        yield Breach(rule, PATHS_FILE, "'201'", f"'{status}'", finding)
    photo = "paths/groups.yaml: /~1api~1xm~11~1groups~1{groupId}~1photo/get/responses/200/content"
    for old, new, finding in (
        ("format: binary}}", "}}", f"{photo}/image~1png: neither JSON nor a file"),
        (
            "          image/png:",
            "          image/gif: {schema: {type: string, format: binary}}\n          image/png:",
            f"{photo}: has several media types: image/gif, image/png",
        ),
    ):
        yield Breach(rule, GROUP_PATHS_FILE, old, new, finding)

    body = "$ref: ../schemas/people.yaml#/PersonUpdate"
    finding = f"{POST}/requestBody/content/application~1json/schema: the schema has no name"
    yield Breach(shapes.body_shape, PATHS_FILE, body, "type: object", finding)
    address = "type: object, properties: {city: {type: string}}"
    for old, new, place in (
        ("items: {type: string}", f"items: {{{address}}}", f"{FIELD}/roles/items"),
        (FIRST_NAME, FIRST_NAME.replace("type: string", address), f"{FIELD}/firstName"),
    ):
        finding = f"{place}: an object with fields needs a name in schemas/"
        yield Breach(shapes.named_object, SCHEMAS_FILE, old, new, finding)


def breaches_of_schemas() -> Iterator[Breach]:
    yield Breach(
        schemas.schema_name,
        *(SCHEMAS_FILE, "RecipientType", "recipientTypes"),
        f"{SCHEMA}/recipientTypes: the name is not in PascalCase",
    )
    for description in (
        "description: The kinds of recipient.",
        "description: Whoever can be notified.",
    ):
        name = "RecipientType" if "kinds" in description else "Recipient"
        finding = f"{SCHEMA}/{name}: has no description"
        new = "description: ' '"
        yield Breach(schemas.schema_description, SCHEMAS_FILE, description, new, finding)
    yield Breach(
        schemas.field_description,
        *(SCHEMAS_FILE, "description: The first name., ", ""),
        f"{FIELD}/firstName: has no description",
    )
    yield Breach(
        schemas.enumeration,
        *(SCHEMAS_FILE, "items: {type: string}", "items: {type: string, enum: [Standard User]}"),
        f"{FIELD}/roles/items: is an enumeration without a name of its own",
    )
    yield Breach(
        schemas.enumeration,
        *(SCHEMAS_FILE, "enum: [PERSON, ROBOT]", "enum: [PERSON, ROBOT, 3]"),
        f"{SCHEMA}/RecipientType: is an enumeration of something else than strings",
    )
    yield Breach(
        schemas.field_type,
        *(SCHEMAS_FILE, FIRST_NAME, FIRST_NAME.replace("type: string, ", "")),
        f"{FIELD}/firstName: has neither a type nor a $ref",
    )
    for wrong in ("", ", examples: Mary", ", examples: [Mary, Ana]", ", examples: []"):
        new = FIRST_NAME.replace(", examples: [Mary]", wrong)
        finding = f"{FIELD}/firstName: has no examples (a list with one value)"
        yield Breach(schemas.field_examples, SCHEMAS_FILE, FIRST_NAME, new, finding)
    for item in ("{type: object, properties: {}}", "{type: array, items: {type: string}}"):
        yield Breach(
            schemas.field_examples,
            *(SCHEMAS_FILE, "items: {$ref: '#/Recipient'}", f"items: {item}"),
            f"{SCHEMA}/RecipientPage/allOf/1/properties/data: has no examples",
        )
    yield Breach(
        schemas.field_name_collisions,
        *(SCHEMAS_FILE, "        lastLogin:", "        recipient-type:"),
        f"{SCHEMA}/Person: the fields recipientType and recipient-type have one name in Python",
    )
    yield Breach(
        schemas.no_nullable,
        *(SCHEMAS_FILE, FIRST_NAME, FIRST_NAME.replace("string,", "string, nullable: true,")),
        f"{FIELD}/firstName: has nullable, which OpenAPI 3.1 does not know",
    )
    yield Breach(
        schemas.no_uuid,
        *(SCHEMAS_FILE, FIRST_NAME, FIRST_NAME.replace("string,", "string, format: uuid,")),
        f"{FIELD}/firstName/format: uuid is not used",
    )


def breaches_of_inheritance() -> Iterator[Breach]:
    rule: Rule = inheritance.inheritance_form
    added = "    - $ref: '#/PersonCreate'\n    - type: object\n"
    for new in (
        "    - $ref: '#/PersonCreate'\n    - description: No type.\n",
        "    - $ref: '#/PersonCreate'\n    - $ref: '#/PersonCreate'\n    - type: object\n",
        "    - type: object\n",
    ):
        finding = f"{SCHEMA}/PersonUpdate/allOf: is not exactly a $ref and an object"
        yield Breach(rule, SCHEMAS_FILE, added, new, finding)
    yield Breach(
        rule,
        SCHEMAS_FILE,
        "description: A person to be changed.\n",
        "description: A person to be changed.\n  properties: {}\n",
        f"{SCHEMA}/PersonUpdate/properties: belong in the second part of allOf",
    )
    yield Breach(
        inheritance.no_repeated_field,
        *(SCHEMAS_FILE, "        lastLogin:", "        id:"),
        f"{SCHEMA}/Person: repeats the field id of its base",
    )
    at = f"{SCHEMA}/Recipient/discriminator"
    for old, new, finding in (
        ("propertyName: recipientType", "propertyName: kind", "propertyName is no field"),
        ("mapping: {PERSON: '#/Person'}", "mapping: {}", "has no mapping"),
    ):
        rule = inheritance.discriminator
        yield Breach(rule, SCHEMAS_FILE, old, new, f"{at}: {finding}")
    yield Breach(
        inheritance.discriminator,
        *(SCHEMAS_FILE, "PERSON: '#/Person'}", "PERSON: '#/Person', GROUP: common.yaml#/Page}"),
        f"{at}/mapping/GROUP: Page does not extend Recipient",
    )
    yield Breach(
        inheritance.page_form,
        *(SCHEMAS_FILE, "$ref: common.yaml#/Page", "$ref: common.yaml#/Error"),
        f"{SCHEMA}/RecipientPage: does not extend Page",
    )
    yield Breach(
        inheritance.page_form,
        *(SCHEMAS_FILE, "        data:\n", "        items:\n"),
        f"{SCHEMA}/RecipientPage: has no data",
    )


def breaches_of_directions() -> Iterator[Breach]:
    yield Breach(
        directions.disjoint_directions,
        *(PATHS_FILE, "people.yaml#/PersonUpdate", "people.yaml#/Recipient"),
        f"{SCHEMA}/Person: is used by replies (getPeople) and by requests (createOrUpdatePerson)",
    )
    yield Breach(
        directions.request_name,
        *(PATHS_FILE, "people.yaml#/PersonUpdate", "people.yaml#/Recipient"),
        f"{SCHEMA}/Recipient: is used by requests (createOrUpdatePerson) but does not end in",
    )
    union = "anyOf: [{type: string}, {type: integer}]"
    yield Breach(
        directions.no_unions,
        *(SCHEMAS_FILE, FIRST_NAME, f"firstName: {{description: The name., {union}}}"),
        f"{FIELD}/firstName/anyOf: is only for the top of a request's body",
    )
    yield Breach(
        directions.no_unions,
        *(PATHS_FILE, "schema: {$ref: ../schemas/people.yaml#/Person}"),
        "schema: {oneOf: [{$ref: ../schemas/people.yaml#/Person}]}",
        f"{POST}/responses/201/content/application~1json/schema/oneOf: is only for the top",
    )
    yield Breach(
        directions.no_null_in_replies,
        *(SCHEMAS_FILE, FIRST_NAME, FIRST_NAME.replace("type: string", "type: [string, 'null']")),
        f"{FIELD}/firstName/type: a reply does not promise null",
    )
    yield Breach(
        directions.no_null_in_replies,
        GROUP_PATHS_FILE,
        "{type: string, format: binary}",
        "{type: [string, 'null'], format: binary}",
        "paths/groups.yaml: /~1api~1xm~11~1groups~1{groupId}~1photo/get/responses/200/content/"
        "image~1png/schema/type: a reply does not promise null",
    )


def breaches_of_extensions() -> Iterator[Breach]:
    rule: Rule = extensions.known_extensions
    unknown = f"{FIELD}/firstName/x-sorted: is no extension that spec/README.md knows"
    new = FIRST_NAME.replace("string,", "string, x-sorted: true,")
    yield Breach(rule, SCHEMAS_FILE, FIRST_NAME, new, unknown)
    for extension in (
        "x-operations: [get]",
        "x-idempotent: true",
        "x-time-format: seconds-z",
        "x-open: true",
    ):
        new = FIRST_NAME.replace("string,", f"string, {extension},")
        finding = f"{FIELD}/firstName/{extension.partition(':')[0]}: says nothing here"
        yield Breach(rule, SCHEMAS_FILE, FIRST_NAME, new, finding)
    yield Breach(
        rule,
        *(SCHEMAS_FILE, "description: A person.\n", "description: A person.\n  x-embed: a\n"),
        f"{SCHEMA}/Person/x-embed: says nothing here",
    )
    yield Breach(
        extensions.time_format,
        *(SCHEMAS_FILE, "x-time-format: milliseconds-offset", "x-time-format: milliseconds-z"),
        f"{FIELD}/lastLogin/x-time-format: is not one of seconds-z, milliseconds-offset",
    )
    for guess in (
        "guess",
        "{level: certain, reason: Seen.}",
        "{level: guess}",
        "{level: guess, reason: ''}",
        "{level: guess, reason: Seen., source: me}",
    ):
        yield Breach(
            extensions.confidence,
            *(SCHEMAS_FILE, "{level: guess, reason: Only one sample has it.}", guess),
            f"{FIELD}/roles/x-confidence: is not {{level: guess, reason: ...}}",
        )
    yield Breach(
        rule,
        *(SCHEMAS_FILE, "items: {type: string}", f"items: {{type: string, {GUESS}}}"),
        f"{FIELD}/roles/items/x-confidence: says nothing here",
    )
    for note in (
        "deprecated: true",
        "x-deprecated: Nobody needs it.",
        "deprecated: false, x-deprecated: Nobody needs it.",
        "deprecated: true, x-deprecated: nobody needs it",
        "deprecated: true, x-deprecated: true",
    ):
        new = FIRST_NAME.replace("string,", f"string, {note},")
        finding = f"{FIELD}/firstName: deprecated: true and x-deprecated (a sentence that says why)"
        yield Breach(extensions.deprecation, SCHEMAS_FILE, FIRST_NAME, new, finding)
    yield Breach(
        extensions.open_enumeration,
        *(SCHEMAS_FILE, "x-open: true", "x-open: false"),
        f"{SCHEMA}/RecipientType/x-open: is not true",
    )
    yield Breach(
        extensions.reference,
        *(SCHEMAS_FILE, "x-refers-to: Person", "x-refers-to: Persons"),
        f"{SCHEMA}/PersonUpdate/allOf/1/properties/site/x-refers-to: names no schema",
    )
    for named, problem in (
        ("{by: [id]}", "names no schema"),
        ("{schemas: [Person]}", "does not say by which fields"),
        ("{schemas: [Person, Error], by: [firstName]}", "is not named by firstName, which no Err"),
    ):
        yield Breach(
            extensions.reference,
            *(SCHEMAS_FILE, "x-refers-to: Person", f"x-refers-to: {named}"),
            f"{SCHEMA}/PersonUpdate/allOf/1/properties/site/x-refers-to: {problem}",
        )
    pointer = "description: A person to be changed.\n"
    yield Breach(
        extensions.reference,
        *(SCHEMAS_FILE, pointer, f"{pointer}  x-refers-to: Person\n"),
        f"{SCHEMA}/PersonUpdate/x-refers-to: is not named by id, as it has no such field",
    )


def breaches_of_embedding() -> Iterator[Breach]:
    rule: Rule = embedding.embed
    deputy = f"{SCHEMA}/Group/properties/deputy/x-embed"
    for old, new, finding in (
        ("x-embed: roles", "x-embed: true", f"{FIELD}/roles/x-embed: names no value of embed"),
        ("x-embed: roles", "x-embed: role", f"{FIELD}/roles/x-embed: names no value of embed"),
        ("value: roles", "value: role", f"{deputy}: names no value of embed"),
        ("field: boss", "fields: boss", f"{deputy}: is neither a value nor {{value, alone: "),
        ("{value: roles, alone:", "{value: roles, only:", f"{deputy}: is neither a value nor"),
    ):
        yield Breach(rule, SCHEMAS_FILE, old, new, finding)
    rule = embedding.embed_alone
    alone = "{value: roles, alone: {operation: getGroup, query: {full: true}, field: boss}}"
    for old, new, problem in (
        (alone, "roles", "is no embed of getGroup; alone has to say how one object is asked"),
        ("operation: getGroup", "operation: getGroups", "names in alone no operation that reads"),
        ("{full: true}", "{all: true}", "has in its query what getGroup does not take"),
        ("field: boss", "field: id", "is nothing that getGroup answers with"),
        ("field: boss", "field: bos", "is nothing that getGroup answers with"),
        ("getGroup, query: {full: true}, field: boss", "getPeople", "is nothing that getPeople"),
    ):
        yield Breach(rule, SCHEMAS_FILE, old, new, f"{deputy}: {problem}")
    embeds = """
      - name: embed
        in: query
        description: What comes with them.
        schema: {$ref: ../schemas/people.yaml#/PersonEmbed}
        example: roles
      - name: full"""
    yield Breach(
        rule,
        *(GROUP_PATHS_FILE, "\n      - name: full", embeds),
        f"{deputy}: is an embed of getGroup, so alone says nothing",
    )


def breaches_of_examples() -> Iterator[Breach]:
    image = "paths/groups.yaml: /~1api~1xm~11~1groups~1{groupId}~1photo/get/responses/200/content"
    for schema, problem in {"{schema: {type: string}}": "no example", "{}": "no schema"}.items():
        yield Breach(
            examples.media_type_example,
            *(GROUP_PATHS_FILE, "{schema: {type: string, format: binary}}", schema),
            f"{image}/image~1png: has {problem}",
        )
    rule: Rule = examples.valid_example
    for file, old, new, finding in (
        ("parameters.yaml", "example: 100", "example: 0", "parameters.yaml: /limit/example: is"),
        (PATHS_FILE, "example: [roles]", "example: roles", f"{EMBED}/example: is not valid: "),
        (PATHS_FILE, "example: [roles]", "example: [sites]", f"{EMBED}/example/0: is not valid: "),
        (
            *("responses.yaml", "example: '10'", "example: 10"),
            "responses.yaml: /Failure/headers/Retry-After/example: is not valid: ",
        ),
        (
            *(PATHS_FILE, "          example: {firstName: Mary}", "          example: 3"),
            f"{POST}/requestBody/content/application~1json/example: is not valid: ",
        ),
        (
            *(PATHS_FILE, "recipientType: ROBOT", "recipientType: 3"),
            f"{GET}/responses/200/content/application~1json/example/data/1/recipientType: is not",
        ),
        (
            *(PATHS_FILE, "{id: m1, recipientType: PERSON, firstName: Mary}\n                - "),
            "{id: m1, recipientType: PERSON}\n                - ",
            f"{GET}/responses/200/content/application~1json/example/data/0: is not valid: "
            "'firstName' is a required property",
        ),
    ):
        yield Breach(rule, file, old, new, finding)
    rule = examples.valid_field_examples
    for time in ("2026-03-01T09:30:00.000Z", "yesterday"):
        yield Breach(
            rule,
            *(SCHEMAS_FILE, "2026-03-01T09:30:00.000+0000", time),
            f"{FIELD}/lastLogin/examples/0: is not valid: '{time}' is not spelt as x-time-format",
        )
    for format_ in ("date-time", "email", "uri"):
        new = FIRST_NAME.replace("string,", f"string, format: {format_},")
        finding = f"{FIELD}/firstName/examples/0: is not valid: 'Mary' is not a '{format_}'"
        yield Breach(rule, SCHEMAS_FILE, FIRST_NAME, new, finding)


def write_spec(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def changed(file: str, old: str, new: str) -> dict[str, str]:
    assert old in CLEAN[file], f"{old!r} is not in {file}"
    return CLEAN | {file: CLEAN[file].replace(old, new)}


def test_a_spec_that_keeps_the_rules_has_no_findings(tmp_path: Path) -> None:
    assert lint(write_spec(tmp_path, CLEAN)) == []


def breach_id(breach: Breach) -> str:
    return f"{breach.rule.__name__}-{breach.new.strip()[:30]}"


@pytest.mark.parametrize("breach", list(breaches()), ids=breach_id)
def test_a_breach_is_found(tmp_path: Path, breach: Breach) -> None:
    root = write_spec(tmp_path, changed(breach.file, breach.old, breach.new))

    findings = lint(root)

    assert [found for found in findings if found.startswith(breach.finding)], findings


def test_every_rule_has_a_breach() -> None:
    assert {breach.rule for breach in breaches()} == {*RULES, *examples.RULES}


@pytest.mark.parametrize(
    ("file", "added", "finding"),
    [
        ("schemas/people.yaml", "Robot: {}\n", "schemas/people.yaml: /Robot: is used nowhere"),
        ("schemas/robots.yaml", "Robot: {}\n", "schemas/robots.yaml: /Robot: is used nowhere"),
        ("schemas/robots.yaml", "Person: {}\n", "schemas/robots.yaml: /Person: is used nowhere"),
        ("parameters.yaml", "offset: {}\n", "parameters.yaml: /offset: is used nowhere"),
        ("responses.yaml", "Success: {}\n", "responses.yaml: /Success: is used nowhere"),
        (
            "paths/robots.yaml",
            "{}\n",
            "paths/robots.yaml: /: the root declares no tag of this name",
        ),
    ],
)
def test_what_nothing_uses_is_found(tmp_path: Path, file: str, added: str, finding: str) -> None:
    files = CLEAN | {file: CLEAN.get(file, "") + added}

    assert lint(write_spec(tmp_path, files)) == [finding]


def test_what_openapi_forbids_is_found(tmp_path: Path) -> None:
    files = changed(PATHS_FILE, "in: query", "in: body")

    findings = lint(write_spec(tmp_path, files))

    assert [found for found in findings if found.startswith(f"{GET}")]
    assert all("no OpenAPI 3.1: " in found for found in findings)


def test_a_folder_that_cannot_be_bundled_has_one_finding(tmp_path: Path) -> None:
    files = changed(SCHEMAS_FILE, "$ref: common.yaml#/Page", "$ref: common.yaml#/Pages")

    assert lint(write_spec(tmp_path, files)) == [
        "schemas/people.yaml: /RecipientPage/allOf/0/$ref: "
        "refers to Pages, which schemas/common.yaml does not define"
    ]


def test_findings_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    files = changed(SCHEMAS_FILE, "x-embed: roles", "x-embed: true")
    files["parameters.yaml"] += "offset: {}\n"
    files["paths/people.yaml"] = PEOPLE_PATHS.replace("Find people", "Find people.")

    found = [finding.partition(":")[0] for finding in lint(write_spec(tmp_path, files))]

    assert found == ["parameters.yaml", "paths/people.yaml", "schemas/people.yaml"]


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("firstName", "first_name"),
        ("externalID", "external_id"),
        ("URLPath", "url_path"),
        ("plans.planType", "plans_plan_type"),
        ("Retry-After", "retry_after"),
        ("oauth2Token", "oauth2_token"),
    ],
)
def test_a_wire_name_as_python_spells_it(wire: str, python: str) -> None:
    assert python_name(wire) == python


def test_the_program_is_content_with_a_clean_spec(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_spec(tmp_path, CLEAN)

    assert main(["--spec", str(root)]) == 0
    assert capsys.readouterr().out == f"{root}: no findings\n"


def test_the_program_prints_a_line_for_each_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_spec(tmp_path, changed(SCHEMAS_FILE, "x-open: true", "x-open: false"))

    assert main(["--spec", str(root)]) == 1
    assert capsys.readouterr().out == f"{SCHEMA}/RecipientType/x-open: is not true\n"
