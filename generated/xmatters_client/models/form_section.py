"""FormSection: A section of a form."""

from __future__ import annotations

from collections.abc import Mapping
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
    from .form_reference import FormReference
    from .form_section_type import FormSectionType

_SHAPES: Final = Shapes(
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
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "CONFERENCE_BRIDGE": "ConferenceBridgeSection",
    "CUSTOM_SECTION": "CustomSection",
    "DEVICE_FILTER": "DevicesSection",
    "HANDLING_OPTIONS": "HandlingSection",
    "RECIPIENTS": "RecipientsSection",
    "ATTACHMENTS": "AttachmentsSection",
    "SENDER_OVERRIDES": "SenderOverridesSection",
    "RESPONSE_CHOICES": "ResponseChoicesSection",
    "INCIDENT": "IncidentSection",
    "DOCUMENT_UPLOAD": "DocumentUploadSection",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormSection(ReplyModel):
    """A section of a form. `type` tells which kind it is, and so which other fields it has."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("form", "form", "FormReference"),
        Field("title", "title", "string"),
        Field("type", "type", "string"),
        Field("visible", "visible", "boolean"),
        Field("collapsed", "collapsed", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    KIND_FIELD: ClassVar[str] = "type"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `type`, the model of that kind."""

    id: str | None = None
    """The id of the section."""
    form: FormReference | None = None
    """The form that the section belongs to."""
    title: str | None = None
    """The heading of the section."""
    type: FormSectionType
    """Which kind of section it is. It cannot be changed."""
    visible: bool | None = None
    """Whether senders see the section."""
    collapsed: bool | None = None
    """Whether the section is folded at first."""
    order_num: int | None = None
    """The place of the section in the form, from 0."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("type")
        name = _KINDS.get(kind) if type(kind) is str else None
        if name is not None:
            found: Self = registry[name](data, registry)
            return found
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
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
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
        return self
