"""VoicemailOptionsInput: What shall happen when a call reaches a mailbox."""

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
class VoicemailOptionsInput(RequestModel):
    """What shall happen when a call reaches a mailbox."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("retry", "retry", "integer"),
        Field("every", "every", "integer"),
        Field("leave", "leave", "string"),
    )

    retry: int | Unset = UNSET
    """How often the call is repeated."""
    every: int | Unset = UNSET
    """How many seconds lie between two calls. The service refuses 0, although it answers it."""
    leave: VoicemailLeave | Unset = UNSET
    """What is left in the mailbox. Without it, `callbackonly`."""


class VoicemailOptionsInputFields(TypedDict, total=False):
    """The fields of `VoicemailOptionsInput` as keyword arguments."""

    retry: int
    """How often the call is repeated."""
    every: int
    """How many seconds lie between two calls. The service refuses 0, although it answers it."""
    leave: VoicemailLeave
    """What is left in the mailbox. Without it, `callbackonly`."""
