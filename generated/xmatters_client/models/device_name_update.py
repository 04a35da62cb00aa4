"""DeviceNameUpdate: A change to a device name."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .device_type import DeviceType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DeviceNameUpdate(RequestModel):
    """A change to a device name. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", required=True),
        Field("device_type", "deviceType", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("privileged", "privileged", "boolean"),
    )

    id: str
    """The id of the device name to change."""
    device_type: DeviceType | Unset = UNSET
    """The kind of device that may have this name."""
    name: str | Unset = UNSET
    """The new name."""
    description: str | Unset = UNSET
    """What the name is meant for."""
    privileged: bool | Unset = UNSET
    """Whether only users with a special permission see the addresses of devices with this name."""


class DeviceNameUpdateFields(TypedDict, total=False):
    """The fields of `DeviceNameUpdate` as keyword arguments."""

    id: Required[str]
    """The id of the device name to change."""
    device_type: DeviceType
    """The kind of device that may have this name."""
    name: str
    """The new name."""
    description: str
    """What the name is meant for."""
    privileged: bool
    """Whether only users with a special permission see the addresses of devices with this name."""


class DeviceNameUpdateChanges(TypedDict, total=False):
    """The fields of `DeviceNameUpdate` as keyword arguments, where its id is known already."""

    device_type: DeviceType
    """The kind of device that may have this name."""
    name: str
    """The new name."""
    description: str
    """What the name is meant for."""
    privileged: bool
    """Whether only users with a special permission see the addresses of devices with this name."""
