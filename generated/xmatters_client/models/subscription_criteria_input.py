"""SubscriptionCriteriaInput: A condition of a subscription, which compares a property of the event ..."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .subscription_operator import SubscriptionOperator


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionCriteriaInput(RequestModel):
    """A condition of a subscription, which compares a property of the event with a value."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string", required=True),
        Field("operator", "operator", "string", required=True),
        Field("value", "value", "string"),
        Field("values", "values", "string", is_list=True),
    )

    name: str
    """The name of the property, without a language."""
    operator: SubscriptionOperator
    """How the property is compared. Not every operator goes with every property."""
    value: str | Unset = UNSET
    """What the property is compared with. Not for true and false."""
    values: Sequence[str | HasId] | Unset = UNSET
    """What the property is compared with, instead of `value`, for `IS_ONE_OF` and
    `IS_ONE_OR_MORE_OF`."""


class SubscriptionCriteriaInputFields(TypedDict, total=False):
    """The fields of `SubscriptionCriteriaInput` as keyword arguments."""

    name: Required[str]
    """The name of the property, without a language."""
    operator: Required[SubscriptionOperator]
    """How the property is compared. Not every operator goes with every property."""
    value: str
    """What the property is compared with. Not for true and false."""
    values: Sequence[str | HasId]
    """What the property is compared with, instead of `value`, for `IS_ONE_OF` and
    `IS_ONE_OR_MORE_OF`."""
