"""ShiftMember: The place of a recipient in a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .recipient_reference import RecipientReference
    from .shift_member_escalation_type import ShiftMemberEscalationType
    from .shift_reference import ShiftReference

_SHAPES: Final = Shapes(
    (
        "recipient",
        "position",
        "delay",
        "escalationType",
        "inRotation",
        "onDuty",
        "shift",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftMember(ReplyModel):
    """The place of a recipient in a shift."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recipient", "recipient", "RecipientReference"),
        Field("position", "position", "integer"),
        Field("delay", "delay", "integer"),
        Field("escalation_type", "escalationType", "string"),
        Field("in_rotation", "inRotation", "boolean"),
        Field("on_duty", "onDuty", "boolean"),
        Field("shift", "shift", "ShiftReference"),
    )

    recipient: RecipientReference
    """The person, device or group in this place."""
    position: int | None = None
    """The place in the order of notification; the first is 1."""
    delay: int | None = None
    """How many minutes after the member before this one is notified."""
    escalation_type: ShiftMemberEscalationType | None = None
    """What kind of escalation leads to this member."""
    in_rotation: bool | None = None
    """Whether the member changes places with others."""
    on_duty: bool | None = None
    """Whether the member is on duty. Newer instances only."""
    shift: ShiftReference | None = None
    """The shift."""

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
            recipient_,
            self.position,
            self.delay,
            self.escalation_type,
            self.in_rotation,
            self.on_duty,
            shift_,
            self._extra,
        ) = values
        self.recipient = (
            registry["RecipientReference"](recipient_, registry)
            if type(recipient_) is dict
            else recipient_
        )
        self.shift = (
            None
            if shift_ is None
            else registry["ShiftReference"](shift_, registry)
            if type(shift_) is dict
            else shift_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        value = struct.recipient
        self.recipient = value and value.__make__(value, registry)
        self.position = struct.position
        self.delay = struct.delay
        self.escalation_type = struct.escalation_type
        self.in_rotation = struct.in_rotation
        self.on_duty = struct.on_duty
        value = struct.shift
        self.shift = value and value.__make__(value, registry)
        return self
