"""DeviceNameCreate: A new device name."""

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
class DeviceNameCreate(RequestModel):
    """A new device name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("device_type", "deviceType", "string", required=True),
        Field("name", "name", "string", required=True),
        Field("description", "description", "string"),
        Field("privileged", "privileged", "boolean"),
    )

    device_type: DeviceType
    """The kind of device that may have this name."""
    name: str
    """The name itself, not used by another kind of device."""
    description: str | Unset = UNSET
    """What the name is meant for."""
    privileged: bool | Unset = UNSET
    """Whether only users with a special permission see the addresses of devices with this name."""


class DeviceNameCreateFields(TypedDict, total=False):
    """The fields of `DeviceNameCreate` as keyword arguments."""

    device_type: Required[DeviceType]
    """The kind of device that may have this name."""
    name: Required[str]
    """The name itself, not used by another kind of device."""
    description: str
    """What the name is meant for."""
    privileged: bool
    """Whether only users with a special permission see the addresses of devices with this name."""
