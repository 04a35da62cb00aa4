"""PlanConstantCreate: A new constant."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanConstantCreate(RequestModel):
    """A new constant."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("name", "name", "string", required=True),
        Field("value", "value", "string", required=True),
    )

    description: str | Unset = UNSET
    """What the constant is for."""
    name: str
    """The name by which scripts read the constant."""
    value: str
    """The value."""


class PlanConstantCreateFields(TypedDict, total=False):
    """The fields of `PlanConstantCreate` as keyword arguments."""

    description: str
    """What the constant is for."""
    name: Required[str]
    """The name by which scripts read the constant."""
    value: Required[str]
    """The value."""
