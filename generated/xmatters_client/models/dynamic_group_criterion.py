"""DynamicGroupCriterion: One rule, which compares a field of a person with a value."""

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
    from .dynamic_criterion_operand import DynamicCriterionOperand
    from .dynamic_criterion_type import DynamicCriterionType

_SHAPES: Final = Shapes(
    (
        "criterionType",
        "field",
        "operand",
        "value",
        "category",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicGroupCriterion(ReplyModel):
    """One rule, which compares a field of a person with a value."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("criterion_type", "criterionType", "string"),
        Field("field", "field", "string"),
        Field("operand", "operand", "string"),
        Field("value", "value", "string"),
        Field("category", "category", "string"),
    )

    criterion_type: DynamicCriterionType | None = None
    """Whether `field` is built in or defined by the company."""
    field: str | None = None
    """The field to compare: `FIRST_NAME`, `LAST_NAME`, `SITE`, `USER_ID`, `WEB_LOGIN` or
    `ROLE_NAME`, or the name of a custom field."""
    operand: DynamicCriterionOperand | None = None
    """How the field is compared with `value`."""
    value: str | None = None
    """What the field is compared with."""
    category: str | None = None
    """The category of the value, for custom fields that have categories. Not certain: Known from
    one client only."""

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
        (self.criterion_type, self.field, self.operand, self.value, self.category, self._extra) = (
            values
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.criterion_type = struct.criterion_type
        self.field = struct.field
        self.operand = struct.operand
        self.value = struct.value
        self.category = struct.category
        return self
