"""The audit finds what the spec lacks or has in addition to its inventory."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.audit_coverage import audit, main
from scripts.inventory import (
    Declaration,
    Difference,
    Entry,
    Inventory,
    Kind,
    Side,
    parse_inventory,
)
from scripts.spec_document import Json, SpecError

SPEC = Path(__file__).parents[2] / "spec"
PEOPLE = Entry("GET", "/people", "get-people", frozenset({"search"}))
FACTS: dict[str, Json] = {
    "method": "GET",
    "path": "/people",
    "anchor": "get-people",
    "query": ["search"],
}
SITE = Entry("POST", "/sites", "create-a-site", body=frozenset({"name"}))


def query(name: str, *, required: bool = False) -> dict[str, Json]:
    return {"name": name, "in": "query", "required": required}


def fields(*names: str, required: tuple[str, ...] = ()) -> dict[str, Json]:
    properties: dict[str, Json] = {name: {"type": "string"} for name in names}
    return {"type": "object", "properties": properties, "required": list(required)}


def schema(name: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Json, media_type: str = "application/json") -> dict[str, Json]:
    return {"content": {media_type: {"schema": schema}}}


def get_people(**changes: Json) -> dict[str, Json]:
    url = "https://help.xmatters.com/xmapi/#get-people"
    return {
        "operationId": "getPeople",
        "x-operations": ["get_people"],
        "externalDocs": {"url": url},
        "parameters": [query("search")],
        **changes,
    }


def spec_of_people(
    path: str = "/people", ids: tuple[str, ...] = ("get_people",), **changes: Json
) -> dict[str, Json]:
    operation: dict[str, Json] = {**get_people(**changes), "x-operations": list(ids)}
    return {"paths": {path: {"get": operation}}}


def spec_of_sites(body: Json, *ids: str, **schemas: Json) -> dict[str, Json]:
    operation: dict[str, Json] = {
        "operationId": "createOrUpdateSite",
        "x-operations": list(ids or ("create_a_site",)),
        "externalDocs": {"url": "https://help.xmatters.com/xmapi/#create-a-site"},
        "requestBody": body,
    }
    return {"paths": {"/sites": {"post": operation}}, "components": {"schemas": schemas}}


def inventory(
    entry: Entry = PEOPLE, *declarations: Declaration, name: str = "get_people"
) -> Inventory:
    return Inventory({name: entry}, declarations)


def audit_sites(document: dict[str, Json], entry: Entry = SITE) -> list[Difference]:
    return audit(document, inventory(entry, name="create_a_site"))


def declared(kind: Kind, side: Side, *names: str, operation: str = "get_people") -> Declaration:
    return Declaration((operation,), kind, side, names, "Recorded answers prove it.")


def test_nothing_is_found_where_both_agree() -> None:
    assert audit(spec_of_people(), inventory()) == []


def test_an_operation_that_the_spec_lacks() -> None:
    assert audit({"paths": {}}, inventory()) == [
        Difference("get_people", "operation", "missing", "GET /people")
    ]


def test_an_operation_that_the_inventory_lacks() -> None:
    assert audit(spec_of_people(ids=("get_people", "get_robots")), inventory()) == [
        Difference("get_robots", "operation", "extra", "GET /people")
    ]


def test_an_operation_without_ids_goes_by_its_own() -> None:
    found = audit(spec_of_people(ids=()), Inventory({}))

    assert found == [Difference("getPeople", "operation", "extra", "GET /people")]


def test_another_path_or_method() -> None:
    entry = Entry("PUT", "/persons", "get-people", PEOPLE.query)

    assert audit(spec_of_people(), inventory(entry)) == [
        Difference("get_people", "path", "extra", "GET /people"),
        Difference("get_people", "path", "missing", "PUT /persons"),
    ]


def test_names_of_placeholders_and_a_slash_at_the_end_do_not_matter() -> None:
    entry = Entry("GET", "/people/{personID}/", "get-people", PEOPLE.query)

    assert audit(spec_of_people("/people/{personId}"), inventory(entry)) == []


def test_another_anchor() -> None:
    document = spec_of_people(externalDocs={"url": "https://help.xmatters.com/xmapi/#people"})

    assert audit(document, inventory()) == [
        Difference("get_people", "anchor", "missing", "get-people")
    ]


def test_query_parameters() -> None:
    document = spec_of_people(parameters=[query("limit"), {"name": "id", "in": "header"}])

    assert audit(document, inventory()) == [
        Difference("get_people", "query", "extra", "limit"),
        Difference("get_people", "query", "missing", "search"),
    ]


def test_parameters_of_the_path_and_referred_ones_count() -> None:
    document = spec_of_people(parameters=[{"$ref": "#/components/parameters/limit"}])
    document["components"] = {"parameters": {"limit": query("limit")}}
    document["paths"] = {"/people": {"parameters": [query("search")], "get": get_people()}}

    assert audit(document, inventory()) == []


@pytest.mark.parametrize(("required", "side"), [(True, "extra"), (False, "missing")])
def test_required_query_parameters(required: bool, side: Side) -> None:
    needed = frozenset[str]() if required else PEOPLE.query
    entry = Entry("GET", "/people", "get-people", PEOPLE.query, needed)
    document = spec_of_people(parameters=[query("search", required=required)])

    assert audit(document, inventory(entry)) == [
        Difference("get_people", "required-query", side, "search")
    ]


@pytest.mark.parametrize(
    "media_type",
    ["application/json", "multipart/form-data", "application/x-www-form-urlencoded"],
)
def test_fields_of_a_body(media_type: str) -> None:
    assert audit_sites(spec_of_sites(content(fields("city"), media_type))) == [
        Difference("create_a_site", "body", "extra", "city"),
        Difference("create_a_site", "body", "missing", "name"),
    ]


def test_fields_of_a_schema_that_extends_another() -> None:
    extended: Json = {"allOf": [schema("SiteInput"), fields("city")]}
    document = spec_of_sites(content(schema("Site")), Site=extended, SiteInput=fields("name"))

    assert audit_sites(document) == [Difference("create_a_site", "body", "extra", "city")]


def test_fields_of_the_items_of_a_list() -> None:
    document = spec_of_sites(content({"type": "array", "items": fields("name")}))

    assert audit_sites(document) == []


def test_fields_within_fields_do_not_count() -> None:
    inner: Json = {"type": "object", "properties": {"name": fields("city")}}

    assert audit_sites(spec_of_sites(content(inner))) == []


def test_creating_and_modifying_have_a_schema_each() -> None:
    both: Json = {"anyOf": [schema("SiteCreate"), schema("SiteUpdate")]}
    document = spec_of_sites(
        *(content(both), "create_a_site", "modify_a_site"),
        SiteCreate=fields("name", "id"),
        SiteUpdate=fields("name"),
    )
    modify = Entry("POST", "/sites", "modify-a-site", body=frozenset({"name", "id"}))

    assert audit(document, Inventory({"create_a_site": SITE, "modify_a_site": modify})) == [
        Difference("create_a_site", "body", "extra", "id"),
        Difference("modify_a_site", "body", "missing", "id"),
    ]


def test_other_alternatives_count_together() -> None:
    document = spec_of_sites(content({"anyOf": [fields("name"), fields("city")]}))

    assert audit_sites(document) == [Difference("create_a_site", "body", "extra", "city")]


def test_required_fields_of_a_body() -> None:
    entry = replace(SITE, required_body=SITE.body)
    document = spec_of_sites(content(fields("name")))

    assert audit_sites(document, entry) == [
        Difference("create_a_site", "required-body", "missing", "name")
    ]
    assert audit_sites(spec_of_sites(content(fields("name", required=("name",)))), entry) == []


def test_a_declared_difference_keeps_its_reason() -> None:
    document = spec_of_people(parameters=[query("search"), query("limit"), query("offset")])
    found = audit(document, inventory(PEOPLE, declared("query", "extra", "limit")))

    assert [(one.name, one.state, one.reason) for one in found] == [
        ("offset", "undeclared", ""),
        ("limit", "declared", "Recorded answers prove it."),
    ]


def test_operations_can_be_declared_by_a_pattern() -> None:
    document = spec_of_people(ids=("get_people", "retired_a", "retired_b"))
    pattern = declared("operation", "extra", "*", operation="retired_*")
    found = audit(document, inventory(PEOPLE, pattern))

    assert [(one.subject, one.state) for one in found] == [
        ("retired_a", "declared"),
        ("retired_b", "declared"),
    ]


@pytest.mark.parametrize(
    "declaration",
    [
        declared("query", "extra", "search"),
        declared("query", "missing", "limit"),
        declared("body", "extra", "limit"),
        declared("operation", "extra", "*", operation="retired_*"),
    ],
)
def test_a_declaration_that_does_not_apply_is_stale(declaration: Declaration) -> None:
    (found,) = audit(spec_of_people(), inventory(PEOPLE, declaration))

    assert (found.subject, found.kind, found.side, found.name, found.state) == (
        *declaration.subjects,
        declaration.kind,
        declaration.side,
        *declaration.names,
        "stale",
    )


def test_a_declaration_has_to_apply_to_each_operation_and_name() -> None:
    document = spec_of_people(parameters=[query("search"), query("limit")])
    found = audit(document, inventory(PEOPLE, declared("query", "extra", "limit", "offset")))

    assert [(one.name, one.state) for one in found] == [("offset", "stale"), ("limit", "declared")]


def test_an_inventory_is_read_with_its_differences() -> None:
    difference: dict[str, Json] = {
        "operations": ["get_people"],
        "kind": "query",
        "extra": ["limit"],
        "reason": "Recorded answers prove it.",
    }
    found = parse_inventory({"operations": {"get_people": FACTS}, "differences": [difference]})

    assert found == Inventory({"get_people": PEOPLE}, (declared("query", "extra", "limit"),))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"reason": " "}, "needs a known kind, what is missing or extra, and a reason"),
        ({"kind": "parameter"}, "needs a known kind, what is missing or extra, and a reason"),
        ({"missing": ["limit"]}, "nobody knows extra"),
        ({"kind": "field"}, "needs a known kind, what is missing or extra, and a reason"),
        ({"operations": []}, "names none of the operations, or nothing that differs"),
    ],
)
def test_a_malformed_difference_is_refused(changes: dict[str, Json], problem: str) -> None:
    member: dict[str, Json] = {"operations": ["get_people"], "kind": "query", "reason": "So."}

    with pytest.raises(SpecError) as caught:
        parse_inventory({"differences": [{**member, **changes, "extra": ["limit"]}]})

    assert str(caught.value) == f"inventory.yaml: /differences/0: {problem}"


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(SpecError, match=r"/operations/get_people: nobody knows title"):
        parse_inventory({"operations": {"get_people": {"title": "Get people"}}})


def write_spec(root: Path, document: dict[str, Json], differences: Json) -> None:
    files: dict[str, Json] = {
        "openapi": {"openapi": "3.1.0", "tags": [{"name": "people"}]},
        "paths/people": document["paths"],
        "inventory": {"operations": {"get_people": FACTS}, "differences": differences},
    }
    (root / "paths").mkdir()
    for name, value in files.items():
        (root / f"{name}.yaml").write_text(json.dumps(value), encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "status", "lines"),
    [
        (["limit"], 0, ["    0 extra", "    get_people: query extra: limit"]),
        ([], 1, ["    1 extra", "    get_people: query extra: limit"]),
        (["limit", "at"], 1, ["    1 stale declarations", "    get_people: query extra: at"]),
    ],
)
def test_the_program_reports_and_fails_on_what_has_no_reason(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    names: list[Json],
    status: int,
    lines: list[str],
) -> None:
    difference: dict[str, Json] = {
        "operations": ["get_people"],
        "kind": "query",
        "extra": names,
        "reason": "Answers prove it.",
    }
    differences: list[Json] = [difference] if names else []
    write_spec(tmp_path, spec_of_people(parameters=[query("search"), query("limit")]), differences)

    assert main(["--spec", str(tmp_path)]) == status
    printed = capsys.readouterr().out.splitlines()
    assert set(lines) <= set(printed)
    assert ("  Answers prove it." in printed) == bool(names)


def test_the_program_prints_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(tmp_path, spec_of_people(parameters=[]), [])

    assert main(["--spec", str(tmp_path), "--json"]) == 1
    printed = json.loads(capsys.readouterr().out)
    assert printed["totals"]["missing"] == 1
    assert printed["differences"] == [
        {
            "subject": "get_people",
            "kind": "query",
            "side": "missing",
            "name": "search",
            "state": "undeclared",
            "reason": "",
        }
    ]


def test_the_program_says_that_there_is_no_inventory(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_spec(tmp_path, spec_of_people(), [])
    (tmp_path / "inventory.yaml").unlink()

    assert main(["--spec", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "inventory.yaml: /: there is no such file\n"
