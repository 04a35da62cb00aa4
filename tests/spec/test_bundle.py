"""The files of a spec folder become one document that stands alone."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import pytest

from scripts.bundle import SpecError, bundle, bundle_with_sources, main
from scripts.spec_document import Place

ROOT = """
    openapi: 3.1.0
    info: {title: A service, version: 1.0.0}
    tags: [{name: people}, {name: groups}]
    """
GET_PEOPLE = """
    /people:
      get:
        responses:
          200:
            description: All people.
            content: {application/json: {schema: {$ref: ../schemas/people.yaml#/PersonPage}}}
    """
PEOPLE = """
    PersonPage:
      type: array
      items: {$ref: '#/Person'}
    Person:
      type: object
      properties:
        groups: {type: array, items: {$ref: 'groups.yaml#/Group'}}
    """
GROUPS = """
    Group:
      type: object
      properties:
        owner: {$ref: 'people.yaml#/Person', description: Who answers for it.}
    """


def write_spec(root: Path, **files: str) -> Path:
    """Write a spec folder; `schemas__people` stands for schemas/people.yaml."""
    texts = {
        "openapi": ROOT,
        "paths__people": GET_PEOPLE,
        "paths__groups": "{}",
        "schemas__people": PEOPLE,
        "schemas__groups": GROUPS,
    }
    for name, text in (texts | files).items():
        file = root / f"{name.replace('__', '/')}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(dedent(text), encoding="utf-8")
    return root


def error_of(root: Path) -> str:
    with pytest.raises(SpecError) as caught:
        bundle(root)
    return str(caught.value)


def test_what_paths_refer_to_moves_to_components(tmp_path: Path) -> None:
    document = bundle(write_spec(tmp_path))

    reply = document["paths"]["/people"]["get"]["responses"]["200"]
    schemas = document["components"]["schemas"]
    assert reply["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/PersonPage"
    }
    assert schemas["PersonPage"]["items"] == {"$ref": "#/components/schemas/Person"}
    assert schemas["Person"]["properties"]["groups"]["items"] == {
        "$ref": "#/components/schemas/Group"
    }


def test_what_stands_beside_a_reference_stays(tmp_path: Path) -> None:
    schemas = bundle(write_spec(tmp_path))["components"]["schemas"]

    assert schemas["Group"]["properties"]["owner"] == {
        "$ref": "#/components/schemas/Person",
        "description": "Who answers for it.",
    }


def test_parameters_and_replies_move_to_sections_of_their_own(tmp_path: Path) -> None:
    paths = """
        /people:
          get:
            parameters: [{$ref: ../parameters.yaml#/limit}]
            responses: {401: {$ref: ../responses.yaml#/Unauthorized}}
        """
    parameters = "limit: {name: limit, in: query, schema: {$ref: schemas/people.yaml#/Person}}"
    responses = "Unauthorized: {description: Not signed in.}"
    root = write_spec(tmp_path, paths__people=paths, parameters=parameters, responses=responses)

    document = bundle(root)

    get = document["paths"]["/people"]["get"]
    assert get["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert get["responses"] == {"401": {"$ref": "#/components/responses/Unauthorized"}}
    components = document["components"]
    assert components["parameters"]["limit"]["schema"] == {"$ref": "#/components/schemas/Person"}
    assert components["responses"] == {"Unauthorized": {"description": "Not signed in."}}


def test_the_headers_of_all_replies_are_referred_to_by_each(tmp_path: Path) -> None:
    paths = """
        /people:
          get:
            responses:
              200: {description: People., headers: {Retry-After: {schema: {type: string}}}}
              401: {$ref: ../responses.yaml#/Unauthorized}
        """
    responses = "Unauthorized: {description: Not signed in.}"
    headers = "x-trace: {schema: {type: string}}"
    root = write_spec(tmp_path, paths__people=paths, responses=responses, headers=headers)

    document = bundle(root)

    trace = {"x-trace": {"$ref": "#/components/headers/x-trace"}}
    replies = document["paths"]["/people"]["get"]["responses"]
    own = {"Retry-After": {"schema": {"type": "string"}}}
    assert replies["200"]["headers"] == trace | own
    assert replies["401"] == {"$ref": "#/components/responses/Unauthorized"}
    assert document["components"]["responses"]["Unauthorized"]["headers"] == trace
    assert document["components"]["headers"] == {"x-trace": {"schema": {"type": "string"}}}


def test_components_are_sorted_and_the_rest_stands_as_written(tmp_path: Path) -> None:
    document = bundle(write_spec(tmp_path))

    assert list(document["components"]["schemas"]) == ["Group", "Person", "PersonPage"]
    assert list(document) == ["openapi", "info", "tags", "paths", "components"]


def test_what_nothing_refers_to_is_left_out(tmp_path: Path) -> None:
    root = write_spec(tmp_path, schemas__groups=GROUPS + "Unused: {type: object}\n")

    assert "Unused" not in bundle(root)["components"]["schemas"]


def test_kinds_of_a_discriminator_are_reached_through_its_mapping(tmp_path: Path) -> None:
    people = """
        PersonPage:
          discriminator:
            propertyName: recipientType
            mapping: {GROUP: groups.yaml#/Group, PERSON: '#/Person'}
        Person: {type: object}
        """
    schemas = bundle(write_spec(tmp_path, schemas__people=people))["components"]["schemas"]

    assert schemas["PersonPage"]["discriminator"]["mapping"] == {
        "GROUP": "#/components/schemas/Group",
        "PERSON": "#/components/schemas/Person",
    }
    assert {"Group", "Person"} < schemas.keys()


def test_a_path_in_two_files_has_the_methods_of_both(tmp_path: Path) -> None:
    groups = "/people: {post: {operationId: createPerson}}"
    document = bundle(write_spec(tmp_path, paths__groups=groups))

    assert list(document["paths"]["/people"]) == ["get", "post"]


def test_a_method_said_in_two_files_is_an_error(tmp_path: Path) -> None:
    root = write_spec(tmp_path, paths__groups="/people: {get: {operationId: getAll}}")

    assert error_of(root) == "paths/groups.yaml: /~1people/get: said in paths/people.yaml too"


def test_a_tag_without_a_file_is_an_error(tmp_path: Path) -> None:
    root = write_spec(tmp_path)
    (root / "paths/groups.yaml").unlink()

    problem = "the tag 'groups' has no file paths/groups.yaml"
    assert error_of(root) == f"openapi.yaml: /tags/1: {problem}"


def test_a_name_from_two_files_is_an_error(tmp_path: Path) -> None:
    groups = "Group: {$ref: '#/Person'}\nPerson: {type: object}"
    root = write_spec(tmp_path, schemas__groups=groups)

    problem = "Person is defined in schemas/groups.yaml and in schemas/people.yaml"
    assert error_of(root) == f"schemas/groups.yaml: /Group/$ref: {problem}"


def test_components_of_the_root_stay_and_are_joined(tmp_path: Path) -> None:
    root_file = """
        tags: [{name: people}]
        components:
          securitySchemes: {basicAuth: {type: http, scheme: basic}}
          schemas:
            Anything: {$ref: '#/components/schemas/Other'}
            Other: {items: {$ref: schemas/groups.yaml#/Group}}
        """
    components = bundle(write_spec(tmp_path, openapi=root_file))["components"]

    assert components["securitySchemes"] == {"basicAuth": {"type": "http", "scheme": "basic"}}
    assert components["schemas"]["Anything"] == {"$ref": "#/components/schemas/Other"}
    assert components["schemas"]["Other"] == {"items": {"$ref": "#/components/schemas/Group"}}


def test_paths_in_the_root_are_an_error(tmp_path: Path) -> None:
    root = write_spec(tmp_path, openapi=ROOT + "paths: {}\n")

    assert error_of(root) == "openapi.yaml: /paths: belongs in paths/<tag>.yaml"


def test_examples_and_fields_may_be_called_like_keywords(tmp_path: Path) -> None:
    people = """
        PersonPage:
          properties:
            properties: {type: array, items: {$ref: '#/Person'}}
            mapping: {type: object, examples: [{$ref: '#/nowhere'}]}
            $ref: {type: string}
        Person: {type: object}
        """
    page = bundle(write_spec(tmp_path, schemas__people=people))["components"]["schemas"][
        "PersonPage"
    ]

    assert page["properties"] == {
        "properties": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
        "mapping": {"type": "object", "examples": [{"$ref": "#/nowhere"}]},
        "$ref": {"type": "string"},
    }


def test_an_alias_is_rewritten_like_what_it_repeats(tmp_path: Path) -> None:
    people = """
        PersonPage:
          items: &person {$ref: '#/Person'}
          additionalProperties: *person
        Person: {type: object}
        """
    schemas = bundle(write_spec(tmp_path, schemas__people=people))["components"]["schemas"]

    assert schemas["PersonPage"]["items"] == {"$ref": "#/components/schemas/Person"}
    assert schemas["PersonPage"]["additionalProperties"] == schemas["PersonPage"]["items"]


def test_values_stay_what_json_can_hold(tmp_path: Path) -> None:
    people = """
        PersonPage:
          examples: [2026-03-01T09:30:00Z, 2026-03-01, 10:30, NO, 1.5, ~, true]
        """
    schemas = bundle(write_spec(tmp_path, schemas__people=people))["components"]["schemas"]

    assert schemas["PersonPage"]["examples"] == [
        *("2026-03-01T09:30:00Z", "2026-03-01", "10:30", "NO"),
        *(1.5, None, True),
    ]


@pytest.mark.parametrize(
    ("people", "error"),
    [
        ("Person: {a: 1, a: 2}", "/: no YAML in line 1, column 16: found duplicate key"),
        ("Person: {200: a, '200': b}", "/Person: the key 200 stands twice"),
        ("Person: {true: a}", "/Person: the key True is no string"),
        ("Person: {a: !!set {b}}", "/Person/a: JSON cannot hold a set"),
        ("Person: fits: not", "/: no YAML in line 1, column 13: mapping values"),
        ("- Person", "/: holds no mapping"),
        ("", "/: holds no mapping"),
        ("PersonPage: {$ref: '#/Gone'}", "/PersonPage/$ref: refers to Gone, which schemas/people"),
        ("PersonPage: {$ref: 'gone.yaml#/A'}", "/PersonPage/$ref: refers to schemas/gone.yaml"),
        ("PersonPage: {$ref: 'people.yaml'}", "/PersonPage/$ref: people.yaml: names no whole"),
        ("PersonPage: {$ref: '#/A/type'}", "/PersonPage/$ref: #/A/type: names no whole"),
        ("PersonPage: {$ref: ../paths/people.yaml#/A}", "/PersonPage/$ref: ../paths/people.yaml#/"),
        ("PersonPage: {$ref: 'https://example.com#/A'}", "/PersonPage/$ref: https://example.com#"),
        ("PersonPage: {discriminator: {mapping: {A: B}}}", "/PersonPage/discriminator/mapping/A: "),
    ],
)
def test_an_error_names_the_file_and_the_pointer(tmp_path: Path, people: str, error: str) -> None:
    root = write_spec(tmp_path, schemas__people=people)

    assert error_of(root).startswith(f"schemas/people.yaml: {error}")


def test_a_folder_without_a_root_is_an_error(tmp_path: Path) -> None:
    assert error_of(tmp_path) == "openapi.yaml: /: there is no such file"


def test_each_part_remembers_where_it_was_written(tmp_path: Path) -> None:
    bundled = bundle_with_sources(write_spec(tmp_path))

    get = ("paths", "/people", "get", "responses")
    assert bundled.source(get) == Place("paths/people.yaml", ("/people", "get", "responses"))
    schema = ("components", "schemas", "Group", "type")
    assert bundled.source(schema) == Place("schemas/groups.yaml", ("Group", "type"))
    assert bundled.source(("info", "title")) == Place("openapi.yaml", ("info", "title"))


def test_the_program_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_spec(tmp_path, openapi=ROOT.replace("A service", "Überall"))
    output = tmp_path / "openapi.json"

    assert main(["--spec", str(root)]) == 0
    assert main(["--spec", str(root), "--output", str(output)]) == 0

    written = output.read_text(encoding="utf-8")
    assert written == capsys.readouterr().out
    assert written.endswith("}\n")
    assert '\n  "title": "Überall",\n' in written
    assert json.loads(written) == bundle(root)


def test_the_program_says_why_it_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(tmp_path)]) == 1

    assert capsys.readouterr().err == "openapi.yaml: /: there is no such file\n"
