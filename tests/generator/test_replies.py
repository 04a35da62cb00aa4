"""Parsing a reply is a pure function: status, headers and body in, a typed object out."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generator.making import Made, Make, forget, imported

SPEC = """
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      responses: {200: Thing, 404: Error, 5XX: Error}
    delete: {operationId: deleteThing, responses: {200: Thing, 204: null}}
    post: {operationId: saveThing, responses: {200: Thing, 201: Made}}
  /things/{thingId}/picture:
    get:
      operationId: getPicture
      responses:
        200:
          content: {application/octet-stream: {schema: {type: string, format: binary}}}
  /nodes:
    get: {operationId: getNode, responses: {200: Node}}
  /things/{thingId}/bell:
    post: {operationId: ringBell, responses: {202: null}}
schemas:
  Thing:
    properties:
      id: {type: string}
      part: {$ref: '#/components/schemas/Thing'}
      created: {type: string, format: date-time}
  Node:
    discriminator: {propertyName: type, mapping: {LEAF: '#/components/schemas/Leaf'}}
    properties: {type: {type: string}, next: {$ref: '#/components/schemas/Node'}}
  Leaf:
    allOf: [{$ref: '#/components/schemas/Node'}, {properties: {colour: {type: string}}}]
  Made: {properties: {id: {type: string}}}
  Error: {properties: {message: {type: string}}}
"""


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


def read(made: Made, content: bytes, status: int = 200, operation: str = "get_thing") -> Any:
    """Parse an answer."""
    return made.operation(operation).parse_response(status, {}, content)


def test_a_reply_is_the_object_that_its_status_promises(made: Made) -> None:
    assert read(made, b'{"id": "1"}') == made.model("Thing")(id="1")
    assert type(read(made, b"{}", 200, "save_thing")) is made.model("Thing")
    assert type(read(made, b"{}", 201, "save_thing")) is made.model("Made")


def test_statuses_are_plain_integers(made: Made) -> None:
    replies = made.operation("save_thing").OPERATION.replies
    assert replies == {200: "Thing", 201: "Made"}
    assert {type(status) for status in replies} == {int}


@pytest.mark.parametrize(
    "data",
    [
        {"id": None},
        {"id": "null"},
        {"part": None, "id": "1"},
        {"part": {"id": "2", "created": None, "new": None}},
        {"new": [None, {"deep": None}], "created": "2018-04-17 20:19"},
    ],
)
def test_nulls_and_new_fields_of_a_reply_are_given_back(made: Made, data: dict[str, Any]) -> None:
    assert read(made, json.dumps(data).encode()).to_dict() == data


def test_a_success_that_was_not_promised_is_read_like_the_one_that_was(made: Made) -> None:
    assert type(read(made, b"{}", 206)) is made.model("Thing")
    assert type(read(made, b"{}", 299)) is made.model("Thing")


@pytest.mark.parametrize(
    "status",
    [0, 100, 101, 199, 300, 301, 302, 304, 307, 400, 401, 404, 418, 429, 500, 503, 599, 999],
)
def test_every_status_that_is_not_a_success_is_an_error(made: Made, status: int) -> None:
    with pytest.raises(made.errors.StatusError) as caught:
        made.operation("get_thing").parse_response(status, {"x-a": "b"}, b"not even JSON")
    error = caught.value
    assert (error.operation_id, error.status_code) == ("getThing", status)
    assert (error.headers, error.content) == ({"x-a": "b"}, b"not even JSON")
    assert str(error) == f"getThing was answered with status {status}"
    assert isinstance(error, made.errors.ClientError)


def test_no_content_is_none(made: Made) -> None:
    assert read(made, b"", 204, "delete_thing") is None
    assert read(made, b"", 204) is None


def test_a_reply_without_a_promised_body_is_none_whatever_came(made: Made) -> None:
    assert read(made, b"", 202, "ring_bell") is None
    assert read(made, b"rang twice", 200, "ring_bell") is None


def test_a_file_is_bytes_as_they_came(made: Made) -> None:
    picture = b"\x89PNG\r\n\x1a\n{\x00\xff"
    assert read(made, picture, 200, "get_picture") == picture
    assert read(made, b"", 200, "get_picture") == b""


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not JSON"),
        (b"<html>Sign in</html>", "not JSON"),
        (b'{"id": "1"', "not JSON"),
        (b'{"id": "\xff"}', "not JSON"),
        (b'{"id": "1"} trailing', "not JSON"),
        (b"[]", "should be an object, not list"),
        (b'[{"id": "1"}]', "should be an object, not list"),
        (b"null", "should be an object, not NoneType"),
        (b'"text"', "should be an object, not str"),
        (b"17", "should be an object, not int"),
    ],
)
def test_an_answer_that_is_no_object_is_an_error_that_says_where(
    made: Made, content: bytes, reason: str
) -> None:
    with pytest.raises(made.errors.DecodeError, match=reason) as caught:
        read(made, content)
    assert (caught.value.operation_id, caught.value.path) == ("getThing", "$")
    assert "getThing cannot be read at $" in str(caught.value)
    assert isinstance(caught.value, made.errors.ClientError)


def nested(depth: int, opening: bytes, closing: bytes) -> bytes:
    """Return JSON that is nested so deeply."""
    return opening * depth + b"{}" + closing * depth


NESTINGS = [(b'{"part":', b"}"), (b'{"unknown":', b"}"), (b'{"id":[', b"]}")]


@pytest.mark.parametrize("depth", [100, 450, 600, 950, 5000])
@pytest.mark.parametrize(("opening", "closing"), NESTINGS)
def test_an_answer_that_is_nested_deeply_is_read_or_refused_but_never_crashes(
    made: Made, depth: int, opening: bytes, closing: bytes
) -> None:
    try:
        thing = read(made, nested(depth, opening, closing))
    except made.errors.DecodeError:
        assert depth > 100
    else:
        assert type(thing) is made.model("Thing")


@pytest.mark.parametrize(("opening", "closing"), NESTINGS)
def test_an_answer_that_is_nested_too_deeply_is_an_error(
    made: Made, opening: bytes, closing: bytes
) -> None:
    with pytest.raises(made.errors.DecodeError) as caught:
        read(made, nested(100_000, opening, closing))
    assert (caught.value.operation_id, caught.value.path) == ("getThing", "$")


def test_objects_that_are_nested_too_deeply_are_an_error_though_their_json_can_be_read(
    made: Made,
) -> None:
    content = nested(700, b'{"type": "LEAF", "next":', b"}")
    assert json.loads(content)
    with pytest.raises(made.errors.DecodeError, match=r"at \$: it is nested too deeply"):
        read(made, content, 200, "get_node")


def test_numbers_come_back_as_they_were(made: Made) -> None:
    content = (
        b'{"id": 123456789012345678901234567890, "a": 0.1, "b": -105.06743169999999, '
        b'"c": 9223372036854775808, "d": 1.0, "e": -0}'
    )
    assert json.dumps(read(made, content).to_dict()) == json.dumps(json.loads(content))


def test_an_answer_is_read_the_same_with_and_without_the_fast_reader(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = (
        b'{"id": "1", "part": {"id": null}, "n": 123456789012345678901234567890}',
        b'\xef\xbb\xbf{"id": "1"}',
        b'{"id": "\\ud800"}',
        b'{"id": "1", "id": "2"}',
        b' {"id": 1e400} ',
    )
    broken = (b"", b"{", b"[1", b"\xff", b'{"id": 1}}', b"{'id': 1}")
    # What is read fast comes first, as afterwards nothing can be made with msgspec.
    wanted = [read(made, content).to_dict() for content in contents]
    told = [refusal(made, content) for content in broken]
    monkeypatch.setitem(sys.modules, "msgspec", None)
    monkeypatch.setitem(sys.modules, "msgspec.json", None)
    plain = imported("made_without_msgspec", made.folder)
    try:
        assert [read(plain, content).to_dict() for content in contents] == wanted
        assert [refusal(plain, content) for content in broken] == told
    finally:
        forget("made_without_msgspec")


def refusal(made: Made, content: bytes) -> str:
    with pytest.raises(made.errors.DecodeError) as caught:
        read(made, content)
    return str(caught.value)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@settings(derandomize=True, deadline=None, max_examples=80)
@given(data=JSON_VALUES)
def test_any_json_is_read_as_an_object_or_refused(make: Make, data: Any) -> None:
    made = make(SPEC)
    content = json.dumps(data).encode()
    if isinstance(data, dict):
        assert read(made, content).to_dict() == data
        return
    with pytest.raises(made.errors.DecodeError):
        read(made, content)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(content=st.binary() | st.text(alphabet='{}[]":,1ae\\u ').map(str.encode))
def test_any_bytes_are_read_as_an_object_or_refused(make: Make, content: bytes) -> None:
    made = make(SPEC)
    try:
        thing = read(made, content)
    except made.errors.DecodeError:
        return
    assert thing.to_dict() == json.loads(content)


@settings(derandomize=True, deadline=None, max_examples=40)
@given(
    data=st.dictionaries(
        st.sampled_from(["id", "part", "created", "new"]) | st.text(),
        JSON_VALUES
        | st.datetimes().map(lambda moment: moment.isoformat() + "Z")
        | st.datetimes().map(lambda moment: moment.isoformat(timespec="milliseconds") + "Z")
        | st.fixed_dictionaries({"id": JSON_VALUES, "created": JSON_VALUES, "more": JSON_VALUES}),
    )
)
def test_whatever_fields_came_are_given_back(make: Make, data: dict[str, Any]) -> None:
    made = make(SPEC)
    assert read(made, json.dumps(data).encode()).to_dict() == data
