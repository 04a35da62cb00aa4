from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"


def test_device_by_id_and_target_name(call: Caller) -> None:
    by_name = call("getDevice", "mmcbride|Work Email")
    assert call("getDevice", by_name["id"]) == by_name
    assert by_name["targetName"] == "mmcbride|Work Email"


def test_unusual_device_has_the_common_fields(call: Caller) -> None:
    device = call("getDevice", "tokafor|Numeric Pager")
    assert device["deviceType"] == "NUMERIC_PAGER"
    assert "phoneNumber" not in device


def test_timeframes_come_with_their_embed(call: Caller) -> None:
    assert "timeframes" not in call("getDevice", "mmcbride|Mobile Phone")
    device = call("getDevice", "mmcbride|Mobile Phone", query="embed=timeframes")
    assert device["timeframes"]["data"][0]["timezone"] == "US/Mountain"


def test_phone_number_format(call: Caller) -> None:
    devices = call("getDevices", query="deviceType=VOICE&phoneNumberFormat=COUNTRY_CODE&limit=1")
    assert devices["data"][0]["phoneNumber"] == "+1 303 555 0142"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("deviceStatus=INACTIVE", ["tokafor|Numeric Pager"]),
        ("deviceType=APPLE_PUSH,numeric_pager", ["mmcbride|Apple Device", "tokafor|Numeric Pager"]),
        ("deviceNames=Apple Device", ["mmcbride|Apple Device"]),
    ],
)
def test_filters(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getDevices", query=query) == names


def test_new_device_gets_defaults_and_a_description(call: Caller) -> None:
    owner = call.new_person("phoning")
    device = call.new_device(owner["id"], phoneNumber="+13035550171")
    assert device["targetName"] == "phoning|Mobile Phone"
    assert device["description"] == "(303)5550171"
    assert device["sequence"] == 1
    assert device["testStatus"] == "UNTESTED"
    assert device["provider"] == {"id": "(x)matters Voice Gateway"}
    assert device["owner"]["targetName"] == "phoning"


def test_timeframes_of_a_new_device(call: Caller) -> None:
    owner = call.new_person("timely", timezone="Europe/Lisbon")
    timeframe = {
        "name": "Mornings",
        "startTime": "06:00",
        "durationInMinutes": 240,
        "days": ["MO"],
        "excludeHolidays": False,
    }
    device = call.new_device(owner["id"], timeframes=[timeframe])
    assert device["timeframes"]["data"] == [{**timeframe, "timezone": "Europe/Lisbon"}]


def test_sequence_orders_the_devices(call: Caller) -> None:
    owner = call.new_person("sequential")["id"]
    call.new_device(owner, "Mobile Phone", sequence=99)
    last = call.new_device(owner, "Work Phone", sequence=99)
    call.new_device(owner, "SMS Phone", deviceType="TEXT_PHONE", sequence=1)
    assert last["sequence"] == 2
    devices = call("getPersonDevices", owner)["data"]
    assert [(each["sequence"], each["name"]) for each in devices] == [
        (1, "SMS Phone"),
        (2, "Mobile Phone"),
        (3, "Work Phone"),
    ]
    body = {"id": last["id"], "deviceType": "VOICE", "sequence": 1}
    assert call("createOrUpdateDevice", body=body)["sequence"] == 1
    call("deleteDevice", "sequential|SMS Phone")
    devices = call("getPersonDevices", owner)["data"]
    assert [each["sequence"] for each in devices] == [1, 2]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"deviceType": "APPLE_PUSH", "name": "Apple Device"}, "cannot be created"),
        ({"deviceType": "HOLOGRAM"}, "invalid value: HOLOGRAM"),
        ({"deviceType": "VOICE", "name": "Mobile Phone"}, "phoneNumber"),
        ({"deviceType": "EMAIL", "name": "Home Email"}, "emailAddress"),
        ({"deviceType": "TEXT_PAGER", "name": "Text Pager", "pin": "1"}, "twoWayDevice"),
        ({"deviceType": "FAX", "name": "Fax", "phoneNumber": "5550100"}, "country"),
        ({"name": "Work Phone", "phoneNumber": "303 555 0142"}, "phoneNumber"),
        ({"name": "Car Phone", "phoneNumber": "+13035550172"}, "Car Phone"),
        ({"name": "Work Email", "phoneNumber": "+13035550172"}, "no such device name"),
        ({"name": "Work Phone", "phoneNumber": "+13035550172", "owner": "nobody"}, "nobody"),
    ],
)
def test_device_that_cannot_be(call: Caller, fields: dict[str, Any], named: str) -> None:
    body = {"deviceType": "VOICE", "name": "Work Phone", "owner": ANA, **fields}
    assert named in call.refusal("createOrUpdateDevice", body=body)


def test_phone_may_have_an_extension(call: Caller) -> None:
    owner = call.new_person("extended")
    number = "+13035550173;ext=12"
    assert call.new_device(owner["id"], phoneNumber=number)["phoneNumber"] == number


def test_second_device_of_a_name(call: Caller) -> None:
    owner = call.new_person("twofold")["id"]
    call.new_device(owner)
    body = {
        "deviceType": "VOICE",
        "name": "Mobile Phone",
        "owner": owner,
        "phoneNumber": "+13035550174",
    }
    call.refusal("createOrUpdateDevice", body=body, status=409)


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    owner = call.new_person("mending")
    device = call.new_device(owner["id"], externalKey="k1", delay=5)
    body = {"id": device["id"], "deviceType": "VOICE", "phoneNumber": "+13035550175"}
    changed = call("createOrUpdateDevice", body={**body, "externalKey": None})
    assert changed["phoneNumber"] == "+13035550175"
    assert changed["description"] == "(303)5550175"
    assert changed["delay"] == 5
    assert "externalKey" not in changed


def test_the_target_name_of_a_device_cannot_be_chosen(call: Caller) -> None:
    body = {"deviceType": "VOICE", "name": "Work Phone", "owner": "tokafor"}
    body |= {"phoneNumber": "+13035550170", "targetName": "tokafor|Work Phone"}
    refusal = call.refusal("createOrUpdateDevice", body=body)
    assert refusal == "The targetName of a device follows from its owner and name."


def test_push_device_can_be_changed(call: Caller) -> None:
    device = call("getDevice", "mmcbride|Apple Device")
    body = {"id": device["id"], "deviceType": "APPLE_PUSH", "delay": 3}
    assert call("createOrUpdateDevice", body=body)["delay"] == 3


def test_kind_and_owner_are_fixed(call: Caller) -> None:
    device = call("getDevice", "tokafor|Work Email")
    body = {"id": device["id"], "deviceType": "VOICE"}
    assert "EMAIL" in call.refusal("createOrUpdateDevice", body=body)
    body = {"id": device["id"], "deviceType": "EMAIL", "owner": MARY}
    assert "owner" in call.refusal("createOrUpdateDevice", body=body)
    assert call("createOrUpdateDevice", body={**body, "owner": device["owner"]["id"]})


def test_delete(call: Caller) -> None:
    owner = call.new_person("unplugged")
    device = call.new_device(owner["id"])
    group = call.new_group("Phones")
    call("addGroupMember", "Phones", body={"id": "unplugged|Mobile Phone"})
    assert call("deleteDevice", device["id"])["targetName"] == "unplugged|Mobile Phone"
    assert call("deleteDevice", device["id"], status=204) is None
    call.refusal("getDevice", device["id"], status=404)
    assert call("getGroupMembers", group["id"])["total"] == 0


# Device names


def test_device_names(call: Caller) -> None:
    assert call.names("getDeviceNames", query="search=email") == ["Work Email", "Home Email"]
    assert "Fax" in call.names("getDeviceNames", query="deviceTypes=FAX")
    names = call.names("getDeviceNames", query="sortBy=NAME&sortOrder=DESCENDING")
    assert names == sorted(names, reverse=True)


def test_life_of_a_device_name(call: Caller) -> None:
    body: dict[str, Any] = {"deviceType": "VOICE", "name": "Satellite Phone"}
    created = call("createOrUpdateDeviceName", body=body, status=201)
    call.refusal("createOrUpdateDeviceName", body=body, status=409)
    changed = {"id": created["id"], "description": "For the field"}
    assert call("createOrUpdateDeviceName", body=changed)["name"] == "Satellite Phone"

    owner = call.new_person("in-the-field")
    call.new_device(owner["id"], "Satellite Phone")
    call.refusal("deleteDeviceName", created["id"], status=409)
    call("deleteDevice", "in-the-field|Satellite Phone")
    assert call("deleteDeviceName", created["id"])["description"] == "For the field"
    assert call("deleteDeviceName", created["id"], status=204) is None


def test_device_name_cannot_choose_its_id(call: Caller) -> None:
    body = {
        "id": "0a0a0a0a-1111-4222-8333-444444444402",
        "deviceType": "FAX",
        "name": "Telex",
    }
    call.refusal("createOrUpdateDeviceName", body=body, status=404)
