"""SubscriptionOwnerPointer: Names the person whose subscription it is."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionOwnerPointer(RequestModel):
    """Names the person whose subscription it is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", "id", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    """The id of the person."""


class SubscriptionOwnerPointerFields(TypedDict, total=False):
    """The fields of `SubscriptionOwnerPointer` as keyword arguments."""

    id: Required[str]
    """The id of the person."""


class SubscriptionOwnerPointerChanges(TypedDict, total=False):
    """The fields of `SubscriptionOwnerPointer` as keyword arguments, where its id is known already."""
