"""SubscribedPropertyPointer: Names a property by which subscribers may choose events."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscribedPropertyPointer(RequestModel):
    """Names a property by which subscribers may choose events."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", "id", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    """The id of the property, as the properties of the plan give it."""


class SubscribedPropertyPointerFields(TypedDict, total=False):
    """The fields of `SubscribedPropertyPointer` as keyword arguments."""

    id: Required[str]
    """The id of the property, as the properties of the plan give it."""


class SubscribedPropertyPointerChanges(TypedDict, total=False):
    """The fields of `SubscribedPropertyPointer` as keyword arguments, where its id is known already."""
