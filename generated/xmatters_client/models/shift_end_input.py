"""ShiftEndInput: When a shift is to stop repeating."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, TimeValue, Unset

if TYPE_CHECKING:
    from .end_by import EndBy


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftEndInput(RequestModel):
    """When a shift is to stop repeating."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("end_by", "endBy", "string", required=True),
        Field("date", "date", "date-time"),
        Field("repetitions", "repetitions", "integer"),
    )

    end_by: EndBy
    """What ends the repetition."""
    date: TimeValue | Unset = UNSET
    """The moment of the end. Needed with `DATE`."""
    repetitions: int | Unset = UNSET
    """How many occurrences there are in all. Needed with `REPETITIONS`."""


class ShiftEndInputFields(TypedDict, total=False):
    """The fields of `ShiftEndInput` as keyword arguments."""

    end_by: Required[EndBy]
    """What ends the repetition."""
    date: TimeValue
    """The moment of the end. Needed with `DATE`."""
    repetitions: int
    """How many occurrences there are in all. Needed with `REPETITIONS`."""
