"""SenderOverridesInput: How the sender is to be shown to the recipients, in place of the usual ..."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SenderOverridesInput(RequestModel):
    """How the sender is to be shown to the recipients, in place of the usual name and number."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("caller_id", "callerId", "string"),
        Field("display_name", "displayName", "string"),
    )

    caller_id: str | Unset = UNSET
    """The phone number that calls and text messages show."""
    display_name: str | Unset = UNSET
    """The name of the sender that emails show."""


class SenderOverridesInputFields(TypedDict, total=False):
    """The fields of `SenderOverridesInput` as keyword arguments."""

    caller_id: str
    """The phone number that calls and text messages show."""
    display_name: str
    """The name of the sender that emails show."""
