"""SubscriptionShareRecipientPointer: Names a person or a role that a subscription is to be shared with."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionShareRecipientPointer(RequestModel):
    """Names a person or a role that a subscription is to be shared with. Not certain: The sources
    only say that a request names the person or role; that it does so by id or name is assumed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str | Unset = UNSET
    """The id of the person or the role."""
    name: str | Unset = UNSET
    """The name of the role, in place of its id."""


class SubscriptionShareRecipientPointerFields(TypedDict, total=False):
    """The fields of `SubscriptionShareRecipientPointer` as keyword arguments."""

    id: str
    """The id of the person or the role."""
    name: str
    """The name of the role, in place of its id."""
