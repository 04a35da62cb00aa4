"""What is embedded: used where it is there, fetched where it is not."""

from __future__ import annotations

import asyncio
import copy
import pickle
from importlib import import_module
from typing import Any

import pytest

from scripts.reference.samples import example_of_schema
from tests.session.exemplary import Exemplary
from tests.session.service import Arrived, Service
from tests.session.ways import Asynchronous, Way
from xmatters import XMSession
from xmatters._embedding import Embedding
from xmatters.objects import OBJECTS
from xmatters.sandbox import Sandbox
from xmatters_client.modeling import ModelRegistry

FIELDS = [
    pytest.param(name, field, id=f"{name}.{field.python_name}")
    for name in OBJECTS
    for field in ModelRegistry(OBJECTS).model(name).FIELDS
    if field.embed
]


def test_there_are_some() -> None:
    assert len(FIELDS) > 10


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_property_fetches_what_was_not_embedded(service: Service, name: str, field: Any) -> None:
    answers, asked = Exemplary(), list[Arrived]()

    def reply(arrived: Arrived) -> Any:
        asked.append(arrived)
        return answers(arrived)

    service.reply = reply
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        registry = ModelRegistry(OBJECTS, owner=session)
        found = registry[name](example_of_schema(name), registry.for_content(b"null"))
        assert isinstance(found, Embedding)
        getattr(found, field.python_name)
    assert [each.method for each in asked] == ["GET"]
    # The service had no objection: it is an embed that the specification knows.
    assert len(answers.called) == 1
    operation = import_module(f"xmatters_client.api.{field.embed.operation}").OPERATION
    assert answers.called == [operation.operation_id]
    assert asked[0].query == {
        name: str(value).lower() if value is True else value
        for name, value in field.embed.query.items()
    }


def test_page_that_only_counts_is_fetched(way: Way, sandbox: Sandbox) -> None:
    forms = way.wait(way.session(sandbox).forms_endpoint().get_forms())
    form = next(each for each in forms if each._recipients.total)
    assert form._recipients.data is None
    read = len(sandbox.requests)
    if isinstance(way, Asynchronous):
        assert len(form.recipients) == 0
        assert len(sandbox.requests) == read
    else:
        assert len(form.recipients) == form.recipients.total
        assert len(sandbox.requests) == read + 1


def test_it_is_fetched_once(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        person = session.people_endpoint().get_person_by_id("mmcbride")
        assert person.roles is not None
        assert [role.name for role in person.roles]
        assert person.roles is person.roles
        assert len(sandbox.requests) == 2
        assert sandbox.requests[-1].query == "embed=roles"


def test_nothing_is_fetched_where_it_was_embedded(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    person = way.wait(people.get_person_by_id("mmcbride", embed=["roles", "devices"]))
    assert [role.name for role in person.roles] == [
        role.name for role in way.wait(person.get_roles())
    ]
    assert all(device.id for device in person.devices)
    assert len(sandbox.requests) == 1


def test_empty_embedded_list_is_there(way: Way, service: Service) -> None:
    service.reply = Exemplary()
    session = way.connect(service.url).set_authentication("mary", "hush")
    objects = session._registry
    empty: dict[str, Any] = {"count": 0, "total": 0, "data": []}
    person: Any = objects["Person"](example_of_schema("Person") | {"roles": empty}, objects)
    assert way.wait(person.get_roles()) == []
    assert list(person.roles) == []
    assert service.arrived == []


def test_asynchronous_property_never_fetches(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with sandbox.async_session() as session:
            person = await session.people_endpoint().get_person_by_id("mmcbride")
            assert person.roles is None
            assert await person.get_roles()

    asyncio.run(story())
    assert len(sandbox.requests) == 2


def test_looking_at_an_object_fetches_nothing(sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        person = session.people_endpoint().get_person_by_id("mmcbride")
        twin = copy.copy(person)
        assert person == twin
        assert "roles" not in person.to_dict()
        assert repr(twin) == repr(person)
        restored = pickle.loads(pickle.dumps(person))
        assert restored.roles is None
        assert restored == person
        assert type(person).from_dict(person.to_dict()).roles is None
        assert len(sandbox.requests) == 1
