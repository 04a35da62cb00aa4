"""PlanConstantUpdate: Changes to a constant."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanConstantUpdate(RequestModel):
    """Changes to a constant. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
        Field("value", "value", "string"),
    )

    description: str | Unset = UNSET
    """What the constant is for."""
    id: str
    """The id of the constant to change."""
    name: str | Unset = UNSET
    """The new name. Scripts that read the constant by its old name stop working."""
    value: str | Unset = UNSET
    """The new value."""


class PlanConstantUpdateFields(TypedDict, total=False):
    """The fields of `PlanConstantUpdate` as keyword arguments."""

    description: str
    """What the constant is for."""
    id: Required[str]
    """The id of the constant to change."""
    name: str
    """The new name. Scripts that read the constant by its old name stop working."""
    value: str
    """The new value."""


class PlanConstantUpdateChanges(TypedDict, total=False):
    """The fields of `PlanConstantUpdate` as keyword arguments, where its id is known already."""

    description: str
    """What the constant is for."""
    name: str
    """The new name. Scripts that read the constant by its old name stop working."""
    value: str
    """The new value."""
