"""RestoreShiftOccurrencesRequest: Which deleted occurrences of a shift are to come back."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import TimeValue


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RestoreShiftOccurrencesRequest(RequestModel):
    """Which deleted occurrences of a shift are to come back."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=True),
        Field("end_date", "endDate", "date-time", required=True),
    )

    start_date: TimeValue
    """Where the range of time begins."""
    end_date: TimeValue
    """Where the range of time ends."""


class RestoreShiftOccurrencesRequestFields(TypedDict, total=False):
    """The fields of `RestoreShiftOccurrencesRequest` as keyword arguments."""

    start_date: Required[TimeValue]
    """Where the range of time begins."""
    end_date: Required[TimeValue]
    """Where the range of time ends."""
