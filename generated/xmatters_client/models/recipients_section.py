"""RecipientsSection: The section in which senders choose whom to notify."""

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
    from .recipient_page import RecipientPage
    from .searchable_types import SearchableTypes
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
        "recipients",
        "searchableTypes",
        "expandableGroups",
        "enableResponseCounts",
        "responseCountThreshold",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RecipientsSection(FormSection):
    """The section in which senders choose whom to notify."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *FormSection.FIELDS,
        Field("recipients", "recipients", "RecipientPage"),
        Field("searchable_types", "searchableTypes", "SearchableTypes"),
        Field("expandable_groups", "expandableGroups", "boolean"),
        Field("enable_response_counts", "enableResponseCounts", "boolean"),
        Field("response_count_threshold", "responseCountThreshold", "SectionValue"),
    )

    recipients: RecipientPage | None = None
    """Who is filled in already. It may come without `data`."""
    searchable_types: SearchableTypes | None = None
    """What senders can search for."""
    expandable_groups: bool | None = None
    """Whether senders can look into groups and choose single members."""
    enable_response_counts: bool | None = None
    """Whether senders can say how many responses a group has to give."""
    response_count_threshold: SectionValue | None = None
    """How many responses are needed. Not certain: Only in the reference's list of body fields;
    whether this section has it, and its shape, are assumed."""

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
            recipients_,
            searchable_types_,
            self.expandable_groups,
            self.enable_response_counts,
            response_count_threshold_,
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.recipients = (
            None
            if recipients_ is None
            else registry["RecipientPage"](recipients_, registry)
            if type(recipients_) is dict
            else recipients_
        )
        self.searchable_types = (
            None
            if searchable_types_ is None
            else registry["SearchableTypes"](searchable_types_, registry)
            if type(searchable_types_) is dict
            else searchable_types_
        )
        self.response_count_threshold = (
            None
            if response_count_threshold_ is None
            else registry["SectionValue"](response_count_threshold_, registry)
            if type(response_count_threshold_) is dict
            else response_count_threshold_
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
        value = struct.recipients
        self.recipients = value and value.__make__(value, registry)
        value = struct.searchable_types
        self.searchable_types = value and value.__make__(value, registry)
        self.expandable_groups = struct.expandable_groups
        self.enable_response_counts = struct.enable_response_counts
        value = struct.response_count_threshold
        self.response_count_threshold = value and value.__make__(value, registry)
        return self
