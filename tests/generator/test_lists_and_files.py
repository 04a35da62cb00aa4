"""Bodies and replies that are lists, and bodies that carry files."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import Any

import pytest

from tests.generator.making import Made, Make

SPEC = """
paths:
  /things:
    put:
      operationId: replaceThings
      requestBody:
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/ThingCreate'}}
      responses:
        200:
          description: The things.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
  /files:
    post:
      operationId: uploadFile
      x-idempotent: false
      requestBody:
        content:
          multipart/form-data:
            schema: {$ref: '#/components/schemas/FileCreate'}
      responses: {200: Thing}
components:
  schemas:
    Thing: {properties: {id: {type: string}}}
    ThingCreate: {required: [name], properties: {name: {type: string}}}
    FileCreate:
      required: [file]
      properties:
        file: {type: string, format: binary}
        fileName: {type: string}
"""


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


def test_a_body_that_is_a_list_is_sent_as_one(made: Made) -> None:
    thing = made.model("ThingCreate")(name="a")
    request = made.operation("replace_things").build_request(body=[thing, {"name": "b"}])
    assert json.loads(request.content) == [{"name": "a"}, {"name": "b"}]


@pytest.mark.parametrize("body", [{"name": "a"}, "ab"])
def test_a_body_that_should_be_a_list_and_is_none_is_refused(made: Made, body: Any) -> None:
    with pytest.raises(made.errors.InvalidRequestError, match="must be a list"):
        made.operation("replace_things").build_request(body=body)


def test_a_list_where_an_object_is_wanted_is_refused(made: Made) -> None:
    with pytest.raises(made.errors.InvalidRequestError, match="a model or a mapping"):
        made.operation("upload_file").build_request(body=[{"name": "a"}])


def test_a_reply_that_is_a_list_becomes_a_list_of_objects(made: Made) -> None:
    things = made.operation("replace_things").parse_response(
        200, {}, b'[{"id": "1"}, {"id": null}]'
    )
    assert [type(thing).__name__ for thing in things] == ["Thing", "Thing"]
    assert [thing.to_dict() for thing in things] == [{"id": "1"}, {"id": None}]


def test_an_object_where_a_list_was_promised_cannot_be_read(made: Made) -> None:
    with pytest.raises(made.errors.DecodeError, match=r"at \$: it should be a list, not dict"):
        made.operation("replace_things").parse_response(200, {}, b"{}")


def test_a_file_is_sent_as_a_form_that_others_can_read(made: Made) -> None:
    file = made.module("files").File(b"\x00\r\n--x", 'report "1".csv', "text/csv")
    upload = made.model("FileCreate")(file=file, file_name="Übersicht")
    request = made.operation("upload_file").build_request(body=upload)
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + b"".join(request.content))
    parts = [part for part in message.walk() if not part.is_multipart()]
    assert [part.get_param("name", header="content-disposition") for part in parts] == [
        "file",
        "fileName",
    ]
    assert parts[0].get_filename() == "report %221%22.csv"
    assert parts[0].get_content_type() == "text/csv"
    assert parts[0].get_payload(decode=True) == b"\x00\r\n--x"
    assert parts[1].get_payload(decode=True) == "Übersicht".encode()


def test_two_uploads_have_different_boundaries(made: Made) -> None:
    file = made.module("files").File(b"", "a")
    build = made.operation("upload_file").build_request
    first, second = (build(body={"file": file}).headers["Content-Type"] for _ in range(2))
    assert first != second


@pytest.mark.parametrize("file", [b"bytes", "text", 1])
def test_what_is_no_file_is_refused(made: Made, file: object) -> None:
    with pytest.raises(made.errors.InvalidRequestError, match=r"FileCreate\.file must be file"):
        made.operation("upload_file").build_request(body=made.model("FileCreate")(file=file))


def test_a_name_that_would_add_a_header_is_refused(made: Made) -> None:
    file = made.module("files").File(b"", "a\r\nX-Evil: 1")
    with pytest.raises(made.errors.InvalidRequestError, match="control characters"):
        made.operation("upload_file").build_request(body={"file": file})
