"""CustomSectionItem: A property of the plan in a section of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .plan_property import PlanProperty
    from .reference_by_id import ReferenceById

_SHAPES: Final = Shapes(
    (
        "id",
        "formSection",
        "orderNum",
        "required",
        "multiLineText",
        "visible",
        "includeInCallback",
        "propertyDefinition",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomSectionItem(ReplyModel):
    """A property of the plan in a section of a form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field(
            "form_section", "formSection", "ReferenceById", kept_in="_form_section", only_field="id"
        ),
        Field("order_num", "orderNum", "integer"),
        Field("required", "required", "boolean"),
        Field("multi_line_text", "multiLineText", "boolean"),
        Field("visible", "visible", "boolean"),
        Field("include_in_callback", "includeInCallback", "boolean"),
        Field("property_definition", "propertyDefinition", "PlanProperty"),
    )

    id: str | None = None
    """The id of the item."""
    _form_section: ReferenceById | str | None = None
    order_num: int | None = None
    """The place of the item in the section, from 0."""
    required: bool | None = None
    """Whether senders have to fill it in."""
    multi_line_text: bool | None = None
    """Whether a text may have several lines. Not certain: Two sources spell it so, the example of
    the 2019 reference spells it multilineText."""
    visible: bool | None = None
    """Whether senders see it."""
    include_in_callback: bool | None = None
    """Whether scripts get the value when the event changes. Not certain: Two sources spell it so,
    the example of the 2019 reference spells it includeInCallbacks."""
    property_definition: PlanProperty | None = None
    """The property."""

    @property
    def form_section(self) -> ReferenceById | None:
        """The section that the item belongs to."""
        value: ReferenceById | None = expand(self, "_form_section", "ReferenceById", "id")
        return value

    @form_section.setter
    def form_section(self, value: ReferenceById | None) -> None:
        self._form_section = value

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
            form_section_,
            self.order_num,
            self.required,
            self.multi_line_text,
            self.visible,
            self.include_in_callback,
            property_definition_,
            self._extra,
        ) = values
        self._form_section = (
            None
            if form_section_ is None
            else text
            if type(form_section_) is OBJECT
            and len(form_section_) == 1
            and type(text := form_section_.get("id")) is str
            else read_whole(form_section_, "ReferenceById", registry)
        )
        self.property_definition = (
            None
            if property_definition_ is None
            else registry["PlanProperty"](property_definition_, registry)
            if type(property_definition_) is dict
            else property_definition_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        form_section_: Any = struct._form_section
        self._form_section = (
            None
            if form_section_ is None
            else text
            if type(form_section_) is OBJECT
            and len(form_section_) == 1
            and type(text := form_section_.get("id")) is str
            else read_whole(form_section_, "ReferenceById", registry)
        )
        self.order_num = struct.order_num
        self.required = struct.required
        self.multi_line_text = struct.multi_line_text
        self.visible = struct.visible
        self.include_in_callback = struct.include_in_callback
        value = struct.property_definition
        self.property_definition = value and value.__make__(value, registry)
        return self
