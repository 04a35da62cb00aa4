"""FormExpiration: When the events of a form end by themselves."""

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
    from .expiration_unit import ExpirationUnit

_USUAL: Final = frozenset(
    (
        "duration",
        "unit",
        "visible",
        "orderNum",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormExpiration(ReplyModel):
    """When the events of a form end by themselves."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("duration", "duration", "integer"),
        Field("unit", "unit", "string"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    duration: int | None = None
    """After how many units of time."""
    unit: ExpirationUnit | None = None
    """The unit of time."""
    visible: bool | None = None
    """Whether senders see the setting."""
    order_num: int | None = None
    """The place of the setting in the section."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.duration = get("duration")
        self.unit = get("unit")
        self.visible = get("visible")
        self.order_num = get("orderNum")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
