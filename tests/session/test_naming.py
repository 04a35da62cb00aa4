"""Where a request names an object, the object itself may be given, or the text that names it."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.naming import Names, names
from scripts.reference.samples import example_of_schema
from tests.session.ways import Way
from xmatters.bodies import compose
from xmatters.errors import ParameterError
from xmatters.objects import OBJECTS
from xmatters.sandbox import Sandbox
from xmatters.sandbox.specification import load_specification
from xmatters_client import models
from xmatters_client.modeling import ModelRegistry, RequestModel
from xmatters_client.wire import is_mapping

REPORT = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
SPECIFICATION = load_specification()
REGISTRY = ModelRegistry(OBJECTS)


def naming_schemas() -> dict[str, Names]:
    """Return the schemas of requests that name an object."""
    schemas = SPECIFICATION.document["components"]["schemas"]
    return {name: named for name, schema in schemas.items() if (named := names(schema))}


def naming_fields() -> list[Any]:
    """Return each field of a request that names objects, or lists them, with a schema of those."""
    found: list[Any] = []
    for name in SPECIFICATION.document["components"]["schemas"]:
        if not isinstance(getattr(models, name, None), type):
            continue
        if not issubclass(REGISTRY.model(name), RequestModel):
            continue
        for field, described in SPECIFICATION.fields(name).items():
            one = described.get("items", described)
            named = names(described) or naming_schemas().get(one.get("$ref", "").split("/")[-1])
            for schema in named.schemas if named else ():
                found.append(pytest.param(name, field, schema, id=f"{name}.{field}-{schema}"))
    return found


def wanted(described: Any, schema: str, example: dict[str, Any]) -> Any:
    """Return what the specification wants in the place of an object."""
    if "type" in described and described["type"] != "object":
        own = names(described)
        return example[own.by[0] if own else "id"]
    pointer = described["$ref"].split("/")[-1]
    named = naming_schemas()[pointer]
    fields = SPECIFICATION.fields(pointer)
    return {
        by: wanted(fields[by], schema, example)
        if "$ref" in fields[by] and by not in example
        else example[by]
        for by in named.by
        if by in example or "$ref" in fields[by]
    }


FIELDS = naming_fields()


def test_there_are_some() -> None:
    assert len(naming_schemas()) > 15
    assert len(FIELDS) > 60


@pytest.mark.parametrize(("name", "field", "schema"), FIELDS)
def test_object_stands_for_what_names_it(name: str, field: str, schema: str) -> None:
    described = SPECIFICATION.fields(name)[field]
    is_list = "items" in described
    one = described["items"] if is_list else described
    one = one | {key: described[key] for key in ("x-refers-to",) if key in described}
    example = example_of_schema(schema) | {"id": "one-id"}
    found = REGISTRY[schema](dict(example), REGISTRY)
    expected = wanted(one, schema, example)
    model = REGISTRY.model(name)
    body = compose(model, required_of(model) | {field: [found] if is_list else found}, {})
    assert body[field] == ([expected] if is_list else expected)
    text = "some text"
    body = compose(model, required_of(model) | {field: [text] if is_list else text}, {})
    sent: Any = body[field][0] if is_list else body[field]
    while is_mapping(sent):
        (sent,) = sent.values()
    assert sent == text


def required_of(model: type[RequestModel]) -> dict[str, Any]:
    """Return a value for each field that a request must have."""
    example = example_of_schema(model.__name__)
    return {each.wire_name: example[each.wire_name] for each in model.FIELDS if each.required}


@pytest.mark.parametrize("wrong", [7, object(), 1.5])
def test_what_names_nothing_is_refused(wrong: object) -> None:
    with pytest.raises(ParameterError, match="form must be FormPointer, not"):
        compose(
            models.IntegrationCreate, {}, required_of(models.IntegrationCreate) | {"form": wrong}
        )
    with pytest.raises(ParameterError, match="RecipientTriggerInput"):
        compose(models.TriggerRequest, {}, {"recipients": [wrong]})


def test_role_is_named_by_its_name_and_nobody_else_is_a_role() -> None:
    person = REGISTRY["Person"](example_of_schema("Person"), REGISTRY)
    with pytest.raises(ParameterError, match="roles must be string"):
        compose(models.PersonUpdate, {"id": "1"}, {"roles": [person]})


def test_trigger_takes_people_groups_and_devices(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    people, groups = session.people_endpoint(), session.groups_endpoint()
    person = way.wait(people.get_person_by_id("mmcbride"))
    group = way.wait(groups.get_group_by_id("Database Operations"))
    device = way.wait(person.get_devices())[0]
    triggers = session.triggers_endpoint()
    accepted = way.wait(
        triggers.trigger_event(REPORT, recipients=[person, group, device, "asilva"])
    )
    assert accepted.request_id
    sent = sandbox.requests[-1].body["recipients"]
    assert sent == [
        {"id": person.id, "recipientType": "PERSON"},
        {"id": group.id, "recipientType": "GROUP"},
        {"id": device.id, "recipientType": "DEVICE"},
        {"id": "asilva"},
    ]


def test_people_get_roles_that_were_read(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    roles = way.wait(session.roles_endpoint().get_roles())[:2]
    site = way.wait(session.sites_endpoint().get_sites())[0]
    boss = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    person = way.wait(
        session.people_endpoint().create_person(
            target_name="nnowak",
            first_name="Nina",
            last_name="Nowak",
            roles=roles,
            site=site,
            supervisors=[boss],
        )
    )
    assert [each.name for each in way.wait(person.get_roles())] == [each.name for each in roles]
    assert person.site.id == site.id
    assert [each.id for each in way.wait(person.get_supervisors())] == [boss.id]
    found = session.people_endpoint().get_people(roles=roles, site=[site], supervisors=boss)
    assert person.id in {each.id for each in way.wait(found)}
    assert way.wait(person.update(site=None)).site is None


def test_groups_shifts_and_services_take_objects(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    person = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    role = way.wait(session.roles_endpoint().get_roles())[0]
    group = way.wait(
        session.groups_endpoint().create_group(
            target_name="Objects", observed_by_all=False, observers=[role], supervisors=[person]
        )
    )
    assert [each.name for each in way.wait(group.get_observers())] == [role.name]
    shift = way.wait(
        group.create_shift(
            name="All day",
            start="2026-03-02T09:00:00Z",
            end="2026-03-02T17:00:00Z",
            members=[person],
        )
    )
    assert [each.recipient.id for each in way.wait(shift.get_members())] == [person.id]
    service = way.wait(
        session.services_endpoint().create_service(target_name="Ledger", owned_by=group)
    )
    assert service.owned_by.id == group.id
