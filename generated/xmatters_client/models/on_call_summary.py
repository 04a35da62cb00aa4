"""OnCallSummary: A recipient who is on call in a group."""

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
    from .group_reference import GroupReference
    from .recipient_reference import RecipientReference
    from .shift_reference import ShiftReference

_USUAL: Final = frozenset(
    (
        "group",
        "shift",
        "recipient",
        "delay",
        "escalationLevel",
    )
)
_KNOWN: Final = _USUAL | {
    "absence",
}


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
        get = data.get
        self._registry = registry
        value = get("group")
        self.group = registry["GroupReference"](value, registry) if type(value) is dict else value
        value = get("shift")
        self.shift = registry["ShiftReference"](value, registry) if type(value) is dict else value
        value = get("recipient")
        self.recipient = (
            registry["RecipientReference"](value, registry) if type(value) is dict else value
        )
        self.delay = get("delay")
        self.escalation_level = get("escalationLevel")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.absence = self._extra = None
            return self
        self.absence = get("absence")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
