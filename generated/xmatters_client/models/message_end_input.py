"""MessageEndInput: What shall end the repetition of a scheduled message."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, TimeValue, Unset

if TYPE_CHECKING:
    from .end_by import EndBy


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class MessageEndInput(RequestModel):
    """What shall end the repetition of a scheduled message."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("end_by", "endBy", "string"),
        Field("date", "date", "date-time"),
        Field("repetitions", "repetitions", "integer"),
    )

    end_by: EndBy | Unset = UNSET
    """What ends the repetition."""
    date: TimeValue | Unset = UNSET
    """The moment of the end, with `DATE`."""
    repetitions: int | Unset = UNSET
    """How many times it is sent, with `REPETITIONS`. Not certain: Assumed because the end of a
    shift's recurrence has it."""


class MessageEndInputFields(TypedDict, total=False):
    """The fields of `MessageEndInput` as keyword arguments."""

    end_by: EndBy
    """What ends the repetition."""
    date: TimeValue
    """The moment of the end, with `DATE`."""
    repetitions: int
    """How many times it is sent, with `REPETITIONS`. Not certain: Assumed because the end of a
    shift's recurrence has it."""
