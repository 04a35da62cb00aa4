"""Device types: the kinds of device that the instance supports."""

from __future__ import annotations

from ..calls import Call, Reply, operation
from ..paging import as_is, embedded


@operation
def get_device_types(call: Call) -> Reply:
    """List all device types at once, without links (findings, 14 and 15)."""
    types = call.specification.enumeration("DeviceType")
    return Reply(200, embedded(types, as_is))
