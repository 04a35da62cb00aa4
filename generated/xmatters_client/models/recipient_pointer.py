"""RecipientPointer: Names a recipient in a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recipient_type import RecipientType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RecipientPointer(RequestModel):
    """Names a recipient in a request."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", required=True),
        Field("recipient_type", "recipientType", "string"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = (
        "id",
        "recipient_type",
    )

    id: str
    """The id or the target name of the recipient."""
    recipient_type: RecipientType | Unset = UNSET
    """Which kind of recipient it is. Optional; the service answers faster when it knows."""


class RecipientPointerFields(TypedDict, total=False):
    """The fields of `RecipientPointer` as keyword arguments."""

    id: Required[str]
    """The id or the target name of the recipient."""
    recipient_type: RecipientType
    """Which kind of recipient it is. Optional; the service answers faster when it knows."""


class RecipientPointerChanges(TypedDict, total=False):
    """The fields of `RecipientPointer` as keyword arguments, where its id is known already."""

    recipient_type: RecipientType
    """Which kind of recipient it is. Optional; the service answers faster when it knows."""
