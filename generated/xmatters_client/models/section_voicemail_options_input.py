"""SectionVoicemailOptionsInput: What shall happen when a call of an event of this form reaches a mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .voicemail_leave import VoicemailLeave


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SectionVoicemailOptionsInput(RequestModel):
    """What shall happen when a call of an event of this form reaches a mailbox."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("retry", "retry", "integer"),
        Field("every", "every", "integer"),
        Field("leave", "leave", "string"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    retry: int | Unset = UNSET
    """How often the call is repeated."""
    every: int | Unset = UNSET
    """How many seconds lie between two calls."""
    leave: VoicemailLeave | Unset = UNSET
    """What is left in the mailbox."""
    visible: bool | Unset = UNSET
    """Whether senders see the setting."""
    order_num: int | Unset = UNSET
    """The place of the setting in the section."""


class SectionVoicemailOptionsInputFields(TypedDict, total=False):
    """The fields of `SectionVoicemailOptionsInput` as keyword arguments."""

    retry: int
    """How often the call is repeated."""
    every: int
    """How many seconds lie between two calls."""
    leave: VoicemailLeave
    """What is left in the mailbox."""
    visible: bool
    """Whether senders see the setting."""
    order_num: int
    """The place of the setting in the section."""
