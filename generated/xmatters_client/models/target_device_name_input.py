"""TargetDeviceNameInput: Names the devices that may be used, by a device name that is common to ..."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TargetDeviceNameInput(RequestModel):
    """Names the devices that may be used, by a device name that is common to many people."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("name", "name", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The device name, one of those that `/device-names` lists."""


class TargetDeviceNameInputFields(TypedDict, total=False):
    """The fields of `TargetDeviceNameInput` as keyword arguments."""

    name: Required[str]
    """The device name, one of those that `/device-names` lists."""
