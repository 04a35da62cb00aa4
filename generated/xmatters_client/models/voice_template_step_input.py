"""VoiceTemplateStepInput: A piece of what a telephone call shall say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .plan_property import PlanProperty
    from .voice_form_property_pointer import VoiceFormPropertyPointer
    from .voice_step_type import VoiceStepType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceTemplateStepInput(RequestModel):
    """A piece of what a telephone call shall say. Which fields apply depends on `stepType`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("step_type", "stepType", "string"),
        Field("playback", "playback", "string"),
        Field("phrase", "phrase", "string"),
        Field("common_property", "commonProperty", "string"),
        Field("form_property", "formProperty", "VoiceFormPropertyPointer"),
    )

    id: str | Unset = UNSET
    """The id of a step that is there already."""
    step_type: VoiceStepType | Unset = UNSET
    """Which kind of step it is."""
    playback: str | Unset = UNSET
    """When or how the step is played. The values are not known. Not certain: The field was seen in
    an example, its values were not."""
    phrase: str | Unset = UNSET
    """The text that is said. For `PHRASE`."""
    common_property: str | Unset = UNSET
    """The name of a value that every event has. For `COMMON_PROPERTY`. The names are not known.
    Not certain: The field was seen in an example, its values were not."""
    form_property: VoiceFormPropertyPointer | Mapping[str, Any] | str | PlanProperty | Unset = UNSET
    """A property of the form. For `FORM_PROPERTY`."""


class VoiceTemplateStepInputFields(TypedDict, total=False):
    """The fields of `VoiceTemplateStepInput` as keyword arguments."""

    id: str
    """The id of a step that is there already."""
    step_type: VoiceStepType
    """Which kind of step it is."""
    playback: str
    """When or how the step is played. The values are not known. Not certain: The field was seen in
    an example, its values were not."""
    phrase: str
    """The text that is said. For `PHRASE`."""
    common_property: str
    """The name of a value that every event has. For `COMMON_PROPERTY`. The names are not known.
    Not certain: The field was seen in an example, its values were not."""
    form_property: VoiceFormPropertyPointer | Mapping[str, Any] | str | PlanProperty
    """A property of the form. For `FORM_PROPERTY`."""
