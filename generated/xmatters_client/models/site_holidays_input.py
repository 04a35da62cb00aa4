"""SiteHolidaysInput: What a shift is to do on the holidays of the group's site."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, TimeValue, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SiteHolidaysInput(RequestModel):
    """What a shift is to do on the holidays of the group's site."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("on_call", "onCall", "boolean"),
        Field("start", "start", "date-time"),
        Field("end", "end", "date-time"),
    )

    on_call: bool | Unset = UNSET
    """Whether the members are on call on holidays."""
    start: TimeValue | Unset = UNSET
    """When the holiday begins."""
    end: TimeValue | Unset = UNSET
    """When the holiday ends."""


class SiteHolidaysInputFields(TypedDict, total=False):
    """The fields of `SiteHolidaysInput` as keyword arguments."""

    on_call: bool
    """Whether the members are on call on holidays."""
    start: TimeValue
    """When the holiday begins."""
    end: TimeValue
    """When the holiday ends."""
