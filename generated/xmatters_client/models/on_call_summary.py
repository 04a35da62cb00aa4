"""OnCallSummary: A recipient who is on call in a group."""

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
    from .group_reference import GroupReference
    from .recipient_reference import RecipientReference
    from .shift_reference import ShiftReference

_SHAPES: Final = Shapes(
    (
        "group",
        "shift",
        "recipient",
        "absence",
        "delay",
        "escalationLevel",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class OnCallSummary(ReplyModel):
    """A recipient who is on call in a group."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("group", "group", "GroupReference"),
        Field("shift", "shift", "ShiftReference"),
        Field("recipient", "recipient", "RecipientReference"),
        Field("absence", "absence", "object"),
        Field("delay", "delay", "integer"),
        Field("escalation_level", "escalationLevel", "integer"),
    )

    group: GroupReference
    """The group, with its `id` and `name`."""
    shift: ShiftReference | None = None
    """The shift in which the recipient is on call, with its `id` and `name`."""
    recipient: RecipientReference | None = None
    """Who is on call, with a `displayName`."""
    absence: dict[str, Any] | None = None
    """The absence of the recipient. Only there when the recipient is away. Not certain: Two
    sources name the field, none shows what it holds."""
    delay: int | None = None
    """How many minutes after the recipient before this one is notified."""
    escalation_level: int | None = None
    """The place in the order of escalation; the first is 1."""

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
            group_,
            shift_,
            recipient_,
            self.absence,
            self.delay,
            self.escalation_level,
            self._extra,
        ) = values
        self.group = (
            registry["GroupReference"](group_, registry) if type(group_) is dict else group_
        )
        self.shift = (
            None
            if shift_ is None
            else registry["ShiftReference"](shift_, registry)
            if type(shift_) is dict
            else shift_
        )
        self.recipient = (
            None
            if recipient_ is None
            else registry["RecipientReference"](recipient_, registry)
            if type(recipient_) is dict
            else recipient_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        value = struct.group
        self.group = value and value.__make__(value, registry)
        value = struct.shift
        self.shift = value and value.__make__(value, registry)
        value = struct.recipient
        self.recipient = value and value.__make__(value, registry)
        self.absence = struct.absence
        self.delay = struct.delay
        self.escalation_level = struct.escalation_level
        return self
