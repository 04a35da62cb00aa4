"""SenderOverridesSection: The section in which senders choose how they are shown to the recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .form_section import FormSection

if TYPE_CHECKING:
    from .section_value import SectionValue

_USUAL: Final = frozenset(
    (
        "id",
        "form",
        "title",
        "type",
        "visible",
        "collapsed",
        "orderNum",
        "callerId",
        "displayName",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SenderOverridesSection(FormSection):
    """The section in which senders choose how they are shown to the recipients."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *FormSection.FIELDS,
        Field("caller_id", "callerId", "SectionValue"),
        Field("display_name", "displayName", "SectionValue"),
    )

    caller_id: SectionValue | None = None
    """The phone number that calls and text messages show."""
    display_name: SectionValue | None = None
    """The name of the sender that emails show."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        value = get("form")
        self.form = registry["FormReference"](value, registry) if type(value) is dict else value
        self.title = get("title")
        self.type = get("type")
        self.visible = get("visible")
        self.collapsed = get("collapsed")
        self.order_num = get("orderNum")
        value = get("callerId")
        self.caller_id = registry["SectionValue"](value, registry) if type(value) is dict else value
        value = get("displayName")
        self.display_name = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
