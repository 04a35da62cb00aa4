"""Answers that are compressed: asked for, read, and none too large for the memory."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Any

import httpx
import pytest

from tests.session.service import Answer, Service
from tests.session.stories import connected
from tests.session.ways import Way
from xmatters import transport
from xmatters.aio import transport as aio_transport
from xmatters.errors import ConnectionLostError, DecodeError
from xmatters.sandbox import Sandbox
from xmatters_client.api.events import get_event_attachment
from xmatters_client.api.people import get_person
from xmatters_client.types import UNSET

PERSON = {"id": "7", "targetName": "mmcbride", "firstName": "M", "lastName": "M"}
GZIP = {"Content-Encoding": "gzip"}
PEOPLE = "/api/xm/1/people"


def packed(body: Any) -> Answer:
    return Answer(gzip.compress(json.dumps(body).encode()), headers=GZIP)


def test_session_asks_for_compressed_answers(way: Way, service: Service) -> None:
    service.answer(packed(PERSON))
    people = connected(way, service).people_endpoint()
    assert way.wait(people.get_person_by_id("7")).target_name == "mmcbride"
    asked = service.arrived[0].headers["accept-encoding"].split(",")
    assert "gzip" in [each.strip() for each in asked]


def test_file_is_unpacked(way: Way, service: Service) -> None:
    service.answer(Answer(gzip.compress(b"file" * 1000), headers=GZIP))
    session = connected(way, service)
    file = session.download(get_event_attachment.OPERATION, "a", event_id="1", attachment_id="a")
    assert way.wait(file.read()) == b"file" * 1000


# The sandbox


def ask(sandbox: Sandbox, accepted: str, path: str = PEOPLE) -> httpx.Response:
    headers = {"Accept-Encoding": accepted}
    return httpx.get(sandbox.url + path, headers=headers, auth=(sandbox.username, sandbox.password))


@pytest.mark.parametrize("accepted", ["gzip", "GZIP;q=0.5", "deflate, gzip", "*", "br, *;q=0.1"])
def test_sandbox_compresses_where_it_is_asked_to(sandbox: Sandbox, accepted: str) -> None:
    plain, compressed = ask(sandbox, "identity"), ask(sandbox, accepted)
    assert compressed.headers["content-encoding"] == "gzip"
    assert compressed.headers["vary"] == plain.headers["vary"] == "accept-encoding"
    assert int(compressed.headers["content-length"]) < len(plain.content) / 3
    assert compressed.json() == plain.json()


@pytest.mark.parametrize("accepted", ["", "identity", "gzip;q=0", "gzip; q=0.000, *", "br, zstd"])
def test_sandbox_does_not_compress_where_it_is_not(sandbox: Sandbox, accepted: str) -> None:
    answer = ask(sandbox, accepted)
    assert "content-encoding" not in answer.headers
    assert int(answer.headers["content-length"]) == len(answer.content) > 1000


def test_sandbox_sends_what_is_small_as_it_is(sandbox: Sandbox) -> None:
    answer = ask(sandbox, "gzip", f"{PEOPLE}/nobody")
    assert "content-encoding" not in answer.headers
    assert answer.json()["code"] == 404


def test_session_reads_what_the_sandbox_compressed(way: Way, sandbox: Sandbox) -> None:
    whole = ask(sandbox, "identity").json()["data"]
    session = way.session(sandbox)
    people = way.wait(session.people_endpoint().get_people())
    assert [each.to_dict() for each in people] == whole
    answer = way.wait(session.request("GET", "/people"))
    assert answer.headers["content-encoding"] == "gzip"


# Answers that are not what they say


def test_answer_that_cannot_be_unpacked(way: Way, service: Service) -> None:
    service.answer(Answer(b"no gzip", headers=GZIP))
    with pytest.raises(ConnectionLostError, match="answered 200"):
        way.wait(connected(way, service).people_endpoint().get_person_by_id("7"))


@pytest.fixture
def small_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a megabyte be the most that an answer may have."""
    for module in (transport, aio_transport):
        monkeypatch.setattr(module, "MOST_BYTES", 2**20)


UNPACKED = 40_000_000


@cache
def bomb() -> bytes:
    """Return what stands for much more, and is more than is read at once."""
    content = gzip.compress(b" " * UNPACKED, 1)
    assert 150_000 < len(content) < UNPACKED / 100
    return content


@pytest.mark.usefixtures("small_memory")
def test_bomb_is_not_unpacked(way: Way, service: Service) -> None:
    service.answer(Answer(bomb(), headers=GZIP))
    with pytest.raises(DecodeError, match=r"larger than 1,048,576 bytes") as caught:
        way.wait(connected(way, service).people_endpoint().get_person_by_id("7"))
    assert caught.value.operation == "getPerson"
    assert len(service.arrived) == 1


@pytest.mark.usefixtures("small_memory")
def test_of_an_error_no_more_is_unpacked_than_is_needed(way: Way, service: Service) -> None:
    service.answer(Answer(bomb(), 500, GZIP))
    transport = connected(way, service)._transport
    request = get_person.OPERATION.build_request({"person_id": "7"}, {}, UNSET, ())
    answer = way.wait(transport.send(get_person.OPERATION, request))
    assert answer.status_code == 500
    assert len(answer.content) < UNPACKED / 2
