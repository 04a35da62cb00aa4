"""RepeatEscalationInput: Whether and how an escalation is to start over when nobody answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .escalation_type import EscalationType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RepeatEscalationInput(RequestModel):
    """Whether and how an escalation is to start over when nobody answered."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("repeat_enabled", "repeatEnabled", "boolean"),
        Field("repetitions", "repetitions", "integer"),
        Field("delay", "delay", "integer"),
        Field("wait_in_seconds", "waitInSeconds", "integer"),
        Field("escalation_type", "escalationType", "string"),
    )

    repeat_enabled: bool | Unset = UNSET
    """Whether it starts over. Not certain: Examples of the reference print it as a string."""
    repetitions: int | Unset = UNSET
    """How many times it starts over. Not certain: Examples of the reference print it as a string."""
    delay: int | Unset = UNSET
    """How many minutes pass before it starts over."""
    wait_in_seconds: int | Unset = UNSET
    """How many seconds pass before it starts over, instead of `delay`. Not certain: Only in the
    example of an update."""
    escalation_type: EscalationType | Unset = UNSET
    """What kind of escalation the repetition is."""


class RepeatEscalationInputFields(TypedDict, total=False):
    """The fields of `RepeatEscalationInput` as keyword arguments."""

    repeat_enabled: bool
    """Whether it starts over. Not certain: Examples of the reference print it as a string."""
    repetitions: int
    """How many times it starts over. Not certain: Examples of the reference print it as a string."""
    delay: int
    """How many minutes pass before it starts over."""
    wait_in_seconds: int
    """How many seconds pass before it starts over, instead of `delay`. Not certain: Only in the
    example of an update."""
    escalation_type: EscalationType
    """What kind of escalation the repetition is."""
