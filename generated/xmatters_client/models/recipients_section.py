"""RecipientsSection: The section in which senders choose whom to notify."""

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
    from .recipient_page import RecipientPage
    from .searchable_types import SearchableTypes
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
        "recipients",
        "searchableTypes",
        "expandableGroups",
        "enableResponseCounts",
        "responseCountThreshold",
    )
)


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
        value = get("recipients")
        self.recipients = (
            registry["RecipientPage"](value, registry) if type(value) is dict else value
        )
        value = get("searchableTypes")
        self.searchable_types = (
            registry["SearchableTypes"](value, registry) if type(value) is dict else value
        )
        self.expandable_groups = get("expandableGroups")
        self.enable_response_counts = get("enableResponseCounts")
        value = get("responseCountThreshold")
        self.response_count_threshold = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
