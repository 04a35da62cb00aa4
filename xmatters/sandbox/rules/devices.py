"""Devices: the ways to reach people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import bad_request, conflict, invalid_value, missing_field
from ..jsontypes import Object, is_object
from ..paging import page
from ..search import Filter, among, chosen, equal_to, exists
from ..views import device_object
from ..world import Device, Person, Record
from ..writing import create_or_change, delete, found, own_fields, referred, without_nulls
from .history import refuse_future

_PUSH: Final = frozenset({"ANDROID_PUSH", "APPLE_PUSH", "BLACKBERRY_PUSH"})

_PHONE: Final = re.compile(r"\+[1-9]\d{1,14}(;ext=\d+)?")
_FAX: Final = re.compile(r"\d{5,20}")
_TIME_OF_DAY: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")

_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "EMAIL": ("emailAddress",),
    "VOICE": ("phoneNumber",),
    "VOICE_IVR": ("phoneNumber",),
    "TEXT_PHONE": ("phoneNumber",),
    "FAX": ("phoneNumber", "country"),
    "TEXT_PAGER": ("pin", "twoWayDevice"),
}
"""The fields that a new device of each kind needs."""

_PROVIDERS: Final[Mapping[str, str]] = {
    "EMAIL": "(x)matters Email Gateway",
    "VOICE": "(x)matters Voice Gateway",
    "VOICE_IVR": "(x)matters Voice Gateway",
    "TEXT_PHONE": "(x)matters SMS Gateway",
    "FAX": "(x)matters Fax Gateway",
}
_OTHER_PROVIDER: Final = "(x)matters Gateway"


def _is_of(*kinds: str) -> Callable[[Device], bool]:
    return lambda device: device.fields["deviceType"] in kinds


_CLASSES: Final[Mapping[str, Callable[[Device], bool]]] = {
    "active": lambda device: device.fields["status"] == "ACTIVE",
    "chat": _is_of("IM"),
    "email": _is_of("EMAIL"),
    "failsafe": lambda device: device.fields["defaultDevice"],
    "mobile": _is_of(*_PUSH),
    "sms": _is_of("TEXT_PHONE"),
    "voice": _is_of("VOICE"),
}
"""What the parameters `devices.<class>.exists` of people and members look for."""


def _has_test_status(device: Device, wanted: str | list[str]) -> bool:
    # People take a list here, members a single value.
    return device.fields["testStatus"] in ([wanted] if isinstance(wanted, str) else wanted)


_TESTS: Final[Mapping[str, Callable[[Device, Any], bool]]] = {
    "status": lambda device, wanted: device.fields["status"] == wanted,
    "testStatus": _has_test_status,
}
"""What the parameters `devices.<name>` of people and members compare."""


def _any_of_class(test: Callable[[Device], bool]) -> Filter[Record]:
    return exists(lambda call, owner: any(map(test, call.world.devices_of(owner.id))))


def having_device(fits: Callable[[Device, Any], bool]) -> Filter[Record]:
    """Return the filter for owners of a device that fits the value of a parameter."""
    return lambda call, value: (
        lambda owner: any(fits(device, value) for device in call.world.devices_of(owner.id))
    )


OWNER_FILTERS: Final[Mapping[str, Filter[Record]]] = {
    "devices.exists": exists(lambda call, owner: bool(call.world.devices_of(owner.id))),
    **{f"devices.{name}.exists": _any_of_class(test) for name, test in _CLASSES.items()},
    **{f"devices.{name}": having_device(test) for name, test in _TESTS.items()},
}
"""The filters of people, and of members that are people, by their devices."""

FILTERS: Final[Mapping[str, Filter[Device]]] = {
    "deviceStatus": equal_to(lambda device: device.fields["status"]),
    "deviceType": among(lambda device: device.fields["deviceType"]),
    "deviceNames": among(lambda device: device.fields["name"]),
}


@operation
def get_devices(call: Call) -> Reply:
    """List devices."""
    devices = chosen(call, call.world.devices, FILTERS)
    phone_format = call.query.get("phoneNumberFormat")

    def render(device: Device) -> Object:
        return device_object(call.world, device, call.embeds, phone_format)

    return Reply(200, page(call, devices, render))


@operation
def get_device(call: Call) -> Reply:
    """Get a device by id or target name."""
    refuse_future(call)
    identifier = call.path["deviceId"]
    device = found(call.world.find_device(identifier), "device", identifier)
    return Reply(200, device_object(call.world, device, call.embeds))


@operation
def create_or_update_device(call: Call) -> Reply:
    """Create or change a device."""
    embeds = {"timeframes"} if is_object(call.body) and "timeframes" in call.body else ()
    return create_or_change(
        call,
        call.world.device_with_id,
        partial(_create, call),
        partial(_change, call),
        lambda device: device_object(call.world, device, embeds),
    )


@operation
def delete_device(call: Call) -> Reply:
    """Delete a device."""
    device = call.world.find_device(call.path["deviceId"])
    return delete(device, call.world.remove_device, partial(device_object, call.world))


def _create(call: Call, identifier: str, body: Object) -> Device:
    kind = body["deviceType"]
    if kind in _PUSH:
        # Push devices appear by themselves (section 14).
        raise bad_request(f"Devices of type {kind} cannot be created.", "deviceType", kind)
    if "targetName" in body:
        # It is made of the owner and the name, and must not be sent (section 2).
        raise bad_request(
            "The targetName of a device follows from its owner and name.", "targetName"
        )
    for field in _NEEDED.get(kind, ()):
        if field not in body:
            raise missing_field(field)
    owner = referred(call.world.people, "person", body["owner"])
    _refuse_unfit(call, kind, body, owner)
    device = Device(identifier, new_device_fields(_fields(call, kind, body)), owner.id)
    device.timeframes = _timeframes(owner, body)
    call.world.place_device(device, body.get("sequence"))
    return device


def new_device_fields(fields: Object) -> Object:
    """Return the fields of a device with what the service fills in."""
    kind = fields["deviceType"]
    filled: Object = {
        "status": "ACTIVE",
        "testStatus": "UNTESTED",
        "externallyOwned": False,
        "defaultDevice": False,
        "priorityThreshold": "LOW",
        "delay": 0,
        "provider": {"id": _PROVIDERS.get(kind, _OTHER_PROVIDER)},
        "privileged": False,
        **without_nulls(fields),
    }
    return _described(filled)


def _described(fields: Object) -> Object:
    """Return the fields with a readable form of the address (findings, 32)."""
    address = fields.get("emailAddress") or fields.get("phoneNumber") or fields.get("pin")
    if address is None:
        return fields
    number = re.fullmatch(r"\+1(\d{3})(\d{7})", address)
    return fields | {"description": f"({number[1]}){number[2]}" if number else address}


def _change(call: Call, device: Device, body: Object) -> None:
    kind = device.fields["deviceType"]
    owner = found(call.world.people.with_id(device.owner_id), "person", device.owner_id)
    if body["deviceType"] != kind:
        # The kind and the owner are fixed (section 3).
        raise bad_request(f"The type of the device is {kind} and cannot change.", "deviceType")
    if call.world.people.find(body.get("owner", owner.id)) is not owner:
        raise bad_request("The owner of a device cannot change.", "owner")
    _refuse_unfit(call, kind, body, owner, device)
    changed = device.fields | _fields(call, kind, body)
    device.fields = _described(without_nulls(changed))
    if "timeframes" in body:
        device.timeframes = _timeframes(owner, body)
    if "sequence" in body:
        call.world.place_device(device, body["sequence"])


def _refuse_unfit(
    call: Call, kind: str, body: Object, owner: Person, device: Device | None = None
) -> None:
    if "name" in body:
        _refuse_name(call, kind, body["name"], owner, device)
    number = body.get("phoneNumber")
    if number is not None and not (_FAX if kind == "FAX" else _PHONE).fullmatch(number):
        raise invalid_value("phoneNumber", number, "It is not written as this type needs it.")


def _refuse_name(call: Call, kind: str, name: str, owner: Person, device: Device | None) -> None:
    known = call.world.device_names.named(name)
    if known is None or known.fields["deviceType"] != kind:
        raise invalid_value("name", name, f"There is no such device name for {kind}.")
    holder = call.world.device_named(owner.id, name)
    if holder is not None and holder is not device:
        raise conflict(f"{owner.fields['targetName']} has a device named {name} already.")


def _fields(call: Call, kind: str, body: Object) -> Object:
    fields = own_fields(call, call.specification.kind("Device", kind), body)
    for name in ("owner", "timeframes", "sequence"):
        fields.pop(name, None)
    if "provider" in fields:
        fields["provider"] = {"id": body["provider"]}
    return fields


def _timeframes(owner: Person, body: Object) -> list[Object]:
    for each in body.get("timeframes", ()):
        if not _TIME_OF_DAY.fullmatch(each["startTime"]):
            raise invalid_value("timeframes.startTime", each["startTime"], "It must be HH:mm.")
    # The service fills the time zone in (findings, 6).
    zone = owner.fields["timezone"]
    return [{**each, "timezone": zone} for each in body.get("timeframes", ())]
