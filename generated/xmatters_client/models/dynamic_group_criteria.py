"""DynamicGroupCriteria: The rules by which a dynamic group or a dynamic team finds its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .dynamic_group_criterion_page import DynamicGroupCriterionPage
    from .operand import Operand

_SHAPES: Final = Shapes(
    (
        "operand",
        "criterion",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.operand, criterion_, self._extra) = values
        self.criterion = (
            None
            if criterion_ is None
            else registry["DynamicGroupCriterionPage"](criterion_, registry)
            if type(criterion_) is dict
            else criterion_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.operand = struct.operand
        value = struct.criterion
        self.criterion = value and value.__make__(value, registry)
        return self
