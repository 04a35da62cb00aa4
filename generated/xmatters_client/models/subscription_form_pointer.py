"""SubscriptionFormPointer: Names the subscription form that a subscription is based on."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionFormPointer(RequestModel):
    """Names the subscription form that a subscription is based on."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", "id", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    """The id of the subscription form."""


class SubscriptionFormPointerFields(TypedDict, total=False):
    """The fields of `SubscriptionFormPointer` as keyword arguments."""

    id: Required[str]
    """The id of the subscription form."""


class SubscriptionFormPointerChanges(TypedDict, total=False):
    """The fields of `SubscriptionFormPointer` as keyword arguments, where its id is known already."""
