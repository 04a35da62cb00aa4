"""IncidentSectionItemInput: A detail of an incident in a section of a form."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentSectionItemInput(RequestModel):
    """A detail of an incident in a section of a form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("value", "value", "string"),
        Field("order_num", "orderNum", "integer"),
        Field("visible", "visible", "boolean"),
        Field("required", "required", "boolean"),
    )

    value: str | Unset = UNSET
    """What is filled in already."""
    order_num: int | Unset = UNSET
    """The place of the detail in the section."""
    visible: bool | Unset = UNSET
    """Whether senders see it."""
    required: bool | Unset = UNSET
    """Whether senders have to fill it in."""


class IncidentSectionItemInputFields(TypedDict, total=False):
    """The fields of `IncidentSectionItemInput` as keyword arguments."""

    value: str
    """What is filled in already."""
    order_num: int
    """The place of the detail in the section."""
    visible: bool
    """Whether senders see it."""
    required: bool
    """Whether senders have to fill it in."""
