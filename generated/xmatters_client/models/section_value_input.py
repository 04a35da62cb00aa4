"""SectionValueInput: A setting in a section of a form."""

from __future__ import annotations

from typing import Any, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SectionValueInput(RequestModel):
    """A setting in a section of a form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("value", "value", "any"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    value: Any | Unset = UNSET
    """What is set. Its type depends on the setting."""
    visible: bool | Unset = UNSET
    """Whether senders see the setting."""
    order_num: int | Unset = UNSET
    """The place of the setting in the section."""


class SectionValueInputFields(TypedDict, total=False):
    """The fields of `SectionValueInput` as keyword arguments."""

    value: Any
    """What is set. Its type depends on the setting."""
    visible: bool
    """Whether senders see the setting."""
    order_num: int
    """The place of the setting in the section."""
