"""Answers and requests that were recorded from the service are read and written without loss."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.specification import operation_of, problems
from xmatters_client import models, wire
from xmatters_client.modeling import PageModel, ReplyModel, RequestModel

SAMPLES = Path(__file__).parent / "samples"
INDEX: list[dict[str, Any]] = json.loads((SAMPLES / "index.json").read_text(encoding="utf-8"))


# The older interface of form triggers answers in shapes of its own; it is not described.
FOREIGN = {"error__4.json", "trigger_response__1.json"}


def entries(kind: str, *, with_operation: bool = False, described: bool = False) -> list[Any]:
    """Return the samples of a kind, as parameters of a test."""
    return [
        pytest.param(entry, id=entry["file"])
        for entry in INDEX
        if entry["kind"] == kind
        and (entry["operation"] or not with_operation)
        and not (described and entry["file"] in FOREIGN)
    ]


def sample(entry: dict[str, Any]) -> Any:
    """Return the content of a sample."""
    return json.loads((SAMPLES / entry["file"]).read_text(encoding="utf-8"))


def objects(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the objects of a sample; one that is a list holds several."""
    data = sample(entry)
    return data if wire.is_list(data) else [data]


def test_the_index_names_every_sample_once() -> None:
    named = [entry["file"] for entry in INDEX]
    assert sorted(named) == sorted(
        path.name for path in SAMPLES.glob("*.json") if path.name != "index.json"
    )


@pytest.mark.parametrize("entry", entries("response"))
def test_an_answer_is_read_without_loss(entry: dict[str, Any]) -> None:
    for data in objects(entry):
        model: ReplyModel = getattr(models, entry["schema"]).from_dict(data)
        assert model.to_dict() == data
        assert json.loads(json.dumps(model.to_dict())) == data


@pytest.mark.parametrize("entry", entries("response"))
def test_an_answer_survives_copying_and_pickling(entry: dict[str, Any]) -> None:
    for data in objects(entry)[:1]:
        model: ReplyModel = getattr(models, entry["schema"]).from_dict(data)
        for twin in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
            assert twin == model
            assert twin.to_dict() == data


@pytest.mark.parametrize("entry", entries("response", with_operation=True))
def test_an_answer_is_read_by_its_operation(entry: dict[str, Any]) -> None:
    operation = operation_of(entry["operation"])
    content = (SAMPLES / entry["file"]).read_bytes()
    parsed = operation.parse_reply(200, {}, content)
    for model in parsed if wire.is_list(parsed) else [parsed]:
        assert isinstance(model, getattr(models, entry["schema"]))
    assert given_back(parsed) == json.loads(content)


def given_back(parsed: Any) -> Any:
    """Return the wire form of what an operation answered: an object, or a list of such."""
    return [each.to_dict() for each in parsed] if wire.is_list(parsed) else parsed.to_dict()


@pytest.mark.parametrize("entry", entries("response", described=True))
def test_an_answer_is_as_the_specification_says(entry: dict[str, Any]) -> None:
    for data in objects(entry):
        kind = type(getattr(models, entry["schema"]).from_dict(data)).__name__
        assert problems(data, entry["schema"]) == []
        assert problems(data, kind) == []


@pytest.mark.parametrize("entry", entries("response", described=True))
def test_the_specification_knows_all_fields_of_an_answer(entry: dict[str, Any]) -> None:
    unknown = [
        place
        for data in objects(entry)
        for place in unknown_fields(getattr(models, entry["schema"]).from_dict(data))
    ]
    assert unknown == []


def unknown_fields(model: ReplyModel) -> list[str]:
    """Return the fields that a model and those within it do not know."""
    found = [f"{type(model).__name__}.{name}" for name in model.additional_properties]
    for field in model.FIELDS:
        value = getattr(model, field.python_name)
        for item in value if wire.is_list(value) else [value]:
            if isinstance(item, ReplyModel):
                found += unknown_fields(item)
    return found


@pytest.mark.parametrize("entry", entries("response"))
def test_an_answer_is_shown_in_one_short_line(entry: dict[str, Any]) -> None:
    for data in objects(entry):
        model: ReplyModel = getattr(models, entry["schema"]).from_dict(data)
        shown = repr(model)
        assert shown.startswith(f"{type(model).__name__}(")
        assert len(shown) < 200
        assert "\n" not in shown
        assert "example-access-token" not in shown
        assert "example-refresh-token" not in shown


def test_a_page_is_the_list_of_its_items() -> None:
    pages = [entry for entry in INDEX if entry["schema"].endswith("Page")]
    assert pages
    for entry in pages:
        data = sample(entry)
        page = getattr(models, entry["schema"]).from_dict(data)
        assert isinstance(page, PageModel)
        assert len(page) == len(data["data"]) == len(list(page))
        assert bool(page) == bool(data["data"])


@pytest.mark.parametrize("entry", entries("request"))
def test_a_request_is_taken_as_recorded_and_given_back(entry: dict[str, Any]) -> None:
    data = sample(entry)
    model: type[RequestModel] = getattr(models, entry["schema"])
    assert model.from_mapping(data).to_dict() == data
    assert problems(data, entry["schema"]) == []


@pytest.mark.parametrize("entry", entries("request"))
def test_a_request_is_sent_as_recorded(entry: dict[str, Any]) -> None:
    operation = operation_of(entry["operation"])
    assert entry["schema"] in operation.body_models
    path = {parameter.python_name: "x" for parameter in operation.path_parameters}
    body = getattr(models, entry["schema"]).from_mapping(sample(entry))
    request = operation.build_request(path, {}, body)
    assert isinstance(request.content, bytes)
    assert json.loads(request.content) == sample(entry)


@pytest.mark.parametrize("entry", entries("mapping"))
def test_a_request_with_fields_of_ones_own_is_sent_as_a_mapping(entry: dict[str, Any]) -> None:
    # The script of an integration may ask for any fields (behaviours, section 12).
    assert problems(sample(entry), entry["schema"]) == []
    operation = operation_of(entry["operation"])
    path = {parameter.python_name: "x" for parameter in operation.path_parameters}
    request = operation.build_request(path, {}, sample(entry))
    assert json.loads(
        b"".join([request.content] if isinstance(request.content, bytes) else [])
    ) == sample(entry)


def test_no_sample_holds_a_secret_or_a_real_address() -> None:
    secret = re.compile(
        r"eyJ[\w-]{8,}|-----BEGIN|\bAKIA\w{16}\b|\b[0-9a-f]{40,}\b|{{|(?i:bearer )[\w-]{8,}"
    )
    address = re.compile(r"[\w.+-]+@(?!example\.com\b)[\w-]+\.\w+|https?://(?!\w+\.example\.com)")
    for path in sorted(SAMPLES.glob("*.json")):
        text = path.read_text(encoding="utf-8")
        assert not secret.search(text), path.name
        assert not address.search(text), path.name


READABLE = [entry for entry in INDEX if entry["kind"] == "response" and entry["operation"]]
SCALARS: st.SearchStrategy[Any] = st.none() | st.booleans() | st.integers() | st.text()
ODD: st.SearchStrategy[Any] = SCALARS | st.lists(SCALARS) | st.dictionaries(st.text(), SCALARS)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(data=st.data())
def test_an_answer_with_odd_values_and_new_fields_is_read_without_loss(
    data: st.DataObject,
) -> None:
    entry = data.draw(st.sampled_from(READABLE))
    operation = operation_of(entry["operation"])
    answer = sample(entry)
    place = data.draw(st.sampled_from(list(objects_within(answer))))
    place.update(data.draw(st.dictionaries(st.sampled_from([*place, "new", "id"]), ODD)))
    parsed = operation.parse_reply(200, {}, json.dumps(answer).encode())
    assert given_back(parsed) == answer


def objects_within(value: Any) -> Iterator[dict[str, Any]]:
    """Find a JSON object and all that are within it."""
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        yield found
        for inner in found.values():
            yield from objects_within(inner)
    elif wire.is_list(value):
        for inner in value:
            yield from objects_within(inner)
