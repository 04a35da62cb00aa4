"""ShiftRecurrenceInput: How a shift is to repeat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .date_of_month import DateOfMonth
    from .day_of_week import DayOfWeek
    from .day_of_week_classifier import DayOfWeekClassifier
    from .month import Month
    from .shift_end_input import ShiftEndInput
    from .shift_frequency import ShiftFrequency
    from .shift_on import ShiftOn


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftRecurrenceInput(RequestModel):
    """How a shift is to repeat. `frequency` decides which other fields are needed. All but `ONCE`
    and `HOLIDAY` need `end`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("frequency", "frequency", "string", required=True),
        Field("repeat_every", "repeatEvery", "integer"),
        Field("on_days", "onDays", "string", is_list=True),
        Field("on", "on", "string"),
        Field("months", "months", "string", is_list=True),
        Field("date_of_month", "dateOfMonth", "string"),
        Field("day_of_week_classifier", "dayOfWeekClassifier", "string"),
        Field("day_of_week", "dayOfWeek", "string"),
        Field("end", "end", "ShiftEndInput"),
    )

    frequency: ShiftFrequency
    """The kind of repetition. `HOLIDAY` needs a group whose site has holidays."""
    repeat_every: int | Unset = UNSET
    """How many days or weeks lie between two occurrences. Needed for `DAILY` and `WEEKLY`."""
    on_days: Sequence[DayOfWeek] | Unset = UNSET
    """The days on which a `WEEKLY` shift begins; needed for it. An empty list means all days."""
    on: ShiftOn | Unset = UNSET
    """Whether a `MONTHLY` shift goes by the date or by the day of the week; needed for it."""
    months: Sequence[Month] | Unset = UNSET
    """The months in which a `MONTHLY` shift occurs; needed for it."""
    date_of_month: DateOfMonth | Unset = UNSET
    """The day of the month, when `on` is `DATE_OF_MONTH`."""
    day_of_week_classifier: DayOfWeekClassifier | Unset = UNSET
    """Which of the days named by `dayOfWeek` in the month, when `on` is `DAY_OF_WEEK`."""
    day_of_week: DayOfWeek | Unset = UNSET
    """The day of the week, when `on` is `DAY_OF_WEEK`."""
    end: ShiftEndInput | Mapping[str, Any] | Unset = UNSET
    """When the repetition ends."""


class ShiftRecurrenceInputFields(TypedDict, total=False):
    """The fields of `ShiftRecurrenceInput` as keyword arguments."""

    frequency: Required[ShiftFrequency]
    """The kind of repetition. `HOLIDAY` needs a group whose site has holidays."""
    repeat_every: int
    """How many days or weeks lie between two occurrences. Needed for `DAILY` and `WEEKLY`."""
    on_days: Sequence[DayOfWeek]
    """The days on which a `WEEKLY` shift begins; needed for it. An empty list means all days."""
    on: ShiftOn
    """Whether a `MONTHLY` shift goes by the date or by the day of the week; needed for it."""
    months: Sequence[Month]
    """The months in which a `MONTHLY` shift occurs; needed for it."""
    date_of_month: DateOfMonth
    """The day of the month, when `on` is `DATE_OF_MONTH`."""
    day_of_week_classifier: DayOfWeekClassifier
    """Which of the days named by `dayOfWeek` in the month, when `on` is `DAY_OF_WEEK`."""
    day_of_week: DayOfWeek
    """The day of the week, when `on` is `DAY_OF_WEEK`."""
    end: ShiftEndInput | Mapping[str, Any]
    """When the repetition ends."""
