"""AttachmentsSection: The section in which senders attach files."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .form_section import FormSection

_USUAL: Final = frozenset(
    (
        "id",
        "form",
        "title",
        "type",
        "visible",
        "collapsed",
        "orderNum",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AttachmentsSection(FormSection):
    """The section in which senders attach files. No fields of its own are known."""

    FIELDS: ClassVar[tuple[Field, ...]] = (*FormSection.FIELDS,)

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
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
