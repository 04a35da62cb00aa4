"""References lead on: whatever an object says of another one in short can be fetched in full."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from scripts.reference.samples import example_of_schema
from scripts.spec_rules.spec import python_name
from tests.session.exemplary import Exemplary
from tests.session.service import Service
from tests.session.ways import Synchronous, Way
from xmatters.aio.objects import OBJECTS as ASYNC_OBJECTS
from xmatters.objects import OBJECTS
from xmatters_client import models
from xmatters_client.modeling import Field, ModelRegistry, ReplyModel

REGISTRY = ModelRegistry(OBJECTS)

# What is called otherwise than a reference, and is one.
OTHERS = {"Replacer", "SignalTrigger", "SignalWorkflow"}

# References of which the API has nothing more to tell.
NO_MORE = {
    ("Device", "provider"): "no operation reads providers",
    ("CustomSectionItem", "form_section"): "no operation reads one section",
    ("UserDeliveryResponse", "notification"): "no operation reads notifications",
    ("Signal", "trigger"): "no operation says what kinds of trigger there are",
    ("VoiceFormProperty", "form_property"): "it is a name; the properties of the plan tell more",
}

# What the service says of a reference beside the fields that the examples have.
INSTEAD: dict[str, Any] = {
    "ShiftReference": {"links": {"self": "/api/xm/1/groups/a1/shifts/b2"}},
}

# How the way to a whole object is called where it has not the name of the field.
WAYS = {
    "RecipientReference": "get_recipient",
    "GroupMembershipShiftReference": "get_shift",
    "Replacer": "get_person",
    "SignalWorkflow": "get_plan",
    "PlanEndpointReference": "get_endpoint",
}


def replies() -> Iterator[type[ReplyModel]]:
    for name in models.__all__:
        found = getattr(models, name)
        if isinstance(found, type) and issubclass(found, ReplyModel):
            yield REGISTRY.model(name)


def is_reference(name: str) -> bool:
    return "Reference" in name.removesuffix("Page") or name in OTHERS


def references() -> list[Any]:
    """Return each field of a reply that holds a reference."""
    return [
        pytest.param(reply, field, id=f"{reply.__name__}.{field.python_name}")
        for reply in replies()
        for field in reply.FIELDS
        if is_reference(field.type_name) and not field.type_name.endswith("Page")
        if field.python_name != "data"
    ]


def is_known_to_end(owner: type[ReplyModel], field: Field) -> bool:
    return any((each.__name__, field.python_name) in NO_MORE for each in owner.__mro__)


def way_to(name: str) -> str:
    return WAYS.get(name) or f"get_{python_name(name.removesuffix('Reference'))}"


def test_there_are_some() -> None:
    assert len(references()) > 60


@pytest.mark.parametrize(("owner", "field"), references())
def test_reference_has_a_way_to_the_whole(owner: type[ReplyModel], field: Field) -> None:
    by_itself = hasattr(REGISTRY.model(field.type_name), way_to(field.type_name))
    from_owner = hasattr(owner, f"get_{field.python_name}")
    assert (by_itself or from_owner) is not is_known_to_end(owner, field)


@pytest.mark.parametrize("name", sorted(filter(is_reference, set(OBJECTS) - {"RequestReference"})))
def test_way_leads_to_a_whole_object(
    way: Way, service: Service, exemplary: Exemplary, name: str
) -> None:
    session = way.connect(service.url).set_authentication("mary", "hush")
    objects = OBJECTS if isinstance(way, Synchronous) else ASYNC_OBJECTS
    registry = ModelRegistry(objects, owner=session)
    found = registry[name](example_of_schema(name) | INSTEAD.get(name, {}), registry)
    whole = way.wait(getattr(found, way_to(name))())
    assert exemplary.called
    assert type(whole).__name__ in OBJECTS
    assert not is_reference(type(whole).__name__)


def test_what_has_no_way_is_there() -> None:
    held = {(each.__name__, field.python_name) for each in replies() for field in each.FIELDS}
    assert set(NO_MORE) <= held
