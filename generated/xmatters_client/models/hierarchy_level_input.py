"""HierarchyLevelInput: One level of a choice in a hierarchy."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class HierarchyLevelInput(RequestModel):
    """One level of a choice in a hierarchy."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("value", "value", "string", required=True),)

    value: str
    """What can be chosen on this level."""


class HierarchyLevelInputFields(TypedDict, total=False):
    """The fields of `HierarchyLevelInput` as keyword arguments."""

    value: Required[str]
    """What can be chosen on this level."""
