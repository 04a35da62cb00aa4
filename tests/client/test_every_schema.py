"""Whatever a reply holds, every model takes it and gives it back; every request is as described.

`SCHEMA_EXAMPLES=2000` makes a long run of it, with other examples each time.
"""

from __future__ import annotations

import copy
import datetime
import json
import os
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import xmatters.aio.objects
import xmatters.objects
from tests.client.decoding import parts, text_of
from tests.client.instances import (
    departures,
    fields,
    instances,
    is_object,
    kind_of,
    kinds,
    named,
    reference,
    resolved,
)
from tests.client.specification import SCHEMAS, Schema, described_operations, operation_of, problems
from xmatters_client import models
from xmatters_client.files import File
from xmatters_client.modeling import (
    DEFAULT_REGISTRY,
    ModelRegistry,
    PageModel,
    ReplyModel,
    RequestModel,
)
from xmatters_client.operation import BINARY, Operation
from xmatters_client.wire import is_list

EXAMPLES = int(os.environ.get("SCHEMA_EXAMPLES", "0"))
LONG = EXAMPLES > 0


def examples(usual: int) -> settings:
    """Return how many examples to try: the same few each time, or as many as asked for."""
    return settings(
        derandomize=not LONG,
        database=None,
        deadline=None,
        max_examples=EXAMPLES or usual,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def names(base: type) -> list[str]:
    """Return the schemas whose models are of a sort."""
    found = {name: getattr(models, name) for name in SCHEMAS if name in models.__all__}
    return [n for n, each in found.items() if isinstance(each, type) and issubclass(each, base)]


REPLIES = names(ReplyModel)
REQUESTS = names(RequestModel)
NO_JSON = (None, BINARY)
OPERATIONS = [
    operation
    for operation in (operation_of(each["operationId"]) for each in described_operations())
    if not set(operation.replies.values()) <= set(NO_JSON)
]
REGISTRIES = (
    DEFAULT_REGISTRY,
    ModelRegistry(xmatters.objects.OBJECTS),
    ModelRegistry(xmatters.aio.objects.OBJECTS),
)


def check_that_it_is_kept(model: ReplyModel, answer: Any) -> None:
    """Check that an object is what came, however it is used."""
    came = text_of(answer)
    assert text_of(model.to_dict()) == came
    for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model)):
        assert twin == model
        assert text_of(twin.to_dict()) == came
    for part in parts(model):
        shown = repr(part)
        assert shown.startswith(f"{type(part).__name__}(")
        if isinstance(part, PageModel):
            assert len(part) == len(list(part))
            assert bool(part) == (len(part) > 0)
    assert text_of(model.to_dict()) == came, "reading an object must not change it"


def check_that_it_is_typed(model: Any, answer: dict[str, Any], schema: Schema) -> None:
    """Check that a valid reply, and all within it, became what the specification says."""
    kind = kind_of(schema, answer)
    assert isinstance(model, getattr(models, named(kind) or ""))
    assert model.additional_properties == {}
    described = fields(kind)
    for field in model.FIELDS:
        value = getattr(model, field.python_name)
        if field.wire_name not in answer:
            assert value is None
            continue
        came, promised = answer[field.wire_name], described[field.wire_name]
        if resolved(promised).get("format") == "date-time":
            assert value == datetime.datetime.fromisoformat(came)
            assert value.tzinfo is not None
        elif is_object(promised):
            check_that_it_is_typed(value, came, promised)
        elif is_list(came) and is_object(resolved(promised)["items"]):
            assert len(value) == len(came)
            for item, each in zip(value, came, strict=True):
                check_that_it_is_typed(item, each, resolved(promised)["items"])
        else:
            assert text_of(value) == text_of(came)


@pytest.mark.parametrize("name", REPLIES)
@examples(4)
@given(data=st.data())
def test_a_valid_reply_becomes_typed_objects_and_is_given_back(
    name: str, data: st.DataObject
) -> None:
    schema = reference(name)
    answer = data.draw(instances(schema))
    assert problems(answer, named(kind_of(schema, answer)) or name) == []
    model: ReplyModel = getattr(models, name).from_dict(answer)
    check_that_it_is_kept(model, answer)
    check_that_it_is_typed(model, answer, schema)


@pytest.mark.parametrize("name", REPLIES)
@examples(6)
@given(data=st.data())
def test_a_reply_that_departs_from_the_specification_is_given_back(
    name: str, data: st.DataObject
) -> None:
    answer = data.draw(departures(reference(name)))
    model: ReplyModel = getattr(models, name).from_dict(answer)
    check_that_it_is_kept(model, answer)
    assert model == getattr(models, name).from_dict(answer)


ODD: list[Any] = [
    *(
        None,
        True,
        0,
        2**70,
        -1.5,
        "",
        "text",
        "2026-03-02T16:00:00Z",
        "2026-03-02T16:00:00.5+01:00",
    ),
    *([], [None], ["text"], [[{}]], [{"self": "text"}]),
    *({}, {"self": None}, {"self": "text"}, {"self": {}}, {"new": 1}, {"data": "text"}, {"": ""}),
]


@pytest.mark.parametrize("name", REPLIES)
def test_any_value_in_any_field_is_given_back(name: str) -> None:
    known = fields(reference(name))
    for model in {registry.model(name) for registry in REGISTRIES}:
        for shift in range(len(ODD)):
            # All fields at once, each with another value; in the end each has had them all.
            answer = {field: ODD[(shift + i) % len(ODD)] for i, field in enumerate(known)}
            read: ReplyModel = model.from_dict(answer)
            assert text_of(read.to_dict()) == text_of(answer)
            first, *_ = parts(read)
            assert first is read
            assert text_of(read.to_dict()) == text_of(answer)


@pytest.mark.parametrize("name", [name for name in REPLIES if kinds(reference(name))[1]])
def test_a_kind_decides_the_model_and_an_unknown_one_is_the_base(name: str) -> None:
    field, known = kinds(reference(name))
    model: type[ReplyModel] = getattr(models, name)
    for value, schema in known.items():
        assert type(model.from_dict({field: value})) is getattr(models, named(schema) or "")
    for unknown in ODD:
        assert type(model.from_dict({field: unknown})) is model


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.operation_id)
@examples(3)
@given(data=st.data())
def test_whatever_an_operation_answers_is_given_back(
    operation: Operation, data: st.DataObject
) -> None:
    replies = {status: name for status, name in operation.replies.items() if name not in NO_JSON}
    status = data.draw(st.sampled_from(list(replies)))
    name = (replies[status] or "").removesuffix("[]")
    answers = departures(reference(name))
    answer = data.draw(st.lists(answers, max_size=2) if replies[status] != name else answers)
    content = json.dumps(answer, ensure_ascii=data.draw(st.booleans())).encode()
    for registry in REGISTRIES:
        parsed = operation.parse_reply(status, {}, content, registry)
        pairs: list[tuple[Any, Any]] = [(parsed, answer)]
        if is_list(parsed):
            pairs = list(zip(parsed, answer, strict=True))
        for model, each in pairs:
            assert type(model) is registry.model(named(kind_of(reference(name), each)) or "")
            check_that_it_is_kept(model, each)


@pytest.mark.parametrize("name", REQUESTS)
@examples(5)
@given(data=st.data())
def test_a_valid_request_is_sent_as_it_was_given(name: str, data: st.DataObject) -> None:
    model: type[RequestModel] = getattr(models, name)
    given_fields = data.draw(instances(reference(name)))
    in_python = {field.wire_name: field.python_name for field in model.FIELDS}
    for values in (given_fields, {in_python[key]: each for key, each in given_fields.items()}):
        sent = model.from_mapping(values).to_dict()
        assert sent == given_fields
        assert problems(without_files(sent), name) == []


def without_files(sent: dict[str, Any]) -> dict[str, Any]:
    """Return a form with text for its files, which is how the specification describes them."""
    return {name: each.file_name if isinstance(each, File) else each for name, each in sent.items()}
