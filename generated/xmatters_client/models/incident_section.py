"""IncidentSection: The section with what an incident begins with."""

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
    from .incident_section_item import IncidentSectionItem

_SHAPES: Final = Shapes(
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
_READERS: Final = _SHAPES.readers


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
            summary_,
            description_,
            severity_,
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.summary = (
            None
            if summary_ is None
            else registry["IncidentSectionItem"](summary_, registry)
            if type(summary_) is dict
            else summary_
        )
        self.description = (
            None
            if description_ is None
            else registry["IncidentSectionItem"](description_, registry)
            if type(description_) is dict
            else description_
        )
        self.severity = (
            None
            if severity_ is None
            else registry["IncidentSectionItem"](severity_, registry)
            if type(severity_) is dict
            else severity_
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
        value = struct.summary
        self.summary = value and value.__make__(value, registry)
        value = struct.description
        self.description = value and value.__make__(value, registry)
        value = struct.severity
        self.severity = value and value.__make__(value, registry)
        return self
