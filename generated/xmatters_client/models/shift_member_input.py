"""ShiftMemberInput: A place in a shift for a recipient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .recipient_pointer import RecipientPointer
    from .shift_member_escalation_type import ShiftMemberEscalationType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftMemberInput(RequestModel):
    """A place in a shift for a recipient."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recipient", "recipient", "RecipientPointer", required=True),
        Field("position", "position", "integer"),
        Field("delay", "delay", "integer"),
        Field("escalation_type", "escalationType", "string"),
        Field("in_rotation", "inRotation", "boolean"),
        Field("on_duty", "onDuty", "boolean"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = ("recipient",)

    recipient: RecipientPointer | Mapping[str, Any] | str | HasId
    """The person, device or group that gets the place."""
    position: int | Unset = UNSET
    """The place in the order of notification; the first is 1. The last place when left out or too
    large."""
    delay: int | Unset = UNSET
    """How many minutes after the member before this one is notified. Anything but 0 makes it an
    escalation."""
    escalation_type: ShiftMemberEscalationType | Unset = UNSET
    """What kind of escalation leads to this member. With a delay of 0 it has to be `None`, without
    it cannot be; the first member takes `None` only."""
    in_rotation: bool | Unset = UNSET
    """Whether the member changes places with others. The service assumes True if it is not given."""
    on_duty: bool | Unset = UNSET
    """Whether the member is on duty. Newer instances only."""


class ShiftMemberInputFields(TypedDict, total=False):
    """The fields of `ShiftMemberInput` as keyword arguments."""

    recipient: Required[RecipientPointer | Mapping[str, Any] | str | HasId]
    """The person, device or group that gets the place."""
    position: int
    """The place in the order of notification; the first is 1. The last place when left out or too
    large."""
    delay: int
    """How many minutes after the member before this one is notified. Anything but 0 makes it an
    escalation."""
    escalation_type: ShiftMemberEscalationType
    """What kind of escalation leads to this member. With a delay of 0 it has to be `None`, without
    it cannot be; the first member takes `None` only."""
    in_rotation: bool
    """Whether the member changes places with others. The service assumes True if it is not given."""
    on_duty: bool
    """Whether the member is on duty. Newer instances only."""
