"""DynamicGroupCriteriaInput: The rules by which a dynamic group finds its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dynamic_group_criterion_input import DynamicGroupCriterionInput
    from .operand import Operand


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicGroupCriteriaInput(RequestModel):
    """The rules by which a dynamic group finds its members."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("operand", "operand", "string"),
        Field("criterion", "criterion", "DynamicGroupCriterionInput", is_list=True, required=True),
    )

    operand: Operand | Unset = UNSET
    """Whether a person has to meet all rules or only one of them."""
    criterion: Sequence[DynamicGroupCriterionInput | Mapping[str, Any]]
    """The rules, as a plain list. They replace the old ones."""


class DynamicGroupCriteriaInputFields(TypedDict, total=False):
    """The fields of `DynamicGroupCriteriaInput` as keyword arguments."""

    operand: Operand
    """Whether a person has to meet all rules or only one of them."""
    criterion: Required[Sequence[DynamicGroupCriterionInput | Mapping[str, Any]]]
    """The rules, as a plain list. They replace the old ones."""
