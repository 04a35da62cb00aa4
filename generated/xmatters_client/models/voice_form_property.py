"""VoiceFormProperty: The value of a property of the form in a telephone call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    Shapes,
    expand,
    new,
    read_whole,
)
from .voice_template_step import VoiceTemplateStep

if TYPE_CHECKING:
    from .voice_form_property_reference import VoiceFormPropertyReference

_SHAPES: Final = Shapes(
    (
        "id",
        "stepType",
        "playback",
        "formProperty",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceFormProperty(VoiceTemplateStep):
    """The value of a property of the form in a telephone call."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *VoiceTemplateStep.FIELDS,
        Field(
            "form_property",
            "formProperty",
            "VoiceFormPropertyReference",
            kept_in="_form_property",
            only_field="name",
        ),
    )

    _form_property: VoiceFormPropertyReference | str | None = None

    @property
    def form_property(self) -> VoiceFormPropertyReference | None:
        """The property."""
        value: VoiceFormPropertyReference | None = expand(
            self, "_form_property", "VoiceFormPropertyReference", "name"
        )
        return value

    @form_property.setter
    def form_property(self, value: VoiceFormPropertyReference | None) -> None:
        self._form_property = value

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
        (self.id, self.step_type, self.playback, form_property_, self._extra) = values
        self._form_property = (
            None
            if form_property_ is None
            else text
            if type(form_property_) is OBJECT
            and len(form_property_) == 1
            and type(text := form_property_.get("name")) is str
            else read_whole(form_property_, "VoiceFormPropertyReference", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.step_type = struct.step_type
        self.playback = struct.playback
        form_property_: Any = struct._form_property
        self._form_property = (
            None
            if form_property_ is None
            else text
            if type(form_property_) is OBJECT
            and len(form_property_) == 1
            and type(text := form_property_.get("name")) is str
            else read_whole(form_property_, "VoiceFormPropertyReference", registry)
        )
        return self
