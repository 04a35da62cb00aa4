"""PlanPointer: Names a plan in a request."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPointer(RequestModel):
    """Names a plan in a request."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", "id", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    """The id of the plan."""


class PlanPointerFields(TypedDict, total=False):
    """The fields of `PlanPointer` as keyword arguments."""

    id: Required[str]
    """The id of the plan."""


class PlanPointerChanges(TypedDict, total=False):
    """The fields of `PlanPointer` as keyword arguments, where its id is known already."""
