"""IncidentSection: The section with what an incident begins with."""

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
    from .incident_section_item import IncidentSectionItem

_USUAL: Final = frozenset(
    (
        "id",
        "form",
        "title",
        "type",
        "visible",
        "collapsed",
        "orderNum",
        "summary",
        "description",
        "severity",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentSection(FormSection):
    """The section with what an incident begins with."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *FormSection.FIELDS,
        Field("summary", "summary", "IncidentSectionItem"),
        Field("description", "description", "IncidentSectionItem"),
        Field("severity", "severity", "IncidentSectionItem"),
    )

    summary: IncidentSectionItem | None = None
    """The summary of the incident."""
    description: IncidentSectionItem | None = None
    """The description of the incident."""
    severity: IncidentSectionItem | None = None
    """How bad the incident is."""

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
        value = get("summary")
        self.summary = (
            registry["IncidentSectionItem"](value, registry) if type(value) is dict else value
        )
        value = get("description")
        self.description = (
            registry["IncidentSectionItem"](value, registry) if type(value) is dict else value
        )
        value = get("severity")
        self.severity = (
            registry["IncidentSectionItem"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
