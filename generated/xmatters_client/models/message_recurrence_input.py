"""MessageRecurrenceInput: When a scheduled message is to be sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, TimeValue, Unset

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek
    from .message_end_input import MessageEndInput
    from .scheduled_message_frequency import ScheduledMessageFrequency


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class MessageRecurrenceInput(RequestModel):
    """When a scheduled message is to be sent."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("frequency", "frequency", "string"),
        Field("start_time", "startTime", "date-time"),
        Field("on_days", "onDays", "string", is_list=True),
        Field("repeat_every", "repeatEvery", "integer"),
        Field("end", "end", "MessageEndInput"),
    )

    frequency: ScheduledMessageFrequency | Unset = UNSET
    """How often it is sent."""
    start_time: TimeValue | Unset = UNSET
    """When it is sent first."""
    on_days: Sequence[DayOfWeek] | Unset = UNSET
    """The days of the week on which it is sent. Weekly messages only."""
    repeat_every: int | Unset = UNSET
    """How many days, weeks, months or years lie between two times. Not certain: Assumed because
    the recurrence of shifts has it."""
    end: MessageEndInput | Mapping[str, Any] | Unset = UNSET
    """When it is sent for the last time."""


class MessageRecurrenceInputFields(TypedDict, total=False):
    """The fields of `MessageRecurrenceInput` as keyword arguments."""

    frequency: ScheduledMessageFrequency
    """How often it is sent."""
    start_time: TimeValue
    """When it is sent first."""
    on_days: Sequence[DayOfWeek]
    """The days of the week on which it is sent. Weekly messages only."""
    repeat_every: int
    """How many days, weeks, months or years lie between two times. Not certain: Assumed because
    the recurrence of shifts has it."""
    end: MessageEndInput | Mapping[str, Any]
    """When it is sent for the last time."""
