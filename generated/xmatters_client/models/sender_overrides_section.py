"""SenderOverridesSection: The section in which senders choose how they are shown to the recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .form_section import FormSection

if TYPE_CHECKING:
    from .section_value import SectionValue

_SHAPES: Final = Shapes(
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
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.id,
            form_,
            self.title,
            self.type,
            self.visible,
            self.collapsed,
            self.order_num,
            caller_id_,
            display_name_,
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.caller_id = (
            None
            if caller_id_ is None
            else registry["SectionValue"](caller_id_, registry)
            if type(caller_id_) is dict
            else caller_id_
        )
        self.display_name = (
            None
            if display_name_ is None
            else registry["SectionValue"](display_name_, registry)
            if type(display_name_) is dict
            else display_name_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.form
        self.form = value and value.__make__(value, registry)
        self.title = struct.title
        self.type = struct.type
        self.visible = struct.visible
        self.collapsed = struct.collapsed
        self.order_num = struct.order_num
        value = struct.caller_id
        self.caller_id = value and value.__make__(value, registry)
        value = struct.display_name
        self.display_name = value and value.__make__(value, registry)
        return self
