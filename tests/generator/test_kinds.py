"""An object of several kinds is read as the kind that its discriminator names."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.generator.making import Made, Make

SPEC = """
paths:
  /devices/{deviceId}:
    get: {operationId: getDevice, responses: {200: Device}}
  /recipients/{recipientId}:
    get: {operationId: getRecipient, responses: {200: Recipient}}
  /recipients:
    get: {operationId: getRecipients, responses: {200: RecipientPage}}
schemas:
  Page: {properties: {count: {type: integer}}}
  RecipientPage:
    allOf:
      - {$ref: '#/components/schemas/Page'}
      - properties: {data: {type: array, items: {$ref: '#/components/schemas/Recipient'}}}
  Recipient:
    discriminator:
      propertyName: recipientType
      mapping:
        PERSON: '#/components/schemas/Person'
        DEVICE: '#/components/schemas/Device'
    properties: {id: {type: string}, recipientType: {type: string}}
  Person:
    allOf:
      - {$ref: '#/components/schemas/Recipient'}
      - properties: {firstName: {type: string}}
  Device:
    discriminator:
      propertyName: deviceType
      mapping: {EMAIL: '#/components/schemas/EmailDevice', 'say "hi"': '#/components/schemas/Fax'}
    allOf:
      - {$ref: '#/components/schemas/Recipient'}
      - properties: {deviceType: {type: string}, owner: {$ref: '#/components/schemas/Person'}}
  EmailDevice:
    allOf:
      - {$ref: '#/components/schemas/Device'}
      - properties: {emailAddress: {type: string}}
  Fax:
    allOf:
      - {$ref: '#/components/schemas/Device'}
      - properties: {faxNumber: {type: string}}
"""


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


def test_the_discriminator_chooses_the_kind(made: Made) -> None:
    data = {"id": "1", "deviceType": "EMAIL", "emailAddress": "a@example.com"}
    device = made.model("Device").from_dict(data)
    assert type(device) is made.model("EmailDevice")
    assert isinstance(device, made.model("Device"))
    assert (device.id, device.email_address) == ("1", "a@example.com")
    assert device.to_dict() == data


def test_any_text_may_name_a_kind(made: Made) -> None:
    device = made.model("Device").from_dict({"deviceType": 'say "hi"'})
    assert type(device) is made.model("Fax")


def test_kinds_of_kinds_are_chosen_one_after_the_other(made: Made) -> None:
    data = {"recipientType": "DEVICE", "deviceType": "EMAIL", "emailAddress": "a@example.com"}
    device = made.model("Recipient").from_dict(data)
    assert type(device) is made.model("EmailDevice")
    assert device.to_dict() == data


def test_an_unknown_kind_is_read_as_the_base_with_its_fields_kept(made: Made) -> None:
    data = {"id": "1", "deviceType": "PIGEON", "owner": {"id": "2"}, "ring": "A1"}
    device = made.model("Device").from_dict(data)
    assert type(device) is made.model("Device")
    assert (device.device_type, device.owner.id) == ("PIGEON", "2")
    assert device.additional_properties == {"ring": "A1"}
    assert device.to_dict() == data


@pytest.mark.parametrize("kind", [None, 1, True, ["EMAIL"], {"EMAIL": 1}, "", "email"])
def test_what_names_no_kind_is_read_as_the_base(made: Made, kind: Any) -> None:
    data = {"id": "1", "deviceType": kind}
    device = made.model("Device").from_dict(data)
    assert type(device) is made.model("Device")
    assert device.to_dict() == data


def test_an_object_without_a_kind_is_read_as_the_base(made: Made) -> None:
    assert type(made.model("Device").from_dict({"id": "1"})) is made.model("Device")


def test_a_kind_that_was_asked_for_stays_itself(made: Made) -> None:
    email_device = made.model("EmailDevice")
    assert type(email_device.from_dict({"deviceType": "PIGEON"})) is email_device


def test_a_page_holds_objects_of_all_kinds(made: Made) -> None:
    data = {
        "count": 4,
        "data": [
            {"recipientType": "PERSON", "firstName": "Mary"},
            {"recipientType": "DEVICE", "deviceType": "EMAIL"},
            {"recipientType": "SQUIRREL"},
            None,
        ],
    }
    page = made.model("RecipientPage").from_dict(data)
    assert [type(item).__name__ for item in page] == [
        "Person",
        "EmailDevice",
        "Recipient",
        "NoneType",
    ]
    assert page.to_dict() == data


def test_kinds_of_kinds_are_the_same_when_they_are_read_without_dictionaries(made: Made) -> None:
    content = b"""{"data": [
        {"recipientType": "PERSON", "firstName": "Mary"},
        {"recipientType": "DEVICE", "deviceType": "EMAIL", "owner": {"id": "1"}},
        {"recipientType": "SQUIRREL", "size": 3}
    ]}"""
    registry = made.module("modeling").ModelRegistry()
    parse = made.operation("get_recipients").parse_response
    first = parse(200, {}, content, registry)
    directly = made.module("structs").read_reply("RecipientPage", content, registry)
    assert [type(item).__name__ for item in directly] == ["Person", "EmailDevice", "Recipient"]
    assert directly == first
    assert directly.to_dict() == json.loads(content)


def test_a_kind_of_a_kind_is_the_same_the_second_time(made: Made) -> None:
    content = b'{"recipientType": "DEVICE", "deviceType": "EMAIL", "id": "1"}'
    registry = made.module("modeling").ModelRegistry()
    for _ in range(2):
        device = made.operation("get_recipient").parse_response(200, {}, content, registry)
        assert type(device) is made.model("EmailDevice")


def test_a_page_is_used_as_the_list_of_its_items(made: Made) -> None:
    page = made.model("RecipientPage").from_dict({"data": [{"id": "1"}, {"id": "2"}]})
    assert len(page) == 2
    assert page[1].id == "2"
    assert [item.id for item in page] == ["1", "2"]
    assert page


@pytest.mark.parametrize(
    "data", [{}, {"data": None}, {"data": []}, {"data": {"a": 1}}, {"data": 7}]
)
def test_a_page_without_a_list_is_an_empty_one(made: Made, data: Any) -> None:
    page = made.model("RecipientPage").from_dict(data)
    assert not page
    assert (len(page), list(page)) == (0, [])
    assert page.to_dict() == data
