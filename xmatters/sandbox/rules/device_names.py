"""Device names: what devices may be called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import conflict
from ..jsontypes import Object
from ..paging import page
from ..search import Filter, among, matching, ordered, search
from ..views import device_name_object
from ..world import DeviceName
from ..writing import create_or_change, delete, own_fields, refuse_taken_name
from .history import refuse_future

FILTERS: Final[Mapping[str, Filter[DeviceName]]] = {
    "deviceTypes": among(lambda each: each.fields["deviceType"]),
    "search": search(
        {
            "NAME": lambda each: [each.fields["name"]],
            "DESCRIPTION": lambda each: [each.fields.get("description", "")],
        }
    ),
}


def _name(device_name: DeviceName) -> str:
    name: str = device_name.fields["name"]
    return name


@operation
def get_device_names(call: Call) -> Reply:
    """List device names."""
    refuse_future(call)
    names = matching(call, call.world.device_names, FILTERS)
    return Reply(200, page(call, ordered(call, names, {"NAME": _name}), device_name_object))


@operation
def create_or_update_device_name(call: Call) -> Reply:
    """Create or change a device name."""
    return create_or_change(
        call,
        call.world.device_names.with_id,
        partial(_create, call),
        partial(_change, call),
        device_name_object,
    )


@operation
def delete_device_name(call: Call) -> Reply:
    """Delete a device name that no device has."""
    device_name = call.world.device_names.with_id(call.path["deviceNameId"])
    if device_name and any(
        device.fields["name"] == _name(device_name) for device in call.world.devices
    ):
        raise conflict(f"Devices have the name {_name(device_name)}.")
    return delete(device_name, call.world.device_names.remove, device_name_object)


def _create(call: Call, identifier: str, body: Object) -> DeviceName:
    refuse_taken_name(call, call.world.device_names, body["name"])
    fields = {"privileged": False} | own_fields(call, "DeviceName", body)
    return call.world.device_names.add(DeviceName(identifier, fields))


def _change(call: Call, device_name: DeviceName, body: Object) -> None:
    refuse_taken_name(call, call.world.device_names, body.get("name"), device_name)
    call.world.device_names.change(device_name, own_fields(call, "DeviceName", body))
