"""Answers that no service should send: nested, huge, repeated, or no JSON at all."""

from __future__ import annotations

import json
import tracemalloc
from operator import itemgetter
from typing import Any, cast
from unittest.mock import patch

import pytest

from tests.client.decoding import Readers, check_answer, check_error
from tests.client.specification import operation_of
from xmatters_client import modeling, models, wire
from xmatters_client.errors import DecodeError
from xmatters_client.modeling import ModelRegistry

OPERATIONS = {name: operation_of(name) for name in ("getPeople", "getPerson", "getEvent")}
DEVICES_OF_PERSON = operation_of("getPersonDevices")


def nested(before: str, after: str, depth: int) -> bytes:
    return (before * depth + "1" + after * depth).encode()


# How an object can hold one within it: as a value that is kept, and as an object that is known.
NESTS = {
    "lists in a known field": ('{"id":[', "]}"),
    "objects in an unknown field": ('{"new":{"a":', "}}"),
    "objects in free-form properties": ('{"properties":{"a":', "}}"),
    "links in links": ('{"links":', "}"),
    "persons in persons": ('{"supervisors":{"data":[', "]}}"),
    "pages in pages": ('{"data":[', "]}"),
}


@pytest.mark.parametrize("depth", [10, 60, 150, 200, 300, 1_000, 100_000])
@pytest.mark.parametrize("nest", NESTS)
def test_a_nested_answer_is_read_or_refused(nest: str, depth: int) -> None:
    before, after = NESTS[nest]
    readers = Readers()
    for operation in OPERATIONS.values():
        is_readable = check_answer(readers, operation, 200, nested(before, after, depth))
        assert is_readable or depth >= 300
        assert not is_readable or depth < 100_000


BODIES = {
    "nothing": b"",
    "white space": b" \n\t",
    "a byte order mark": b'\xef\xbb\xbf{"id": "1"}',
    "another encoding": '{"id": "1"}'.encode("utf-16"),
    "no UTF-8": b'{"id": "\xff\xfe"}',
    "an overlong form": b'{"id": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"id": "\xed\xa0\x80"}',
    "half a surrogate pair": b'{"id": "\\ud800", "firstName": "\\udc00\\ud800"}',
    "half a pair for a time": b'{"lastLogin": "\\ud800", "created": "\\udfff"}',
    "NUL": b'{"id": "\\u0000", "\\u0000": 1}',
    "a raw control character": b'{"id": "\x01"}',
    "no number": b'{"id": NaN, "delay": Infinity, "status": -Infinity, "new": [NaN]}',
    "a large number": b'{"id": 1e999, "new": -1e999, "count": 123456789012345678901234567890}',
    "a number of 5,000 digits": b'{"count": ' + b"9" * 5_000 + b"}",
    "a fraction of 5,000 digits": b'{"count": 0.' + b"9" * 5_000 + b"}",
    "a number below zero": b'{"count": -0, "total": -0.0}',
    "a field twice": b'{"id": 1, "id": 2, "data": [], "data": [{"id": 1, "id": null}]}',
    "a kind twice": b'{"data": [{"recipientType": "PERSON", "recipientType": "GROUP"}]}',
    "a field without a name": b'{"": 1, "data": [{"": null}], "links": {"": ""}}',
    "two values": b"{} {}",
    "half an object": b'{"data": [{"id": "1"}',
    "HTML": b"<html><body>504 Gateway Timeout</body></html>",
    "text": b'"null"',
    "null": b"null",
    "a list": b'[{"id": "1"}, null, 7, [], "x"]',
    "times out of range": b'{"created": "9999-12-31T23:59:59-23:59", "lastLogin": "0000-00-00"}',
    "times with odd zones": b'{"created": "0001-01-01T00:00:00+23:59", "lastLogin": "T"}',
    "names of Python": b'{"__class__": {}, "_extra": 1, "_registry": 2, "decode": {}, "self": 1}',
    "items that are no objects": b'{"data": [null, 1, "x", [[]], {"data": "x"}], "count": []}',
}


@pytest.mark.parametrize("body", BODIES)
def test_an_odd_answer_is_read_or_refused(body: str) -> None:
    readers = Readers()
    for operation in (*OPERATIONS.values(), DEVICES_OF_PERSON, operation_of("addGroupMember")):
        check_answer(readers, operation, 200, BODIES[body])
    for status in (204, 302, 400, 401, 404, 429, 500, 599):
        check_error(status, BODIES[body])


def test_an_error_may_be_nested_or_huge() -> None:
    for before, after in (("[", "]"), ('{"message":', "}"), ('{"arguments":[', "]}")):
        check_error(400, nested(before, after, 100_000))
    check_error(400, json.dumps({"message": "x" * 100_000, "code": 10**400}).encode())


def test_a_dictionary_that_is_nested_too_deeply_is_refused() -> None:
    data: dict[str, Any] = {}
    for _ in range(2_000):
        data = {"supervisors": {"data": [data]}}
    with pytest.raises(DecodeError, match=r"the answer to Person cannot be read at \$: .*deeply"):
        models.Person.from_dict(data)


def test_an_object_that_holds_itself_is_not_written_for_ever() -> None:
    person = models.Person.from_dict({"id": "1"})
    person.supervisors = models.PersonPage(count=1, total=1, data=[person])
    with pytest.raises(RecursionError, match="holds itself"):
        person.to_dict()


def repeated(item: str, count: int = 1_000) -> bytes:
    return f'{{"data": [{", ".join([item] * count)}]}}'.encode()


def person_with(choice: int) -> str:
    """Return a person with other fields for each number."""
    names = [item.wire_name for item in models.Person.FIELDS if item.type_name == "string"]
    return json.dumps({name: "x" for i, name in enumerate(names) if choice >> i & 1})


LARGE = {
    "other known fields in each": repeated(", ".join(map(person_with, range(1_000))), 1),
    "empty objects": repeated("{}"),
    "objects with a null": repeated('{"id": null}'),
    "objects with an unknown field": repeated('{"new": 1}'),
    "links": repeated('{"links": {"self": "/"}}'),
    "objects within objects": repeated('{"site": {"links": {"self": "/"}}}'),
    "empty pages": repeated('{"supervisors": {"data": [{}]}}'),
    "lists": repeated("[]"),
    "numbers": repeated("1"),
    "other fields in each": repeated("{}", 1).replace(
        b"{}", b", ".join(b'{"id": 1, "new %d": 2}' % i for i in range(1_000))
    ),
}


def test_persons_that_differ_are_read_as_they_are() -> None:
    content = repeated(", ".join(map(person_with, range(150))), 1)
    assert check_answer(Readers(), OPERATIONS["getPeople"], 200, content)


def test_persons_that_take_turns_in_what_they_lack_are_learned_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[tuple[str, ...]] = []

    def counted(*names: str) -> Any:
        made.append(names)
        return cast("Any", itemgetter)(*names)

    monkeypatch.setattr(modeling, "itemgetter", counted)
    content = repeated('{"webLogin": "1", "timezone": "2"}, {"webLogin": "1", "language": "2"}', 50)
    page = OPERATIONS["getPeople"].parse_reply(200, {}, content, ModelRegistry())
    assert [person.language for person in page] == [None, "2"] * 50
    assert len(made) <= 3, "one for each sort of person, and one for the page"


def most_memory(work: Any) -> int:
    """Return how much memory a piece of work takes at its peak."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("content", LARGE)
def test_memory_stays_in_proportion_to_the_answer(content: str) -> None:
    registry, people = ModelRegistry(), OPERATIONS["getPeople"]
    text = LARGE[content]

    def read() -> None:
        people.parse_reply(200, {}, text, registry)

    with patch.object(wire, "_fast_decoder", lambda: None):
        people.parse_reply(200, {}, text, registry)
        # The widest object, a person, has some 30 fields of 8 bytes; its JSON may be `{}`.
        alone = most_memory(lambda: json.loads(text))
        assert most_memory(read) < 4 * alone + 400 * text.count(b"{")
        remembered = most_memory(read)
        for _ in range(3):
            read()
        assert most_memory(read) < remembered + 100_000
