"""ShiftMember: The place of a recipient in a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .recipient_reference import RecipientReference
    from .shift_member_escalation_type import ShiftMemberEscalationType
    from .shift_reference import ShiftReference

_USUAL: Final = frozenset(
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
        get = data.get
        self._registry = registry
        value = get("recipient")
        self.recipient = (
            registry["RecipientReference"](value, registry) if type(value) is dict else value
        )
        self.position = get("position")
        self.delay = get("delay")
        self.escalation_type = get("escalationType")
        self.in_rotation = get("inRotation")
        self.on_duty = get("onDuty")
        value = get("shift")
        self.shift = registry["ShiftReference"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
