"""RecipientTriggerInput: Names somebody whom an event is to reach, by `id` or by `targetName`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recipient_type import RecipientType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RecipientTriggerInput(RequestModel):
    """Names somebody whom an event is to reach, by `id` or by `targetName`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("target_name", "targetName", "string"),
        Field("recipient_type", "recipientType", "string"),
        Field("response_count_threshold", "responseCountThreshold", "integer"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = (
        "id",
        "recipient_type",
    )

    id: str | Unset = UNSET
    """The id or the target name of the recipient."""
    target_name: str | Unset = UNSET
    """The target name of the recipient, in place of `id`; for a device, that of its owner and the
    name of the device, joined by `|`. Recorded requests have it; the reference has `id` alone."""
    recipient_type: RecipientType | Unset = UNSET
    """Which kind of recipient it is. Optional; the service answers faster when it knows. Older
    documents allow `DYNAMIC_TEAM` here as well."""
    response_count_threshold: int | Unset = UNSET
    """How many responses the group has to give. Only for groups and dynamic teams, on forms that
    count responses."""


class RecipientTriggerInputFields(TypedDict, total=False):
    """The fields of `RecipientTriggerInput` as keyword arguments."""

    id: str
    """The id or the target name of the recipient."""
    target_name: str
    """The target name of the recipient, in place of `id`; for a device, that of its owner and the
    name of the device, joined by `|`. Recorded requests have it; the reference has `id` alone."""
    recipient_type: RecipientType
    """Which kind of recipient it is. Optional; the service answers faster when it knows. Older
    documents allow `DYNAMIC_TEAM` here as well."""
    response_count_threshold: int
    """How many responses the group has to give. Only for groups and dynamic teams, on forms that
    count responses."""
