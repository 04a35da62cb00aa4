"""ShiftRotationInput: How the members of a shift are to change places."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, TimeValue, Unset

if TYPE_CHECKING:
    from .rotation_direction import RotationDirection
    from .rotation_interval_unit import RotationIntervalUnit
    from .rotation_type import RotationType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftRotationInput(RequestModel):
    """How the members of a shift are to change places."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("type", "type", "string"),
        Field("direction", "direction", "string"),
        Field("interval", "interval", "integer"),
        Field("interval_unit", "intervalUnit", "string"),
        Field("next_rotation_time", "nextRotationTime", "date-time"),
    )

    type: RotationType | Unset = UNSET
    """What makes the members change places."""
    direction: RotationDirection | Unset = UNSET
    """Which way the members move."""
    interval: int | Unset = UNSET
    """After how many units, shifts or alerts the members change places."""
    interval_unit: RotationIntervalUnit | Unset = UNSET
    """The unit of `interval`, for rotations by time."""
    next_rotation_time: TimeValue | Unset = UNSET
    """When the members change places next."""


class ShiftRotationInputFields(TypedDict, total=False):
    """The fields of `ShiftRotationInput` as keyword arguments."""

    type: RotationType
    """What makes the members change places."""
    direction: RotationDirection
    """Which way the members move."""
    interval: int
    """After how many units, shifts or alerts the members change places."""
    interval_unit: RotationIntervalUnit
    """The unit of `interval`, for rotations by time."""
    next_rotation_time: TimeValue
    """When the members change places next."""
