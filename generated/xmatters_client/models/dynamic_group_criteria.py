"""DynamicGroupCriteria: The rules by which a dynamic group or a dynamic team finds its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .dynamic_group_criterion_page import DynamicGroupCriterionPage
    from .operand import Operand

_USUAL: Final = frozenset(
    (
        "operand",
        "criterion",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicGroupCriteria(ReplyModel):
    """The rules by which a dynamic group or a dynamic team finds its members."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("operand", "operand", "string"),
        Field("criterion", "criterion", "DynamicGroupCriterionPage"),
    )

    operand: Operand | None = None
    """Whether a person has to meet all rules or only one of them."""
    criterion: DynamicGroupCriterionPage | None = None
    """The rules."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.operand = get("operand")
        value = get("criterion")
        self.criterion = (
            registry["DynamicGroupCriterionPage"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
