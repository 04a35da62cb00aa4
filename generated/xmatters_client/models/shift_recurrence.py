"""ShiftRecurrence: How a shift repeats."""

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
    from .date_of_month import DateOfMonth
    from .day_of_week import DayOfWeek
    from .day_of_week_classifier import DayOfWeekClassifier
    from .month import Month
    from .shift_end import ShiftEnd
    from .shift_frequency import ShiftFrequency
    from .shift_on import ShiftOn

_SHAPES: Final = Shapes(
    (
        "frequency",
        "repeatEvery",
        "onDays",
        "on",
        "months",
        "dateOfMonth",
        "dayOfWeekClassifier",
        "dayOfWeek",
        "end",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftRecurrence(ReplyModel):
    """How a shift repeats. Which fields there are depends on `frequency`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("frequency", "frequency", "string"),
        Field("repeat_every", "repeatEvery", "integer"),
        Field("on_days", "onDays", "string", is_list=True),
        Field("on", "on", "string"),
        Field("months", "months", "string", is_list=True),
        Field("date_of_month", "dateOfMonth", "string"),
        Field("day_of_week_classifier", "dayOfWeekClassifier", "string"),
        Field("day_of_week", "dayOfWeek", "string"),
        Field("end", "end", "ShiftEnd"),
    )

    frequency: ShiftFrequency
    """The kind of repetition."""
    repeat_every: int | None = None
    """How many days or weeks lie between two occurrences. For `DAILY` and `WEEKLY`."""
    on_days: list[DayOfWeek] | None = None
    """The days on which a `WEEKLY` shift begins, in no certain order."""
    on: ShiftOn | None = None
    """Whether a `MONTHLY` shift goes by the date or by the day of the week."""
    months: list[Month] | None = None
    """The months in which a `MONTHLY` shift occurs."""
    date_of_month: DateOfMonth | None = None
    """The day of the month, when `on` is `DATE_OF_MONTH`."""
    day_of_week_classifier: DayOfWeekClassifier | None = None
    """Which of the days named by `dayOfWeek` in the month, when `on` is `DAY_OF_WEEK`."""
    day_of_week: DayOfWeek | None = None
    """The day of the week, when `on` is `DAY_OF_WEEK`."""
    end: ShiftEnd | None = None
    """When the repetition ends. Absent for `ONCE` and `HOLIDAY`."""

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
            self.frequency,
            self.repeat_every,
            self.on_days,
            self.on,
            self.months,
            self.date_of_month,
            self.day_of_week_classifier,
            self.day_of_week,
            end_,
            self._extra,
        ) = values
        self.end = (
            None
            if end_ is None
            else registry["ShiftEnd"](end_, registry)
            if type(end_) is dict
            else end_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.frequency = struct.frequency
        self.repeat_every = struct.repeat_every
        self.on_days = struct.on_days
        self.on = struct.on
        self.months = struct.months
        self.date_of_month = struct.date_of_month
        self.day_of_week_classifier = struct.day_of_week_classifier
        self.day_of_week = struct.day_of_week
        value = struct.end
        self.end = value and value.__make__(value, registry)
        return self
