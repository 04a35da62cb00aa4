"""DynamicGroupCriterionInput: One rule, which compares a field of a person with a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dynamic_criterion_operand import DynamicCriterionOperand
    from .dynamic_criterion_type import DynamicCriterionType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicGroupCriterionInput(RequestModel):
    """One rule, which compares a field of a person with a value."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("criterion_type", "criterionType", "string", required=True),
        Field("field", "field", "string", required=True),
        Field("operand", "operand", "string", required=True),
        Field("value", "value", "string"),
        Field("category", "category", "string"),
    )

    criterion_type: DynamicCriterionType
    """Whether `field` is built in or defined by the company."""
    field: str
    """The field to compare: `FIRST_NAME`, `LAST_NAME`, `SITE`, `USER_ID`, `WEB_LOGIN` or
    `ROLE_NAME`, or the name of a custom field."""
    operand: DynamicCriterionOperand
    """How the field is compared with `value`."""
    value: str | Unset = UNSET
    """What the field is compared with."""
    category: str | Unset = UNSET
    """The category of the value, for custom fields that have categories. Not certain: Known from
    one client only."""


class DynamicGroupCriterionInputFields(TypedDict, total=False):
    """The fields of `DynamicGroupCriterionInput` as keyword arguments."""

    criterion_type: Required[DynamicCriterionType]
    """Whether `field` is built in or defined by the company."""
    field: Required[str]
    """The field to compare: `FIRST_NAME`, `LAST_NAME`, `SITE`, `USER_ID`, `WEB_LOGIN` or
    `ROLE_NAME`, or the name of a custom field."""
    operand: Required[DynamicCriterionOperand]
    """How the field is compared with `value`."""
    value: str
    """What the field is compared with."""
    category: str
    """The category of the value, for custom fields that have categories. Not certain: Known from
    one client only."""
