"""The audit finds the objects, fields and enumerations that the spec lacks or has in addition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scripts.audit_coverage import audit
from scripts.bundle import bundle
from scripts.inventory import (
    Declaration,
    Difference,
    Entry,
    Inventory,
    ObjectEntry,
    ObjectKind,
    parse_inventory,
    read_inventory,
)
from scripts.spec_document import Json, SpecError
from tests.spec.test_audit_coverage import SPEC, fields, schema

RECIPIENT = ObjectEntry(read=frozenset({"id"}), write=frozenset({"id"}))
PERSON = ObjectEntry(
    base="Recipient", read=frozenset({"name"}), write=frozenset({"name", "password"})
)
PEOPLE = Entry("GET", "/people", "get-people")
OBJECTS = {"Recipient": RECIPIENT, "Person": PERSON}


def extended(base: str, *names: str) -> dict[str, Json]:
    return {"allOf": [schema(base), fields(*names)]}


def clean(**changed: Json) -> dict[str, Json]:
    return {
        "Recipient": fields("id"),
        "Person": extended("Recipient", "name"),
        "PersonInput": fields("name", "password"),
        "PersonUpdate": extended("PersonInput", "id"),
        "Page": fields("count"),
        "PersonPage": extended("Page", "data"),
        **changed,
    }


def found_in(
    schemas: dict[str, Json], objects: dict[str, ObjectEntry] | None = None
) -> list[tuple[str, str, str, str]]:
    document: dict[str, Json] = {"paths": {}, "components": {"schemas": schemas}}
    page = {"Page": ObjectEntry(read=frozenset({"count"}))}
    found = audit(document, Inventory({}, (), page | (objects or OBJECTS)))
    return [(one.subject, one.kind, one.side, one.name) for one in found]


def test_nothing_is_found_where_both_agree() -> None:
    assert found_in(clean()) == []


def test_an_object_that_the_spec_lacks() -> None:
    objects = {**OBJECTS, "Robot": ObjectEntry(read=frozenset({"id"}))}

    assert found_in(clean(), objects) == [("Robot", "object", "missing", "Robot")]


def test_a_schema_that_stands_for_no_object() -> None:
    schemas = clean(Robot=fields("id"), RobotPage=extended("Page", "data"))

    assert found_in(schemas) == [("Robot", "object", "extra", "Robot")]


def test_a_page_with_a_field_of_its_own_is_an_object() -> None:
    schemas = clean(PersonPage=extended("Page", "data", "colour"))

    assert found_in(schemas) == [("PersonPage", "object", "extra", "PersonPage")]


@pytest.mark.parametrize(
    ("name", "changed", "difference"),
    [
        ("Person", extended("Recipient"), ("Person", "field", "missing", "name")),
        ("Person", extended("Recipient", "name", "age"), ("Person", "field", "extra", "age")),
        ("Recipient", fields("id", "age"), ("Recipient", "field", "extra", "age")),
        ("PersonInput", fields("name"), ("Person", "written-field", "missing", "password")),
        (
            "PersonUpdate",
            extended("PersonInput", "id", "age"),
            ("PersonUpdate", "written-field", "extra", "age"),
        ),
    ],
)
def test_a_field_that_only_one_of_them_has(
    name: str, changed: Json, difference: tuple[str, str, str, str]
) -> None:
    assert found_in(clean(**{name: changed})) == [difference]


def test_an_inherited_field_that_is_missing_is_said_of_each_object() -> None:
    found = found_in(clean(Recipient=fields()))

    assert found == [
        ("Person", "field", "missing", "id"),
        ("Recipient", "field", "missing", "id"),
    ]


def test_an_object_that_others_extend_needs_no_request_of_its_own() -> None:
    assert found_in({"Recipient": fields("id")}, {"Recipient": RECIPIENT}) == [
        ("Page", "object", "missing", "Page"),
        ("Recipient", "written-field", "missing", "id"),
    ]


def test_schemas_with_other_names_stand_for_what_the_inventory_says() -> None:
    schemas = clean(Human=fields("name"), HumanCreate=fields("name"))
    human = ObjectEntry(
        read=frozenset({"name"}), write=frozenset({"name"}), schemas=("Human", "HumanCreate")
    )

    assert found_in(schemas, {**OBJECTS, "Folk": human}) == []


def test_a_schema_may_stand_for_several_objects() -> None:
    schemas = clean(Key=fields("name", "pin", "size"))
    objects = {
        name: ObjectEntry(read=frozenset({"name", field}), schemas=("Key",))
        for name, field in (("Long", "size"), ("Short", "pin"))
    }

    assert found_in(schemas, {**OBJECTS, **objects}) == []


def test_a_pointer_that_is_an_object_itself_is_no_request_of_another() -> None:
    schemas = clean(PersonPointer=fields("webLogin"))
    pointer = ObjectEntry(write=frozenset({"webLogin"}))

    assert found_in(schemas, {**OBJECTS, "PersonPointer": pointer}) == []


# Enumerations


def enumeration(*values: str) -> dict[str, Json]:
    return {"type": "string", "enum": list(values)}


def differences(document: dict[str, Json], entry: Entry = PEOPLE) -> list[Difference]:
    values = {"Status": frozenset({"ON", "OFF"})}
    return audit(document, Inventory({"get_people": entry}, (), {}, values))


def document_with(parameters: Json, **enumerations: Json) -> dict[str, Json]:
    operation: dict[str, Json] = {
        "operationId": "getPeople",
        "x-operations": ["get_people"],
        "externalDocs": {"url": "https://help.xmatters.com/xmapi/#get-people"},
        "parameters": parameters,
    }
    schemas: Json = {"Status": enumeration("ON", "OFF"), **enumerations}
    return {"paths": {"/people": {"get": operation}}, "components": {"schemas": schemas}}


def parameter(name: str, reference: str, *, is_list: bool = False) -> dict[str, Json]:
    one = schema(reference)
    return {"name": name, "in": "query", "schema": {"items": one} if is_list else one}


def test_enumerations_and_values_that_only_one_of_them_has() -> None:
    document = document_with([], Status=enumeration("ON", "ASLEEP"), Colour=enumeration("RED"))

    assert differences(document) == [
        Difference("Colour", "enumeration", "extra", "Colour"),
        Difference("Status", "enumeration-value", "extra", "ASLEEP"),
        Difference("Status", "enumeration-value", "missing", "OFF"),
    ]


def test_an_enumeration_that_the_spec_lacks() -> None:
    document = document_with([])
    document["components"] = {}

    assert differences(document) == [Difference("Status", "enumeration", "missing", "Status")]


@pytest.mark.parametrize("is_list", [True, False])
def test_values_of_a_parameter_are_compared_at_the_operation(is_list: bool) -> None:
    embed = parameter("embed", "PersonEmbed", is_list=is_list)
    status = parameter("status", "Status")
    document = document_with([embed, status], PersonEmbed=enumeration("roles", "cars"))
    listed = {"embed": frozenset({"roles", "site"})}
    entry = replace(PEOPLE, query=frozenset({"embed", "status"}), values=listed)

    assert differences(document, entry) == [
        Difference("get_people", "value", "extra", "embed=cars"),
        Difference("get_people", "value", "missing", "embed=site"),
    ]


# The file


def test_objects_and_enumerations_are_read() -> None:
    found = parse_inventory(
        {
            "operations": {
                "get_people": {
                    "method": "GET",
                    "path": "/people",
                    "anchor": "get-people",
                    "values": {"embed": ["roles"]},
                }
            },
            "objects": {
                "Person": {"base": "Recipient", "read": ["name"], "write": ["name", "password"]},
                "Folk": {"schemas": ["Human"]},
            },
            "enumerations": {"Status": ["ON", "OFF"], "Country": []},
            "differences": [
                {"objects": ["P*"], "kind": "field", "extra": ["age"], "reason": "Seen."},
                {"enumerations": ["X"], "kind": "enumeration", "missing": ["*"], "reason": "No."},
            ],
        }
    )

    assert found.operations["get_people"].values == {"embed": frozenset({"roles"})}
    assert found.objects == {"Person": PERSON, "Folk": ObjectEntry(schemas=("Human",))}
    assert found.enumerations == {"Status": frozenset({"ON", "OFF"}), "Country": frozenset()}
    assert found.declarations == (
        Declaration(("P*",), "field", "extra", ("age",), "Seen."),
        Declaration(("X",), "enumeration", "missing", ("*",), "No."),
    )


@pytest.mark.parametrize(
    ("section", "kind"),
    [("objects", "query"), ("enumerations", "field"), ("objects", "enumeration")],
)
def test_a_difference_is_of_a_kind_that_its_section_knows(section: str, kind: str) -> None:
    member: dict[str, Json] = {section: ["X"], "kind": kind, "extra": ["y"], "reason": "So."}

    with pytest.raises(SpecError, match="needs a known kind"):
        parse_inventory({"differences": [member]})


def test_an_unknown_fact_about_an_object_is_refused() -> None:
    with pytest.raises(SpecError, match=r"/objects/Person: nobody knows fields"):
        parse_inventory({"objects": {"Person": {"fields": ["name"]}}})


def test_what_vanishes_from_our_own_spec_is_found() -> None:
    document = bundle(SPEC)
    schemas = document["components"]["schemas"]
    fields: dict[str, ObjectKind] = {
        "Person": "field",
        "EmailDevice": "field",
        "TriggerRequest": "written-field",
    }
    lost: dict[str, str] = {}
    for name in fields:
        own = schemas[name].get("allOf", [schemas[name]])[-1]["properties"]
        lost[name] = next(iter(own))
        del own[lost[name]]
    schemas["Priority"]["enum"].remove("HIGH")
    schemas["PersonEmbed"]["enum"].remove("roles")

    found = [one for one in audit(document, read_inventory(SPEC)) if one.state == "undeclared"]

    for name, kind in fields.items():
        assert Difference(name, kind, "missing", lost[name]) in found
    values = {(one.subject, one.kind, one.name) for one in found}
    assert ("Priority", "enumeration-value", "HIGH") in values
    assert ("get_people", "value", "embed=roles") in values
