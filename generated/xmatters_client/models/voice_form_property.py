"""VoiceFormProperty: The value of a property of the form in a telephone call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    expand,
    keep_extra,
    new,
)
from .voice_template_step import VoiceTemplateStep

if TYPE_CHECKING:
    from .voice_form_property_reference import VoiceFormPropertyReference

_USUAL: Final = frozenset(
    (
        "id",
        "stepType",
        "playback",
        "formProperty",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.step_type = get("stepType")
        self.playback = get("playback")
        self._form_property = compact(
            get("formProperty"), "name", registry["VoiceFormPropertyReference"], registry
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
