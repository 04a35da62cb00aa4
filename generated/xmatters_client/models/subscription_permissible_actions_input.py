"""SubscriptionPermissibleActionsInput: What somebody shall be allowed to do with a subscription of another ..."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionPermissibleActionsInput(RequestModel):
    """What somebody shall be allowed to do with a subscription of another person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("view_subscription", "viewSubscription", "boolean"),
        Field("edit_subscription", "editSubscription", "boolean"),
        Field("subscribe", "subscribe", "boolean"),
        Field("subscribe_others", "subscribeOthers", "boolean"),
    )

    view_subscription: bool | Unset = UNSET
    """Whether they may see it."""
    edit_subscription: bool | Unset = UNSET
    """Whether they may change it."""
    subscribe: bool | Unset = UNSET
    """Whether they may add themselves to its subscribers."""
    subscribe_others: bool | Unset = UNSET
    """Whether they may add other people to its subscribers."""


class SubscriptionPermissibleActionsInputFields(TypedDict, total=False):
    """The fields of `SubscriptionPermissibleActionsInput` as keyword arguments."""

    view_subscription: bool
    """Whether they may see it."""
    edit_subscription: bool
    """Whether they may change it."""
    subscribe: bool
    """Whether they may add themselves to its subscribers."""
    subscribe_others: bool
    """Whether they may add other people to its subscribers."""
