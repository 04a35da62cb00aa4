"""SubscriptionSharePermissionInput: What a person, or everybody with a role, shall be allowed to do with a ..."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .permissible_type import PermissibleType
    from .subscription_permissible_actions_input import SubscriptionPermissibleActionsInput
    from .subscription_share_recipient_pointer import SubscriptionShareRecipientPointer


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionSharePermissionInput(RequestModel):
    """What a person, or everybody with a role, shall be allowed to do with a subscription."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("share_type", "shareType", "string", required=True),
        Field("shared_with", "sharedWith", "SubscriptionShareRecipientPointer", required=True),
        Field("permissible_actions", "permissibleActions", "SubscriptionPermissibleActionsInput"),
    )

    share_type: PermissibleType
    """Whether a person or a role gets the permission. Not certain: The values are inferred from
    what the entries hold."""
    shared_with: SubscriptionShareRecipientPointer | Mapping[str, Any] | str | HasId
    """The person or the role."""
    permissible_actions: SubscriptionPermissibleActionsInput | Mapping[str, Any] | Unset = UNSET
    """What they may do."""


class SubscriptionSharePermissionInputFields(TypedDict, total=False):
    """The fields of `SubscriptionSharePermissionInput` as keyword arguments."""

    share_type: Required[PermissibleType]
    """Whether a person or a role gets the permission. Not certain: The values are inferred from
    what the entries hold."""
    shared_with: Required[SubscriptionShareRecipientPointer | Mapping[str, Any] | str | HasId]
    """The person or the role."""
    permissible_actions: SubscriptionPermissibleActionsInput | Mapping[str, Any]
    """What they may do."""
