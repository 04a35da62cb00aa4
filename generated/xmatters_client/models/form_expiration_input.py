"""FormExpirationInput: When the events of a form shall end by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .expiration_unit import ExpirationUnit


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormExpirationInput(RequestModel):
    """When the events of a form shall end by themselves."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("duration", "duration", "integer"),
        Field("unit", "unit", "string"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    duration: int | Unset = UNSET
    """After how many units of time."""
    unit: ExpirationUnit | Unset = UNSET
    """The unit of time."""
    visible: bool | Unset = UNSET
    """Whether senders see the setting."""
    order_num: int | Unset = UNSET
    """The place of the setting in the section."""


class FormExpirationInputFields(TypedDict, total=False):
    """The fields of `FormExpirationInput` as keyword arguments."""

    duration: int
    """After how many units of time."""
    unit: ExpirationUnit
    """The unit of time."""
    visible: bool
    """Whether senders see the setting."""
    order_num: int
    """The place of the setting in the section."""
