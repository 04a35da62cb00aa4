"""ShiftRotation: How the members of a shift change places."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .rotation_direction import RotationDirection
    from .rotation_interval_unit import RotationIntervalUnit
    from .rotation_type import RotationType
    from .shift_member_page import ShiftMemberPage

_SHAPES: Final = Shapes(
    (
        "type",
        "direction",
        "interval",
        "intervalUnit",
        "nextRotationTime",
        "members",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftRotation(ReplyModel):
    """How the members of a shift change places."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("type", "type", "string"),
        Field("direction", "direction", "string"),
        Field("interval", "interval", "integer"),
        Field("interval_unit", "intervalUnit", "string"),
        Field("next_rotation_time", "nextRotationTime", "date-time", kept_in="_next_rotation_time"),
        Field("members", "members", "ShiftMemberPage"),
    )

    type: RotationType | None = None
    """What makes the members change places."""
    direction: RotationDirection | None = None
    """Which way the members move."""
    interval: int | None = None
    """After how many units, shifts or alerts the members change places."""
    interval_unit: RotationIntervalUnit | None = None
    """The unit of `interval`, for rotations by time."""
    _next_rotation_time: datetime.datetime | str | None = None
    members: ShiftMemberPage | None = None
    """The members that change places. Only there when embedded (`embed='rotation.members'`). Not
    certain: The embed is documented, the shape of what it adds is assumed."""

    @property
    def next_rotation_time(self) -> datetime.datetime | None:
        """When the members change places next."""
        value: datetime.datetime | None = read_time(self._next_rotation_time)
        return value

    @next_rotation_time.setter
    def next_rotation_time(self, value: datetime.datetime | None) -> None:
        self._next_rotation_time = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.type,
            self.direction,
            self.interval,
            self.interval_unit,
            self._next_rotation_time,
            members_,
            self._extra,
        ) = values
        self.members = (
            None
            if members_ is None
            else registry["ShiftMemberPage"](members_, registry)
            if type(members_) is dict
            else members_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.type = struct.type
        self.direction = struct.direction
        self.interval = struct.interval
        self.interval_unit = struct.interval_unit
        self._next_rotation_time = struct._next_rotation_time
        value = struct.members
        self.members = value and value.__make__(value, registry)
        return self
