"""With msgspec, replies are read without dictionaries in between, and become the same objects."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.specification import operation_of
from tests.client.test_samples import INDEX, ODD, objects_within, sample
from xmatters.objects import OBJECTS
from xmatters_client import wire
from xmatters_client.errors import DecodeError
from xmatters_client.modeling import ModelRegistry, ReplyModel, registry_of
from xmatters_client.operation import Operation
from xmatters_client.structs import read_reply

# Replies that are lists are always read by way of dictionaries.
READABLE = [
    entry
    for entry in INDEX
    if entry["kind"] == "response" and entry["operation"] and isinstance(sample(entry), dict)
]
ENTRIES = [pytest.param(entry, id=entry["file"]) for entry in READABLE]


def by_dictionaries(operation: Operation, content: bytes) -> Any:
    """Read a reply as every first one is read."""
    return operation.parse_reply(200, {}, content, ModelRegistry())


def warmed(operation: Operation, *data: Any) -> ModelRegistry:
    """Return a registry that has seen replies, and so has structures for what is in them."""
    registry = ModelRegistry()
    for one in data:
        operation.parse_reply(200, {}, encoded(without_nulls(one)), registry)
    return registry


def encoded(data: Any) -> bytes:
    return json.dumps(data).encode()


def without_nulls(data: Any) -> Any:
    if wire.is_mapping(data):
        return {name: without_nulls(value) for name, value in data.items() if value is not None}
    if wire.is_list(data):
        return [without_nulls(item) for item in data if item is not None]
    return data


def schema_of(operation: Operation) -> str:
    return operation.replies[min(operation.replies)] or ""


def models_within(model: Any) -> Iterator[ReplyModel]:
    if wire.is_list(model):
        for item in model:
            yield from models_within(item)
    elif isinstance(model, ReplyModel):
        yield model
        for field in model.FIELDS:
            yield from models_within(getattr(model, field.python_name))


def differences(left: Any, right: Any) -> list[str]:
    """Return where two replies differ in what they hold, even before it is asked for."""
    pairs = zip(models_within(left), models_within(right), strict=True)
    return [
        f"{one!r} has {name}: {value!r}, {other!r} has {theirs[name]!r}"
        for one, other in pairs
        for theirs in [other.__getstate__()]
        for name, value in one.__getstate__().items()
        if (type(value), value) != (type(theirs[name]), theirs[name])
    ]


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_recorded_answer_becomes_the_same_both_ways(entry: dict[str, Any]) -> None:
    operation, data = operation_of(entry["operation"]), without_nulls(sample(entry))
    registry = warmed(operation, data)
    expected = by_dictionaries(operation, encoded(data))

    found = read_reply(schema_of(operation), encoded(data), registry)

    assert found is not None
    assert found == expected
    assert differences(found, expected) == []
    assert found.to_dict() == data
    assert all(registry_of(model) is registry for model in models_within(found))


@settings(derandomize=True, deadline=None, max_examples=300)
@given(data=st.data())
def test_an_odd_answer_becomes_the_same_both_ways(data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(READABLE))
    operation, answer = operation_of(entry["operation"]), without_nulls(sample(entry))
    registry = warmed(operation, answer)
    places = list(objects_within(answer))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from(places))
        name = data.draw(st.sampled_from([*place, "new", "id", "recipientType", "deviceType"]))
        place[name] = data.draw(ODD | st.sampled_from([place, *places[-3:]]).map(copy.deepcopy))
    expected = by_dictionaries(operation, encoded(answer))

    for _ in range(2):
        found = operation.parse_reply(200, {}, encoded(answer), registry)
        assert found == expected
        assert differences(found, expected) == []
        assert found.to_dict() == answer


PAGE: dict[str, Any] = {
    "count": 2,
    "total": 2,
    "data": [
        {
            "id": "1",
            "recipientType": "DEVICE",
            "deviceType": "EMAIL",
            "emailAddress": "a@example.com",
            "links": {"self": "/devices/1"},
            "owner": {"id": "3", "links": {"self": "/people/3"}},
        },
        {"deviceType": "VOICE", "phoneNumber": "+1", "id": "2"},
    ],
    "links": {"self": "/devices", "next": "/devices?offset=2"},
}


def changed(**values: Any) -> dict[str, Any]:
    """Return the page with other fields in its first device."""
    page = copy.deepcopy(PAGE)
    page["data"][0] |= values
    return page


DEVICES = operation_of("getDevices")

DIRECTLY: dict[str, Any] = {
    "as it is": PAGE,
    "empty": {"count": 0, "total": 0, "data": []},
    "without fields": {},
    "another link": changed(links={"self": "/x", "new": 1}),
    "an odd link": changed(links="/devices/1"),
    "a link without text": changed(links={"self": 7}),
    "an empty link": changed(links={}),
    "odd scalars": changed(id=7, emailAddress=["x"], delay="soon"),
}
BY_DICTIONARIES: dict[str, Any] = {
    "a null": changed(name=None),
    "the word null": changed(name="null"),
    "an unknown field": changed(weight=1),
    "an unknown field within": changed(owner={"id": "3", "weight": 1}),
    "an unknown kind": changed(deviceType="PIGEON"),
    "a kind that was not seen": changed(deviceType="TEXT_PAGER"),
    "an odd kind": changed(deviceType=7),
    "text for an object": changed(owner="3"),
    "a list for an object": changed(owner=[]),
    "no list": {"data": {"id": "1"}},
    "an odd item": {"data": [{"deviceType": "EMAIL"}, "2"]},
    "no kind": {"data": [{"id": "1"}]},
}


@pytest.mark.parametrize("name", DIRECTLY)
def test_what_fits_is_read_directly(name: str) -> None:
    content, registry = encoded(DIRECTLY[name]), warmed(DEVICES, PAGE)
    expected = by_dictionaries(DEVICES, content)
    found = read_reply("DevicePage", content, registry)
    assert found == expected
    assert differences(found, expected) == []
    assert found.to_dict() == DIRECTLY[name]


@pytest.mark.parametrize("name", BY_DICTIONARIES)
def test_what_does_not_fit_is_read_by_dictionaries(name: str) -> None:
    content, registry = encoded(BY_DICTIONARIES[name]), warmed(DEVICES, PAGE)
    assert read_reply("DevicePage", content, registry.for_content(content)) is None
    found = DEVICES.parse_reply(200, {}, content, registry)
    assert found == by_dictionaries(DEVICES, content)
    assert found.to_dict() == BY_DICTIONARIES[name]


def test_one_kind_alone_is_not_taken_for_all() -> None:
    registry = warmed(DEVICES, {"data": [{"deviceType": "EMAIL", "id": "1"}]})
    (device,) = DEVICES.parse_reply(200, {}, b'{"data": [{"id": "1"}]}', registry)
    assert type(device).__name__ == "Device"


def test_an_object_that_names_no_kind_gets_none() -> None:
    operation, content = operation_of("addGroupMember"), b'{"id": "mmcbride"}'
    registry = warmed(operation, {"id": "mmcbride"})
    found = operation.parse_reply(200, {}, content, registry)
    assert found.recipient_type is None
    assert found.to_dict() == {"id": "mmcbride"}


def test_the_last_of_two_fields_of_one_name_counts() -> None:
    for item in (
        b'{"deviceType": "EMAIL", "deviceType": "VOICE"}',
        b'{"id": "1", "id": "2", "deviceType": "EMAIL"}',
        b'{"deviceType": "EMAIL", "links": {"self": "/a", "self": "/b"}}',
    ):
        content = b'{"data": [' + item + b"]}"
        found = DEVICES.parse_reply(200, {}, content, warmed(DEVICES, PAGE))
        assert found == by_dictionaries(DEVICES, content)


def test_what_is_new_is_learned_from_the_first_reply_that_has_it() -> None:
    registry = warmed(DEVICES, PAGE)
    content = encoded(changed(deviceType="TEXT_PAGER", pin="1") | {"total": 3})
    content = content.replace(b'"emailAddress": "a@example.com", ', b"")
    assert read_reply("DevicePage", content, registry) is None
    DEVICES.parse_reply(200, {}, content, registry)
    assert read_reply("DevicePage", content, registry) == by_dictionaries(DEVICES, content)
    assert read_reply("DevicePage", encoded(PAGE), registry) is not None


def test_a_first_reply_is_read_by_dictionaries() -> None:
    assert read_reply("DevicePage", encoded(PAGE), ModelRegistry()) is None


def test_reading_directly_imports_no_model_that_was_not_in_a_reply() -> None:
    program = f"""
import sys
from xmatters_client.api.devices.get_devices import OPERATION

def imported():
    return {{name for name in sys.modules if name.startswith("xmatters_client.models.")}}

for _ in range(2):
    OPERATION.parse_reply(200, {{}}, {encoded(PAGE)!r})
    print(len(imported()))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    first, second = done.stdout.split()
    assert first == second


def test_objects_are_those_of_the_session() -> None:
    registry = ModelRegistry(OBJECTS, owner="the session")
    for _ in range(2):
        page = DEVICES.parse_reply(200, {}, encoded(PAGE), registry)
        assert {type(item).__module__ for item in page} == {"xmatters.objects.devices"}
    assert read_reply("DevicePage", encoded(PAGE), registry) is not None


def test_without_msgspec_nothing_is_read_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = warmed(DEVICES, PAGE)
    monkeypatch.setattr("xmatters_client.wire.has_msgspec", lambda: False)
    monkeypatch.setitem(sys.modules, "xmatters_client.structs", None)
    assert DEVICES.parse_reply(200, {}, encoded(PAGE), registry).to_dict() == PAGE


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"data": [}', b"\xff", b"{} {}"])
def test_what_cannot_be_read_is_reported_in_the_same_words(content: bytes) -> None:
    with pytest.raises(DecodeError) as first:
        by_dictionaries(DEVICES, content)
    with pytest.raises(DecodeError) as second:
        DEVICES.parse_reply(200, {}, content, warmed(DEVICES, PAGE))
    assert str(first.value) == str(second.value)


def test_msgspec_whose_errors_are_others_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    # As it is before 0.21.
    monkeypatch.setattr("msgspec.DecodeError", type("DecodeError", (Exception,), {}))
    wire._fast_decoder.cache_clear()
    try:
        assert not wire.has_msgspec()
        assert wire.decode_json(b'\xef\xbb\xbf{"id": NaN}')["id"] != 0
    finally:
        wire._fast_decoder.cache_clear()
